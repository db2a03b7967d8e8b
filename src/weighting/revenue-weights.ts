import { accountKey, type Account } from '../frame/contact-frame.ts';
import type { Coded } from '../responses/responses.ts';
import { accountWeights } from './account-weights.ts';

/** What stands for an account that the export does not tell. */
const UNNAMED = /^~\d+$/;

/** Why an answer has no revenue. */
export const NO_REVENUE = { notTold: -1, notListed: -2, notFilled: -3 } as const;

/** Yearly revenue of each account of the answers by its code, or why there is none. */
export function revenueByCode(account: Coded, accounts: readonly Account[]): readonly number[] {
	const listed = new Map(accounts.map((one) => [accountKey(one.account), one]));
	return account.ids.map((id) => {
		if (UNNAMED.test(id)) return NO_REVENUE.notTold;
		const found = listed.get(accountKey(id.trim()));
		if (found === undefined) return NO_REVENUE.notListed;
		return found.revenue !== null && found.revenue > 0 ? found.revenue : NO_REVENUE.notFilled;
	});
}

/** The revenue of each row's account, divided among the account's rows; 0 where there is none. */
export function revenueWeights(
	account: Coded,
	revenues: readonly number[],
	rows: Int32Array,
): Float64Array {
	const shares = accountWeights(account, rows);
	return shares.map((share, at) =>
		Math.max(0, share * (revenues[account.codes[rows[at] ?? -1] ?? -1] ?? 0)),
	);
}
