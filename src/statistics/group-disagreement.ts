import { exactSum } from './exact-sum.ts';
import { quantile } from './quantile.ts';
import { sampleMoments } from './sample-moments.ts';

/** How far answers inside one group lie apart, in points of their scale. */
export interface GroupDisagreement {
	readonly range: number;
	readonly standardDeviation: number;
	/** Mean distance from the median, not corrected for n. */
	readonly averageDeviation: number;
	/** r_WG, 1 when all agree and 0 when they lie as far apart as by chance. */
	readonly agreement: number;
}

/**
 * Disagreement inside one group of 2 answers or more.
 *
 * Method: Burke, Finkelstein & Dusig 1999, "On Average Deviation Indices for Estimating Interrater
 * Agreement"; James, Demaree & Wolf 1984, "Estimating Within-Group Interrater Reliability", with the
 * uniform as chance and 0 as the floor.
 *
 * @param points how many points the scale has (11 for 0–10)
 * @throws RangeError with fewer than 2 answers or points
 */
export function groupDisagreement(answers: readonly number[], points: number): GroupDisagreement {
	if (answers.length < 2 || !(points >= 2)) {
		throw new RangeError('disagreement needs 2 answers and a scale of 2 points or more');
	}
	const median = quantile(answers, 0.5);
	const { standardDeviation } = sampleMoments(answers);
	const chance = (points * points - 1) / 12;
	return {
		range: quantile(answers, 1) - quantile(answers, 0),
		standardDeviation,
		averageDeviation: exactSum(answers.map((answer) => Math.abs(answer - median))) / answers.length,
		agreement: Math.max(0, 1 - standardDeviation ** 2 / chance),
	};
}

/**
 * Whether a group holds both a promoter and a detractor.
 *
 * @param classes +1, 0 or −1 of each answer, after Reichheld 2003
 */
export function isSplit(classes: readonly number[]): boolean {
	return classes.includes(1) && classes.includes(-1);
}
