import { isFailingAnswer } from '../../../metrics/failing-answer.ts';
import { scaleOf, stepsFromBest } from '../../../metrics/question-scale.ts';
import type { PlannedImportance } from '../../../plan/analyses/importance.ts';
import { clusteredLeastSquares } from '../../../statistics/clustered-least-squares.ts';
import { driverDetail } from '../../../statistics/driver-detail.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { rowValues } from '../../row-values.ts';
import type { Sample } from '../../sample.ts';
import type { Driver, DriverModule } from './driver-module.ts';
import { driverNumber } from './driver-number.ts';

/** A dummy of fewer cases says nothing (methods g). */
const LEAST_CASES = 15;

/** With fewer clusters an error is too optimistic. */
const LEAST_CLUSTERS = 8;

/** A scale of so many points or more has two that are high; on others only the best is. */
const TWO_HIGH = 5;

/** The high and the low ratings of a driver, by place among the complete rows. */
interface Contrast {
	readonly driver: Driver;
	readonly isHigh: Uint8Array;
	readonly isLow: Uint8Array;
}

/**
 * By how much the outcome is higher where a touchpoint is rated high and lower where it is rated low,
 * against a middling rating, the others alike: penalty–reward contrasts (Brandt 1987) of one
 * regression with cluster-robust errors. Touchpoints with 15 high and 15 low ratings take part.
 */
export function penaltyRewardFacts(
	sample: Sample,
	planned: PlannedImportance,
	module: DriverModule,
): readonly DerivedEstimate[] {
	const { complete, outcomeOf } = module;
	const contrasts = module.drivers
		.map((driver) => contrastOf(driver, complete))
		.filter(({ isHigh, isLow }) => isEnough(isHigh) && isEnough(isLow));
	const columns = contrasts.flatMap(({ isHigh, isLow }) => [isHigh, isLow]);
	const base = baseOfRows(sample, complete);
	if (columns.length === 0 || driverDetail(base.n, columns.length) === 'none') return [];
	const clusters = sample.numberClusters(complete);
	const clusterCodes = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
	const freedom = clusterCodes - 1 - columns.length;
	if (clusterCodes < LEAST_CLUSTERS || freedom < 1) return [];
	const fit = clusteredLeastSquares({
		columns,
		y: rowValues(complete, outcomeOf),
		weights: sample.weightsOf(complete),
		clusters,
		clusterCodes,
		designClusters: sample.clustersIn([planned.cut.wave], planned.cut.relation),
	});
	if (fit === null) return [];
	return contrasts.flatMap(({ driver, isHigh, isLow }, at) =>
		(['reward', 'penalty'] as const).map((metric, nth) => {
			const value = fit.coefficients[2 * at + nth] ?? NaN;
			const error = fit.standardErrors[2 * at + nth] ?? NaN;
			const isCase = metric === 'reward' ? isHigh : isLow;
			return driverNumber(planned, driver.item, {
				metric,
				unit: 'score',
				base,
				otherBases: [
					baseOfRows(
						sample,
						complete.filter((_, place) => isCase[place] === 1),
					),
				],
				figure: error > 0 ? { value, ...tInterval(value, error, freedom, CONFIDENCE) } : null,
			});
		}),
	);
}

function contrastOf(driver: Driver, rows: Int32Array): Contrast {
	const scale = scaleOf(driver.item.question);
	const highs = scale.max - scale.min + 1 >= TWO_HIGH ? 2 : 1;
	const isLow = new Uint8Array(rows.length);
	const isHigh = new Uint8Array(rows.length);
	for (let at = 0; at < rows.length; at++) {
		const score = driver.scores[rows[at] ?? -1] ?? NaN;
		if (isFailingAnswer(score, scale)) isLow[at] = 1;
		else if (stepsFromBest(score, scale) < highs) isHigh[at] = 1;
	}
	return { driver, isHigh, isLow };
}

function isEnough(isCase: Uint8Array): boolean {
	let cases = 0;
	for (const one of isCase) cases += one;
	return cases >= LEAST_CASES && cases < isCase.length;
}
