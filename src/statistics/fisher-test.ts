/** Probabilities that differ by less than this share count as equal, as in R. */
const TIE = 1e-7;

/** A 2 × 2 table: hits and misses of two groups. */
export interface TwoByTwo {
	readonly firstHits: number;
	readonly firstMisses: number;
	readonly secondHits: number;
	readonly secondMisses: number;
}

/**
 * Two-sided p-value of Fisher's exact test: the chance, margins held, of a table no more probable
 * than the one seen.
 *
 * Method: Fisher 1935, "The Logic of Inductive Inference".
 * Limits: independent answers with equal weights; for tables with an expected count below 5.
 *
 * @returns p from 0 to 1
 * @throws RangeError when a count is negative or not whole
 */
export function fisherTest(table: TwoByTwo): number {
	const { firstHits, firstMisses, secondHits, secondMisses } = table;
	for (const count of [firstHits, firstMisses, secondHits, secondMisses]) {
		if (!(Number.isInteger(count) && count >= 0)) {
			throw new RangeError(`counts must be whole and 0 or above, got ${count}`);
		}
	}
	const drawn = firstHits + firstMisses;
	const hits = firstHits + secondHits;
	const lowest = Math.max(0, drawn - (secondMisses + firstMisses));
	const logChances = logTableChances(lowest, Math.min(drawn, hits), {
		drawn,
		hits,
		misses: firstMisses + secondMisses,
	});
	const highest = Math.max(...logChances);
	const chances = logChances.map((log) => Math.exp(log - highest));
	const seen = chances[firstHits - lowest] ?? NaN;
	const all = chances.reduce((sum, chance) => sum + chance, 0);
	const asRare = chances.filter((chance) => chance <= seen * (1 + TIE));
	return Math.min(1, asRare.reduce((sum, chance) => sum + chance, 0) / all);
}

/** Logarithms of the hypergeometric chances of each first cell, up to a constant. */
function logTableChances(
	lowest: number,
	highest: number,
	{ drawn, hits, misses }: { drawn: number; hits: number; misses: number },
): readonly number[] {
	const logs = [0];
	for (let cell = lowest; cell < highest; cell++) {
		const odds = ((hits - cell) * (drawn - cell)) / ((cell + 1) * (misses - drawn + cell + 1));
		logs.push((logs.at(-1) ?? 0) + Math.log(odds));
	}
	return logs;
}
