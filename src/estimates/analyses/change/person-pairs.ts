import type { Sample } from '../../sample.ts';

/** The two rows of somebody who answered in both waves. */
export interface PersonPair {
	readonly earlier: number;
	readonly later: number;
}

/** Rows of the newest wave and of an earlier one, and who is in both. */
export interface WaveChange {
	readonly wave: string;
	readonly earlier: Int32Array;
	readonly later: Int32Array;
	readonly pairs: readonly PersonPair[];
}

/** Those who are in both, in the order of the later rows. */
export function pairPersons(
	{ responses }: Sample,
	earlier: Int32Array,
	later: Int32Array,
): readonly PersonPair[] {
	const { codes } = responses.person;
	const rowOf = new Map<number, number>();
	for (const row of earlier) rowOf.set(codes[row] ?? -1, row);
	const pairs: PersonPair[] = [];
	for (const row of later) {
		const before = rowOf.get(codes[row] ?? -1);
		if (before !== undefined) pairs.push({ earlier: before, later: row });
	}
	return pairs;
}
