/** What a path leaves in memory, in points of its scale. */
export interface PeakEnd {
	/** Touchpoints met. */
	readonly met: number;
	/** Answer farthest from the midpoint; of equally far ones the later. */
	readonly peak: number;
	/** Answer of the last touchpoint met. */
	readonly end: number;
	readonly worst: number;
	/** (peak + end)/2. */
	readonly peakEnd: number;
	/** (worst + end)/2. */
	readonly worstEnd: number;
}

/**
 * Peak, end and worst of one person's path; undefined where no touchpoint was met.
 *
 * Method: Kahneman, Fredrickson, Schreiber & Redelmeier 1993, "When More Pain Is Preferred to Less:
 * Adding a Better End"; meta-analysis Alaybek et al. 2022.
 * Limits: from 3 touchpoints met. The rule comes from short episodes: for relations of months it is a
 * hypothesis.
 *
 * @param path answers in the order of the path; undefined where the touchpoint was not met
 * @param midpoint of the scale, 4 for 1–7
 */
export function peakEnd(
	path: readonly (number | undefined)[],
	midpoint: number,
): PeakEnd | undefined {
	const answers = path.filter((answer) => answer !== undefined);
	const end = answers.at(-1);
	if (end === undefined) return undefined;
	const peak = answers.reduce((extreme, answer) =>
		Math.abs(answer - midpoint) >= Math.abs(extreme - midpoint) ? answer : extreme,
	);
	const worst = Math.min(...answers);
	return {
		met: answers.length,
		peak,
		end,
		worst,
		peakEnd: (peak + end) / 2,
		worstEnd: (worst + end) / 2,
	};
}
