import { headlineMetrics } from './analyses/headline-metrics.ts';
import type { PlannedCell } from './planned-cell.ts';
import type { PlannedStudy } from './standard-cells.ts';
import type { AvailableWeighting } from './study-plan-input.ts';

/**
 * The headlines about all our customers in the newest wave by each other weighting at hand: each
 * account once, by who decides, by revenue. Whether they agree tells how much rests on who counts.
 */
export function sensitivityCells(
	planned: PlannedStudy,
	weightings: readonly AvailableWeighting[],
): PlannedCell[] {
	const { study, isOtherStudy } = planned;
	return headlineMetrics(planned).flatMap(({ question, touchpoint, metric, reading, cut }) =>
		weightings
			.filter(({ groups }) =>
				groups.some(({ wave, brand }) => wave === cut.wave && brand === cut.brand),
			)
			.map(({ kind }) => ({
				study: study.id,
				isOtherStudy,
				metric,
				question,
				touchpoint,
				readings: [reading],
				cut,
				against: null,
				weights: kind,
				isAsked: true,
			})),
	);
}
