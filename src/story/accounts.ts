import { findFact } from '../snapshot/fact-index.ts';
import type { Fact, FactKey } from '../snapshot/fact.ts';
import type { SnapshotRole } from '../snapshot/snapshot.ts';
import { mainCut } from './main-cut.ts';
import { roleForm } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** A rule by which an account is at risk, in the order in which they are told. */
export const RISK_ORDER = [
	'decider-detractor',
	'decider-silent',
	'decider-never-identified',
] as const;

/** The company's name, else words with its id. */
export function accountName(view: View, id: string): string {
	const account = mainStudy(view).accounts?.find((one) => one.id === id);
	return account?.name || view.phrases.account.unnamed(id);
}

/** Who answers for a company; '' where that is not told to this audience. */
export function accountOwner(view: View, id: string): string {
	return mainStudy(view).accounts?.find((one) => one.id === id)?.owner ?? '';
}

/** A number about an account, of the newest wave unless another is given; of all accounts for ''. */
export function accountFact(
	view: View,
	metric: string,
	account: string,
	parts: Partial<FactKey> = {},
): Fact | undefined {
	const { study, wave } = mainCut(view);
	return findFact(view.index, { metric, study, wave, account, ...parts });
}

/** The rule that makes an account one at risk; '' where it meets none. */
export function riskOf(view: View, account: string): string {
	return RISK_ORDER.find((risk) => accountFact(view, 'at-risk', account, { category: risk })) ?? '';
}

/** The wave in which an account that has left answered last; '' for one that is still a customer. */
export function leftAfter(view: View, account: string): string {
	const left = view.index.byMetric.get('left') ?? [];
	return left.find((fact) => fact.account === account)?.wave ?? '';
}

/** Accounts of the newest wave with a page, by name; ids where two are called alike. */
export function customerIds(view: View): readonly string[] {
	const { accounts = [] } = mainStudy(view);
	return accounts
		.filter(({ id }) => accountFact(view, 'identified', id) !== undefined)
		.map(({ id }) => ({ id, name: accountName(view, id) }))
		.toSorted((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
		.map(({ id }) => id);
}

/** Accounts that meet a rule, in the order of the rules, then those that bring most, then by name. */
export function accountsAtRisk(
	view: View,
): readonly { readonly id: string; readonly risk: string }[] {
	return customerIds(view)
		.map((id) => ({ id, risk: riskOf(view, id), revenue: accountFact(view, 'revenue', id) }))
		.filter(({ risk }) => risk !== '')
		.toSorted(
			(a, b) =>
				placeOf(a.risk) - placeOf(b.risk) || (b.revenue?.value ?? -1) - (a.revenue?.value ?? -1),
		);
}

function placeOf(risk: string): number {
	return RISK_ORDER.findIndex((one) => one === risk);
}

/** Roles of an account with the class of their worst answer, the worst first, then the most influential. */
export function worstRoles(
	view: View,
	account: string,
	wave = mainCut(view).wave,
): readonly Fact[] {
	const { roles } = mainStudy(view);
	const found = (view.index.byMetric.get('worst-role') ?? []).filter(
		(fact) => fact.account === account && fact.wave === wave,
	);
	const roleOf = ({ role }: Fact) => roles.findIndex(({ id }) => id === role);
	const influence = (fact: Fact) => roles[roleOf(fact)]?.influence ?? 0;
	return found.toSorted(
		(a, b) =>
			(a.value ?? 0) - (b.value ?? 0) || influence(b) - influence(a) || roleOf(a) - roleOf(b),
	);
}

/** Finance: detractor. */
export function roleWithAnswer(view: View, { role, category }: Fact): string {
	const words = view.phrases.account;
	return words.roleWithAnswer(
		roleForm(view, role, 'singular'),
		words.answers[category] ?? category,
	);
}

/** The roles that share the first rank, in words; '' where none answered. */
export function worstText(view: View, account: string, wave?: string): string {
	const roles = worstRoles(view, account, wave).filter(({ value }) => value === 1);
	return roles.map((fact) => roleWithAnswer(view, fact)).join(', ');
}

/** What became of a seat of the buying centre. */
export type SeatState = 'empty' | 'silent' | 'notInvited' | 'heard';

/** A role of the study as a seat of an account. */
export interface Seat {
	readonly role: SnapshotRole;
	readonly identified: Fact;
	readonly invited: Fact | undefined;
	readonly answered: Fact | undefined;
	readonly state: SeatState;
}

/** The seats of an account in the order of the codebook; roles that this audience does not see are left out. */
export function seatsOf(view: View, account: string): readonly Seat[] {
	return mainStudy(view).roles.flatMap((role) => {
		const of = (metric: string) => accountFact(view, metric, account, { role: role.id });
		const [identified, invited, answered] = [of('identified'), of('invited'), of('answered')];
		if (!identified) return [];
		return [{ role, identified, invited, answered, state: stateOf(identified, invited, answered) }];
	});
}

function stateOf(identified: Fact, invited?: Fact, answered?: Fact): SeatState {
	if (identified.value === 0) return 'empty';
	if ((answered?.value ?? 0) > 0) return 'heard';
	return invited?.value === 0 ? 'notInvited' : 'silent';
}

/** The waves in which voices of accounts are told, newest first. */
export function voicedWaves(view: View): readonly string[] {
	const told = new Set((view.index.byMetric.get('voices') ?? []).map(({ wave }) => wave));
	return mainStudy(view).waves.flatMap(({ id }) => (told.has(id) ? [id] : []));
}
