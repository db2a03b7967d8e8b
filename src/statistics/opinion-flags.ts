import { leikD } from './leik-d.ts';
import { wilsonInterval } from './wilson-interval.ts';

const FEWEST_ANSWERS = 20;
const SMALLEST_SIDE = 0.2;
const MOST_DISPERSION = 0.25;

/** Shares of promoters and detractors with the sample they stand on. */
export interface OpinionSides {
	readonly promoters: number;
	readonly detractors: number;
	/** Unweighted answers. */
	readonly n: number;
	/** Effective answers of each share. */
	readonly promoterSize: number;
	readonly detractorSize: number;
}

/**
 * Whether opinions are polarised: 20 answers or more, and the lower Wilson limits of promoters and of
 * detractors both at 20 % or above.
 *
 * Method: Wilson 1927 at the effective size; the rule is that of methods f.
 *
 * @param criticalValue z or t of the two-sided confidence level
 * @throws RangeError when a share is outside 0 to 1 or a size is not above 0
 */
export function isPolarised(sides: OpinionSides, criticalValue: number): boolean {
	if (sides.n < FEWEST_ANSWERS) return false;
	const { low: promoters } = wilsonInterval(sides.promoters, sides.promoterSize, criticalValue);
	const { low: detractors } = wilsonInterval(sides.detractors, sides.detractorSize, criticalValue);
	return promoters >= SMALLEST_SIDE && detractors >= SMALLEST_SIDE;
}

/**
 * Whether answers agree: 20 or more with Leik's D at 0.25 or below.
 *
 * Method: Leik 1966, "A Measure of Ordinal Consensus"; the rule is that of methods f.
 *
 * @param frequencies unweighted answers in each ordered category
 * @throws RangeError with fewer than 2 categories or no answer
 */
export function isConsensus(frequencies: readonly number[]): boolean {
	const n = frequencies.reduce((sum, frequency) => sum + frequency, 0);
	return n >= FEWEST_ANSWERS && leikD(frequencies) <= MOST_DISPERSION;
}
