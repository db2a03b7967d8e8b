import type { Report, ReportVersion } from '../report/report-schema.ts';
import { declaredCells } from './declared-cells.ts';
import type { Plan, PlannedCell, StudyPlanInput } from './plan.ts';
import { questionItems } from './question-items.ts';
import { seriesOf } from './series.ts';
import { standardCells, type PlannedStudy } from './standard-cells.ts';

/**
 * Which metric × cut × comparison a version of a report needs: that of its standard pages and that of
 * its declared `cuts`, each once, and of a weighted study each a second time unweighted. It is made
 * here only.
 *
 * @param studies the report's studies, its main one first, each with what occurs in its responses
 */
export function buildPlan(
	studies: readonly StudyPlanInput[],
	report: Pick<Report, 'cuts'>,
	version: Pick<ReportVersion, 'waves'>,
): Plan {
	const cells = studies.flatMap((input, at) => {
		const planned = planStudy(input, version.waves, at > 0);
		return [
			...questionItems(planned.study).flatMap((item) => standardCells(planned, item)),
			...report.cuts.flatMap((cut) => declaredCells(planned, cut)),
		];
	});
	const weighted = studies.flatMap(({ study }) => (study.weights.kind === 'none' ? [] : study.id));
	return {
		cells: withoutRepeats(cells).flatMap((cell) =>
			cell.isAsked && weighted.includes(cell.study) ? [cell, unweighted(cell)] : [cell],
		),
	};
}

/** The same asked without the study's weights. */
function unweighted(cell: PlannedCell): PlannedCell {
	return { ...cell, weights: 'none' };
}

function planStudy(
	{ study, groups }: StudyPlanInput,
	waves: readonly string[],
	isOtherStudy: boolean,
): PlannedStudy {
	const read = waves.filter((wave) => study.waves.some(({ id }) => id === wave));
	const own = groups.filter(({ wave }) => read.includes(wave));
	return { study, isOtherStudy, waves: read, groups: own, series: seriesOf(study, own, read) };
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
