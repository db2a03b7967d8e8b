/**
 * Agreement of any number of coders on nominal themes, missing codes allowed: 1 is perfect, 0 is chance.
 *
 * Method: Krippendorff 1970; Hayes & Krippendorff 2007, "Answering the Call for a Standard Reliability
 * Measure for Coding Data".
 * Limits: 50 comments or more; below 0.67 themes are preliminary. 1 where only one theme was used.
 *
 * @param comments codes that each comment was given; those with fewer than 2 are left out
 * @throws RangeError when no comment has two codes
 */
export function krippendorffAlpha(comments: readonly (readonly string[])[]): number {
	const pairable = comments.filter((codes) => codes.length >= 2);
	const n = pairable.reduce((sum, codes) => sum + codes.length, 0);
	if (n === 0) throw new RangeError('no comment was coded twice');
	const observed = pairable.reduce((sum, codes) => {
		const same = [...countOf(codes).values()].reduce((pairs, c) => pairs + c * (c - 1), 0);
		return sum + (codes.length * (codes.length - 1) - same) / (codes.length - 1);
	}, 0);
	const totals = [...countOf(pairable.flat()).values()];
	const expected = n * (n - 1) - totals.reduce((pairs, count) => pairs + count * (count - 1), 0);
	return expected === 0 ? 1 : 1 - ((n - 1) * observed) / expected;
}

function countOf(codes: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}
