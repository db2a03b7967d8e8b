import { ownerPseudonym } from '../../../frame/account-pseudonym.ts';
import { accountKey, type ContactFrame } from '../../../frame/contact-frame.ts';
import type { PlannedFrameQuality } from '../../../plan/analyses/frame-quality.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { baseOfPersons, type FramePeople, type FramePerson } from '../customer-frame.ts';
import { aboutFrame } from '../response/about-frame.ts';
import { withFault } from './contact-faults.ts';

/**
 * The accounts and contacts of each owner in accounts.csv, and how many of these are stale, were never
 * verified or stand alone in their account. Told by the promise whatever stands behind it, as the
 * accounts of the same people are, and to audiences only that are told who answers for an account.
 *
 * @returns none where the promise allows no account, or no account has an owner
 */
export function ownerFacts(
	planned: PlannedFrameQuality,
	frame: ContactFrame | null,
	people: FramePeople,
): readonly DerivedEstimate[] {
	const { naming } = planned;
	const listed = (frame?.accounts ?? []).flatMap(({ account, owner }) => {
		const key = accountKey(account);
		return people.accounts.has(key) ? [{ key, owner: owner ?? '' }] : [];
	});
	if (naming === null || listed.every(({ owner }) => owner === '')) return [];
	const byAccount = Map.groupBy(people.persons, ({ account }) => account ?? '');
	return [...Map.groupBy(listed, ({ owner }) => owner)].flatMap(([owner, accounts]) =>
		factsOf(
			planned,
			ownerPseudonym(naming, owner),
			accounts.map(({ key }) => byAccount.get(key) ?? []),
		),
	);
}

/** @param accounts the contacts of each account of an owner */
function factsOf(
	planned: PlannedFrameQuality,
	category: string,
	accounts: readonly (readonly FramePerson[])[],
): readonly DerivedEstimate[] {
	const persons = accounts.flat();
	const known = new Set(persons.map(({ account }) => account ?? ''));
	const base = { ...baseOfPersons({ accounts: known }, persons), accounts: accounts.length };
	const count = (metric: string, value: number): DerivedEstimate => ({
		...aboutFrame(
			planned,
			{ metric, role: '', category, unit: 'count', base },
			{ otherBases: [], figure: { value, low: null, high: null } },
		),
		isNamed: true,
	});
	return [
		count('owner-accounts', accounts.length),
		count('owner-contacts', persons.length),
		count('owner-stale', withFault(persons, 'stale', planned).length),
		count('owner-never-verified', withFault(persons, 'never-verified', planned).length),
		count('owner-one-contact', accounts.filter(({ length }) => length === 1).length),
	];
}
