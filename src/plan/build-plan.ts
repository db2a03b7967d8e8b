import type { Report, ReportVersion } from '../report/report-schema.ts';
import { planAnalyses } from './analyses/index.ts';
import { declaredCells } from './declared-cells.ts';
import { happeningCells, type Happenings } from './happening-cells.ts';
import type { Plan } from './plan.ts';
import type { PlannedCell } from './planned-cell.ts';
import { questionItems } from './question-items.ts';
import { sensitivityCells } from './sensitivity-cells.ts';
import { seriesOf } from './series.ts';
import type { StudyPlanInput } from './study-plan-input.ts';
import { targetCells } from './target-cells.ts';
import { standardCells, type PlannedStudy } from './standard-cells.ts';

/**
 * Which metric × cut × comparison a version of a report needs: that of its standard pages and that of
 * its declared `cuts`, each once, and of a weighted study each a second time unweighted; of headlines
 * also by the other weightings at hand. It is made here only.
 *
 * @param studies the report's studies, its main one first, each with what occurs in its responses
 * @param happenings what was done or happened, whose numbers before and after are compared; nothing
 * where left out
 */
export function buildPlan(
	studies: readonly StudyPlanInput[],
	report: Pick<Report, 'cuts' | 'targets'>,
	version: Pick<ReportVersion, 'waves'>,
	happenings: Omit<Happenings, 'targets'> = { actions: [], events: [] },
): Plan {
	const planned = studies.map((input, at) => planStudy(input, version.waves, at > 0));
	const cells = planned.flatMap((one, at) => [
		...questionItems(one.study).flatMap((item) => standardCells(one, item)),
		...report.cuts.flatMap((cut) => declaredCells(one, cut)),
		...(at === 0 ? targetCells(one, report.targets) : []),
		...(at === 0 ? happeningCells(one, { ...happenings, targets: report.targets }) : []),
	]);
	const weighted = studies.flatMap(({ study }) => (study.weights.kind === 'none' ? [] : study.id));
	return {
		cells: [
			...withoutRepeats(cells).flatMap((cell) =>
				cell.isAsked && weighted.includes(cell.study) ? [cell, unweighted(cell)] : [cell],
			),
			...planned.flatMap((one, at) => sensitivityCells(one, studies[at]?.weightings ?? [])),
		],
		analyses: planned.flatMap((one) => planAnalyses({ planned: one, declared: report })),
	};
}

/** The same asked without the study's weights. */
function unweighted(cell: PlannedCell): PlannedCell {
	return { ...cell, weights: 'none' };
}

function planStudy(
	{ study, groups, breaks = [] }: StudyPlanInput,
	waves: readonly string[],
	isOtherStudy: boolean,
): PlannedStudy {
	const read = waves.filter((wave) => study.waves.some(({ id }) => id === wave));
	const own = groups.filter(({ wave }) => read.includes(wave));
	const series = seriesOf(study, own, read);
	return { study, isOtherStudy, waves: read, groups: own, series, breaks };
}

/** A declared cut may ask again for what the pages need; the first stays, in the order of questions. */
function withoutRepeats(cells: readonly PlannedCell[]): PlannedCell[] {
	const seen = new Set<string>();
	return cells.flatMap((cell) => {
		const readings = cell.readings.filter(({ category }) => {
			const name = nameOf(cell, category);
			return !seen.has(name) && seen.add(name);
		});
		return readings.length > 0 ? [{ ...cell, readings }] : [];
	});
}

function nameOf(cell: PlannedCell, category: string): string {
	const { study, metric, question, touchpoint, cut, against } = cell;
	const { relation, role, brand, segment, wave } = cut;
	const parts = [study, metric.id, question.id, category, touchpoint];
	return JSON.stringify([...parts, relation, role, brand, segment, wave, against]);
}
