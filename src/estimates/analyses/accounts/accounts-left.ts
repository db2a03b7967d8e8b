import { accountPseudonym } from '../../../frame/account-pseudonym.ts';
import { accountKey } from '../../../frame/contact-frame.ts';
import { LOST, type PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import { ALL } from '../../../plan/cut.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { AnalysisDesk } from '../analysis-desk.ts';
import type { CustomerFrame } from '../customer-frame.ts';
import { percentOf } from '../response/about-frame.ts';
import { aboutAccounts } from './account-number.ts';
import { countPersons, type Voice, type VoicesByAccount } from './customer-accounts.ts';
import { voicesIn } from './voice-facts.ts';
import { worstRoles } from './worst-roles.ts';

/**
 * Score against churn: of the accounts that answered as customers in an earlier wave, those that have
 * left since, and what their roles said then. Left is whose status in accounts.csv says so, and who answered
 * as lost and is no customer of the frame.
 */
export function accountsLeft(
	desk: AnalysisDesk,
	planned: PlannedAccounts,
	frame: CustomerFrame,
	voicesOf: VoicesByAccount,
): readonly DerivedEstimate[] {
	const left = keysOfLeft(desk, planned, frame);
	const told = new Set<string>();
	return planned.earlier.flatMap((wave) => {
		const voices = voicesOf(wave);
		const gone = [...voices].filter(([key]) => left.has(key));
		// Of an account only the newest wave that it answered in is told.
		const last = gone.filter(([key]) => !told.has(key));
		for (const [key] of last) told.add(key);
		return [churnOf(planned, wave, voices, gone.length), ...last.flatMap(ofAccount)].flat();

		function ofAccount([key, own]: [string, readonly Voice[]]): readonly DerivedEstimate[] {
			const account = accountPseudonym(planned.naming, key);
			const n = countPersons(own);
			return [
				aboutAccounts(planned, {
					key: { metric: 'left', account, wave },
					unit: 'count',
					value: 1,
					n,
					accounts: 1,
				}),
				...worstRoles(planned, account, own, wave),
				...voicesIn(planned, account, own, wave),
				...revenueOf(desk, planned, { key, account, n, wave }),
			];
		}
	});
}

/** Keys of accounts that are customers no more. */
function keysOfLeft(
	desk: AnalysisDesk,
	{ lostStatuses, cut, earlier }: PlannedAccounts,
	frame: CustomerFrame,
): ReadonlySet<string> {
	const isLost = (status: string | null) =>
		status !== null && lostStatuses.includes(status.toLowerCase().normalize('NFC'));
	const byStatus = (desk.frame?.accounts ?? []).flatMap(({ account, status }) =>
		isLost(status) ? [accountKey(account)] : [],
	);
	const byAnswer = [cut.wave, ...earlier].flatMap((wave) =>
		Array.from(desk.sampleOf('').rows.rowsOf({ ...cut, wave, relation: LOST, brand: ALL }), (row) =>
			frame.accountOf(row),
		).filter((key) => key !== null && !frame.accounts.has(key)),
	);
	return new Set([...byStatus, ...byAnswer].filter((key) => key !== null));
}

/** Per cent of the accounts that answered, which are independent of each other: Wilson 1927. */
function churnOf(
	planned: PlannedAccounts,
	wave: string,
	voices: ReadonlyMap<string, readonly Voice[]>,
	gone: number,
): readonly DerivedEstimate[] {
	const accounts = voices.size;
	const figure = accounts === 0 ? null : percentOf(gone / accounts, accounts);
	if (figure === null) return [];
	const { value, low, high } = figure;
	return [
		aboutAccounts(planned, {
			key: { metric: 'churn', wave },
			unit: 'percent',
			value,
			n: countPersons([...voices.values()].flat()),
			accounts,
			...(low === null || high === null ? {} : { interval: { low, high } }),
		}),
	];
}

function revenueOf(
	{ frame }: AnalysisDesk,
	planned: PlannedAccounts,
	{
		key,
		account,
		n,
		wave,
	}: { readonly key: string; readonly account: string; readonly n: number; readonly wave: string },
): readonly DerivedEstimate[] {
	const listed = frame?.accounts?.find((one) => accountKey(one.account) === key);
	const revenue = listed?.revenue ?? null;
	if (revenue === null) return [];
	return [
		aboutAccounts(planned, {
			key: { metric: 'revenue', account, wave },
			unit: 'money',
			value: revenue,
			n,
			accounts: 1,
		}),
	];
}
