import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { baseOfRows } from '../base-of-rows.ts';
import { criticalZ } from '../confidence.ts';
import type { Base, DerivedEstimate } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';
import { inHundredths } from './derived-number.ts';

/** The rows of each account that has any of some rows, accounts by their first row. */
export function rowsByAccount(sample: Sample, rows: Int32Array): readonly (readonly number[])[] {
	const accounts = sample.numberClusters(rows);
	const sizes: number[] = [];
	for (const account of accounts) sizes[account] = (sizes[account] ?? 0) + 1;
	const groups = sizes.map((size) => Array.from({ length: size }, () => -1));
	const filled = new Uint32Array(groups.length);
	accounts.forEach((account, at) => {
		const next = filled[account] ?? 0;
		const own = groups[account] ?? [];
		own[next] = rows[at] ?? -1;
		filled[account] = next + 1;
	});
	return groups;
}

/** Accounts as what is counted: each is worth one answer. */
export function baseOfAccounts(sample: Sample, accounts: readonly (readonly number[])[]): Base {
	return { ...baseOfRows(sample, Int32Array.from(accounts.flat())), nEffective: accounts.length };
}

/** Percent of accounts, which are independent of each other: Wilson 1927. Null where there is none. */
export function shareOfAccounts(
	accounts: readonly (readonly number[])[],
	isHit: (rows: readonly number[]) => boolean,
): DerivedEstimate['figure'] {
	if (accounts.length === 0) return null;
	const point = accounts.filter(isHit).length / accounts.length;
	return inHundredths({ point, ...wilsonInterval(point, accounts.length, criticalZ()) });
}
