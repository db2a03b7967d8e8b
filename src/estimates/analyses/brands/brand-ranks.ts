import type { PlannedStanding } from '../../../plan/analyses/brands.ts';
import type { Cut } from '../../../plan/cut.ts';
import { bonferroniCriticalValue, rankIntervals } from '../../../statistics/rank-intervals.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import { levelError } from '../../level-error.ts';
import { scoreNumber, type ScoreLevel } from '../score-answers.ts';

const FEWEST_PERSONS = 30;
const FEWEST_COMPANIES = 10;

/**
 * The rank of each brand with the ranks it may have, 1 the best: pairwise z, all at once by Bonferroni
 * (Al Mohamad, Goeman & van Zwet 2022). Brands of under 30 persons or 10 companies have none.
 */
export function brandRanks(
	planned: PlannedStanding,
	levelOf: (cut: Cut) => ScoreLevel,
): readonly DerivedEstimate[] {
	const brands = planned.brands.flatMap((brand) => {
		const score = levelOf({ ...planned.cut, brand });
		const standardError = levelError(score);
		const { figure } = score.own;
		const { base } = score;
		if (figure === null || standardError === null || !isLargeEnough(base)) return [];
		const estimate = planned.isLowBest ? -figure.point : figure.point;
		return [{ brand, base, estimate, standardError }];
	});
	if (brands.length < 2) return [];
	const ranks = rankIntervals(brands, bonferroniCriticalValue(brands.length, CONFIDENCE));
	return brands.flatMap(({ brand, base }, at) => {
		const rank = ranks[at];
		if (rank === undefined) return [];
		const otherBases = brands.flatMap((other) => (other.brand === brand ? [] : [other.base]));
		const figure = { value: rank.rank, low: rank.low, high: rank.high };
		return [
			scoreNumber(planned, { metric: 'rank', unit: 'rank', brand, base, otherBases, figure }),
		];
	});
}

function isLargeEnough({ n, accounts }: Base): boolean {
	return n >= FEWEST_PERSONS && (accounts ?? n) >= FEWEST_COMPANIES;
}
