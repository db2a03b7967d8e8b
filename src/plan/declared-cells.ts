import type { Metric } from '../metrics/metric.ts';
import type { Report } from '../report/report-schema.ts';
import { isComparable } from './comparable-waves.ts';
import { ALL, type Cut } from './cut.ts';
import type { Against, PlannedCell } from './planned-cell.ts';
import type { PresentGroup } from './present-group.ts';
import { declaredMetric, questionItems, type QuestionItem } from './question-items.ts';
import { roleIds, segmentIds } from './series.ts';
import { cellOf, wasAsked, type PlannedStudy } from './standard-cells.ts';

type DeclaredCut = Report['cuts'][number];

/**
 * What a declared cut asks of a study, in the newest wave that asked: each metric for each relation and
 * brand (or all of them as one), crossed by the keys of `by` (`role`, `segment.industry`; several
 * dimensions of segments stand side by side, since a fact has one) and compared as `against` says.
 * `by: [touchpoint]` needs nothing: a question asked of each touchpoint has a number for each.
 */
export function declaredCells(planned: PlannedStudy, declared: DeclaredCut): PlannedCell[] {
	return declared.metrics.flatMap((name) => {
		const [metricId = '', questionId, category] = name.split(':');
		return questionItems(planned.study)
			.filter(({ question }) => question.id === questionId)
			.flatMap((item) => cellsOfItem(planned, declared, item, metricId))
			.flatMap((cell) => withCategory(cell, category));
	});
}

/** The cell with the readings of a category alone, or with all where none is named. */
function withCategory(cell: PlannedCell, category: string | undefined): PlannedCell[] {
	if (!category) return [cell];
	const readings = cell.readings.filter((reading) => reading.category === category);
	return readings.length > 0 ? [{ ...cell, readings }] : [];
}

function cellsOfItem(
	planned: PlannedStudy,
	declared: DeclaredCut,
	item: QuestionItem,
	metricId: string,
): PlannedCell[] {
	const metricOf = (relation: string) =>
		declaredMetric(planned.study, item.question, relation, metricId);
	const asked = planned.groups.filter((group) => {
		const metric = metricOf(declared.relation ?? group.relation);
		return metric !== undefined && wasAsked(group, item, metric);
	});
	return declaredTotals(planned, declared, asked).flatMap((total) => {
		const metric = metricOf(total.relation);
		if (metric === undefined) return [];
		return crossed(planned, declared, total).flatMap((cut) =>
			[null, ...comparisons(planned, declared, { item, metric, asked }, cut)].map((against) =>
				cellOf(planned, item, metric, cut, against),
			),
		);
	});
}

/** One uncrossed cut for each relation and brand that is asked for, in its newest wave. */
function declaredTotals(
	{ waves, groups }: PlannedStudy,
	{ relation, brand }: DeclaredCut,
	asked: readonly PresentGroup[],
): readonly Cut[] {
	const hasBrands = groups.some((group) => group.brand !== '');
	const named = asked.map((group) => ({
		relation: relation === ALL ? ALL : group.relation,
		brand: brand === ALL && hasBrands ? ALL : group.brand,
		wave: group.wave,
	}));
	const wanted = named.filter(
		(cut) =>
			(relation === undefined || cut.relation === relation) &&
			(brand === undefined || !hasBrands || cut.brand === brand),
	);
	const totals = new Map<string, Cut>();
	for (const wave of waves) {
		for (const cut of wanted) {
			const series = `${cut.relation}|${cut.brand}`;
			if (cut.wave !== wave || totals.has(series)) continue;
			totals.set(series, { ...cut, role: '', segment: '' });
		}
	}
	return [...totals.values()];
}

function crossed({ study }: PlannedStudy, { by }: DeclaredCut, total: Cut): readonly Cut[] {
	const roles = by.includes('role') ? roleIds(study) : [''];
	const dimensions = by.filter((key) => key.startsWith('segment.'));
	const segments =
		dimensions.length === 0
			? ['']
			: segmentIds(study).filter((id) =>
					dimensions.some((dimension) => `segment.${id}`.startsWith(`${dimension}.`)),
				);
	return roles.flatMap((role) => segments.map((segment) => crossedCut(total, role, segment)));
}

function crossedCut({ wave, relation, brand }: Cut, role: string, segment: string): Cut {
	return { wave, relation, brand, role, segment };
}

/** What is compared, and the groups that were asked. */
interface Compared {
	readonly item: QuestionItem;
	readonly metric: Metric;
	readonly asked: readonly PresentGroup[];
}

function comparisons(
	planned: PlannedStudy,
	{ against }: DeclaredCut,
	{ item, metric, asked }: Compared,
	cut: Cut,
): readonly Against[] {
	const isThere = (wave: string, brand: string) =>
		asked.some(
			(group) =>
				group.wave === wave &&
				(cut.relation === ALL || group.relation === cut.relation) &&
				(brand === ALL || group.brand === brand),
		);
	return against.flatMap((name): Against[] => {
		const [kind = '', id = ''] = name.split(/\.(.*)/s);
		if (kind === 'role') return cut.role === '' ? [] : [{ kind: 'role' }];
		if (kind === 'brand') {
			const isRival = cut.brand !== ALL && cut.brand !== id && isThere(cut.wave, id);
			return isRival ? [{ kind: 'brand', brand: id }] : [];
		}
		if (kind !== 'wave' || !planned.waves.includes(id) || !isThere(id, cut.brand)) return [];
		return isComparable(planned, item, metric, cut.wave, id) ? [{ kind: 'wave', wave: id }] : [];
	});
}
