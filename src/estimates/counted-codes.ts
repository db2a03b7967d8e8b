import type { Coded } from '../responses/responses.ts';

/** Codes of rows, and how many there may be: none of them is `count` or above. */
export interface CountedCodes extends Pick<Coded, 'codes'> {
	readonly count: number;
}

/** Looks for the largest code; of persons the ids, which tell their number too, are not made for that. */
export function countCodes({ codes }: Pick<Coded, 'codes'>): CountedCodes {
	let largest = -1;
	for (let row = 0; row < codes.length; row++) largest = Math.max(largest, codes[row] ?? -1);
	return { codes, count: largest + 1 };
}
