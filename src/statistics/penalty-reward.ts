import { type LeastSquares, leastSquares } from './least-squares.ts';

/** Where a rating counts as high and as low. */
export interface RatingCuts {
	readonly highFrom: number;
	readonly lowTo: number;
}

/** What a high and a low rating of one touchpoint go with. */
export interface PenaltyReward {
	/** Slope of "high": change of the outcome against a middling rating. */
	readonly reward: number;
	/** Slope of "low", mostly negative. */
	readonly penalty: number;
	readonly rewardError: number;
	readonly penaltyError: number;
	/** −1 all penalty (a basic factor) to 1 all reward; 0 where both are 0. */
	readonly asymmetry: number;
	/** Rows with a high and with a low rating: 15 or more of each are needed. */
	readonly highs: number;
	readonly lows: number;
}

/** Contrasts of every touchpoint from one regression. */
export interface PenaltyRewardContrasts {
	readonly touchpoints: readonly PenaltyReward[];
	/** Its coefficients are high and low of each touchpoint in turn. */
	readonly fit: LeastSquares;
}

/**
 * Penalty–reward contrasts: the outcome on dummies for high and low ratings of each touchpoint.
 *
 * Method: Brandt 1987, "A Procedure for Identifying Value-Enhancing Service Components Using Customer
 * Satisfaction Survey Data"; asymmetry after Mikulić & Prebežac 2008, "Prioritizing Improvement of
 * Service Attributes Using Impact Range-Performance Analysis and Impact-Asymmetry Analysis".
 * Unit: that of the outcome. Errors are those of independent answers; by cluster from the fit's
 * influences.
 *
 * @param ratings one array a touchpoint, complete rows
 * @param outcome one per row
 * @throws RangeError when rows are too few or a dummy is empty or follows from the others
 */
export function penaltyReward(
	ratings: readonly (readonly number[])[],
	outcome: readonly number[],
	{ highFrom, lowTo }: RatingCuts,
): PenaltyRewardContrasts {
	const dummies = ratings.flatMap((rating) => [
		rating.map((answer) => (answer >= highFrom ? 1 : 0)),
		rating.map((answer) => (answer <= lowTo ? 1 : 0)),
	]);
	const fit = leastSquares(dummies, outcome);
	const touchpoints = ratings.map((rating, j) => {
		const [reward = NaN, penalty = NaN] = fit.coefficients.slice(2 * j);
		const [rewardError = NaN, penaltyError = NaN] = fit.standardErrors.slice(2 * j);
		return {
			reward,
			penalty,
			rewardError,
			penaltyError,
			asymmetry: impactAsymmetry(reward, penalty),
			highs: rating.filter((answer) => answer >= highFrom).length,
			lows: rating.filter((answer) => answer <= lowTo).length,
		};
	});
	return { touchpoints, fit };
}

/** (r − |p|)/(|r| + |p|). */
function impactAsymmetry(reward: number, penalty: number): number {
	const size = Math.abs(reward) + Math.abs(penalty);
	return size === 0 ? 0 : (reward - Math.abs(penalty)) / size;
}
