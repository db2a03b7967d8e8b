import { pearsonCorrelation } from './pearson-correlation.ts';
import { exactSum } from './exact-sum.ts';
import { sampleMoments } from './sample-moments.ts';

/** What was to be expected of those chosen because they were low, in the unit of the answers. */
export interface RegressionToMean {
	readonly persons: number;
	readonly selected: number;
	/** Correlation of the two answers over everybody. */
	readonly correlation: number;
	readonly observedChange: number;
	/** ρ(sd₂/sd₁)(x̄_sel − x̄) + (ȳ − x̄_sel): the rise that needs no action. */
	readonly expectedChange: number;
	readonly changeOfAll: number;
}

/**
 * Change to expect, without any action, of persons or clusters selected by their first answer.
 *
 * Method: Galton 1886, "Regression towards Mediocrity in Hereditary Stature"; Davis 1976, "The Effect of
 * Regression to the Mean in Epidemiologic and Clinical Studies".
 * Limits: those with both answers only; a linear relation. Compare with unacted ones of equal starting
 * level before claiming anything.
 *
 * @param earlier first answer of each person
 * @param later second answer of each person
 * @param isSelected whether the person was chosen by the first answer
 * @throws RangeError when lengths differ, nobody was selected, or either answer has no spread
 */
export function regressionToMean(
	earlier: readonly number[],
	later: readonly number[],
	isSelected: readonly boolean[],
): RegressionToMean {
	const chosen = earlier.filter((_, i) => isSelected[i] === true);
	const chosenLater = later.filter((_, i) => isSelected[i] === true);
	if (chosen.length === 0 || isSelected.length !== earlier.length) {
		throw new RangeError('nobody was selected');
	}
	const correlation = pearsonCorrelation(earlier, later);
	const before = sampleMoments(earlier);
	const after = sampleMoments(later);
	const chosenMean = exactSum(chosen) / chosen.length;
	const slope = correlation * (after.standardDeviation / before.standardDeviation);
	return {
		persons: earlier.length,
		selected: chosen.length,
		correlation,
		observedChange: exactSum(chosenLater) / chosen.length - chosenMean,
		expectedChange: slope * (chosenMean - before.mean) + (after.mean - chosenMean),
		changeOfAll: after.mean - before.mean,
	};
}
