import { CUSTOMER } from '../metrics/recommendation-classes.ts';
import type { Report } from '../report/report-schema.ts';
import type { PlannedCell } from './planned-cell.ts';
import { declaredMetric, questionItems } from './question-items.ts';
import { cellOf, wasAsked, type PlannedStudy } from './standard-cells.ts';

type Target = Report['targets'][number];

/**
 * The main study's numbers against the targets of the report, each about our customers in the newest
 * wave that asked.
 */
export function targetCells(planned: PlannedStudy, targets: readonly Target[]): PlannedCell[] {
	return targets.flatMap((target) => cellsOfTarget(planned, target));
}

function cellsOfTarget(planned: PlannedStudy, target: Target): PlannedCell[] {
	const [metricId = '', questionId, category] = target.metric.split(':');
	const series = planned.series.find((one) => one.relation === CUSTOMER && !one.isRival);
	if (series === undefined) return [];
	return questionItems(planned.study)
		.filter(({ question }) => question.id === questionId)
		.filter(
			({ touchpoint }) => touchpoint === '' || touchpoint === (target.touchpoint ?? touchpoint),
		)
		.flatMap((item) => {
			const metric = declaredMetric(planned.study, item.question, CUSTOMER, metricId);
			if (metric === undefined) return [];
			const group = series.groups.find((one) => wasAsked(one, item, metric));
			if (group === undefined) return [];
			const { wave, relation, brand } = group;
			const cut = { wave, relation, brand, role: target.role ?? '', segment: '' };
			const { value, due = '', owner = '' } = target;
			const against = { kind: 'target', value, due, owner } as const;
			const cell = cellOf(planned, item, metric, cut, against);
			const readings = cell.readings.filter((one) => !category || one.category === category);
			return [{ ...cell, readings }];
		});
}
