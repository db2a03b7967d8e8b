import type { Codebook } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import type { Metric, Reading } from '../metrics/metric.ts';
import { CUSTOMER } from '../metrics/recommendation-classes.ts';
import { isComparable } from './comparable-waves.ts';
import type { Cut } from './cut.ts';
import type { Against, PlannedCell } from './planned-cell.ts';
import { itemKey, type PresentGroup } from './present-group.ts';
import { plannedMetrics, type QuestionItem } from './question-items.ts';
import { ownBrands, type Series } from './series.ts';

/** A codebook, its place in the report, and what of it a version reads. */
export interface PlannedStudy {
	readonly study: Codebook;
	readonly isOtherStudy: boolean;
	/** Newest first. */
	readonly waves: readonly string[];
	readonly groups: readonly PresentGroup[];
	readonly series: readonly Series[];
	readonly breaks: readonly TrendBreak[];
}

/** What stands for the readings of a question that was not asked. */
const NOTHING_READ: readonly Reading[] = [
	{ source: 'score', category: '', valueOf: (score) => score },
];

/**
 * What the standard pages need of a question: totals and roles over the waves, distributions by role,
 * segments and the roles of rivals in the newest, and the comparisons of the newest with earlier
 * waves, the other roles and the rivals. Single points of a distribution are not compared.
 */
export function standardCells(planned: PlannedStudy, item: QuestionItem): PlannedCell[] {
	return [
		...planned.waves.flatMap((wave) => notAskedCells(planned, item, wave)),
		...planned.series.flatMap((series) =>
			plannedMetrics(planned.study, item.question, series.relation).flatMap((metric) =>
				metricCells({ planned, item, series, metric }),
			),
		),
	];
}

/** A metric of a question about the groups of a series. */
interface Wanted {
	readonly planned: PlannedStudy;
	readonly item: QuestionItem;
	readonly series: Series;
	readonly metric: Metric;
}

/** The cell of a metric about a cut, with all its readings. */
export function cellOf(
	{ study, isOtherStudy }: PlannedStudy,
	{ question, touchpoint }: QuestionItem,
	metric: Metric,
	cut: Cut,
	against: Against | null,
): PlannedCell {
	const readings = metric.readings(question);
	const names = { study: study.id, isOtherStudy, metric, question, touchpoint };
	return { ...names, readings, cut, against, weights: '', isAsked: true };
}

/** The whole of a group, cut by nothing. */
function totalOf({ wave, relation, brand }: PresentGroup): Cut {
	return { wave, relation, brand, role: '', segment: '' };
}

/** Whether anybody of the group was asked, for a gap about the expectation too. */
export function wasAsked(
	{ asked }: PresentGroup,
	{ question, touchpoint }: QuestionItem,
	metric: Metric,
): boolean {
	if (!asked.has(itemKey(question.id, touchpoint))) return false;
	const pair = metric.readings(question).find(({ source }) => source === 'pair');
	if (pair?.source !== 'pair') return true;
	return asked.has(itemKey(pair.minus, touchpoint)) || asked.has(itemKey(pair.minus, ''));
}

function notAskedCells(planned: PlannedStudy, item: QuestionItem, wave: string): PlannedCell[] {
	const groups = planned.groups.filter((group) => group.wave === wave);
	if (groups.length === 0) return [];
	const [brand = ''] = ownBrands(planned.study);
	const cut: Cut = { wave, relation: CUSTOMER, brand, role: '', segment: '' };
	return plannedMetrics(planned.study, item.question, CUSTOMER)
		.filter((metric) => !groups.some((group) => wasAsked(group, item, metric)))
		.map((metric) => {
			const cell = cellOf(planned, item, metric, cut, null);
			return Object.assign(cell, { readings: NOTHING_READ, isAsked: false });
		});
}

function metricCells(wanted: Wanted): PlannedCell[] {
	const levels = levelCells(wanted);
	if (wanted.metric.isDistribution) return levels;
	return [
		...levels,
		...waveCells(wanted),
		...restCells(wanted),
		...pairCells(wanted),
		...rivalCells(wanted),
	];
}

function levelCells({ planned, item, series, metric }: Wanted): PlannedCell[] {
	const [newest] = series.groups;
	const isOnceByRole = metric.isDistribution || series.isRival;
	const isNeverByRole = metric.isDistribution && series.isRival;
	return series.groups
		.filter((group) => wasAsked(group, item, metric))
		.flatMap((group) => {
			const isByRole = group === newest ? !isNeverByRole : !isOnceByRole;
			const isBySegment = group === newest && !metric.isDistribution;
			const cuts = [
				totalOf(group),
				...(isByRole ? roleCuts(group, series.roles, item) : []),
				...(isBySegment ? segmentCuts(group, series.segments) : []),
			];
			return cuts.map((cut) => cellOf(planned, item, metric, cut, null));
		});
}

function waveCells({ planned, item, series, metric }: Wanted): PlannedCell[] {
	const [newest, ...earlier] = series.groups;
	if (!wasAsked(newest, item, metric)) return [];
	const comparable = earlier.filter(
		(group) =>
			wasAsked(group, item, metric) && isComparable(planned, item, metric, newest.wave, group.wave),
	);
	const cuts = [totalOf(newest), ...(series.isRival ? [] : roleCuts(newest, series.roles, item))];
	return comparable.flatMap((group) =>
		cuts
			.filter(({ role }) => role === '' || wasRoleAsked(group, role, item))
			.map((cut) => cellOf(planned, item, metric, cut, { kind: 'wave', wave: group.wave })),
	);
}

function restCells({ planned, item, series, metric }: Wanted): PlannedCell[] {
	const [newest] = series.groups;
	if (!wasAsked(newest, item, metric) || series.roles.length < 2) return [];
	return roleCuts(newest, series.roles, item).map((cut) =>
		cellOf(planned, item, metric, cut, { kind: 'role' }),
	);
}

/**
 * Each role of our customers against each later one of the codebook, once, for the letters of column
 * comparisons: headline metrics alone.
 */
function pairCells({ planned, item, series, metric }: Wanted): PlannedCell[] {
	const isOurs = series.relation === CUSTOMER && !series.isRival;
	const [newest] = series.groups;
	if (!isOurs || !isHeadline(planned, item, metric) || !wasAsked(newest, item, metric)) return [];
	const cuts = roleCuts(newest, series.roles, item);
	return cuts.flatMap((cut, at) =>
		cuts
			.slice(at + 1)
			.map(({ role }) => cellOf(planned, item, metric, cut, { kind: 'pair', role })),
	);
}

/** Whether a metric is one that the study leads with; its recommendation score where it names none. */
function isHeadline({ study }: PlannedStudy, { question }: QuestionItem, metric: Metric): boolean {
	if (study.headline.length > 0) return study.headline.includes(`${metric.id}:${question.id}`);
	const leading = study.questions.find(({ kind, touchpoint }) => kind === 'nps' && !touchpoint);
	return question === leading && RECOMMENDATION_SCORES.includes(metric.id);
}

const RECOMMENDATION_SCORES: readonly string[] = ['nps', 'nps-1-10', 'balance'];

/** Ours against each rival in the newest wave that asked about both. */
function rivalCells({ planned, item, series, metric }: Wanted): PlannedCell[] {
	if (series.brand === '' || series.isRival) return [];
	const rivals = planned.series.filter(
		(other) => other.relation === series.relation && other.isRival,
	);
	return rivals.flatMap((rival) => {
		const theirs = rival.groups.filter((group) => wasAsked(group, item, metric));
		const ours = series.groups.find(
			(group) => wasAsked(group, item, metric) && theirs.some(({ wave }) => wave === group.wave),
		);
		if (ours === undefined) return [];
		const against: Against = { kind: 'brand', brand: rival.brand };
		return [cellOf(planned, item, metric, totalOf(ours), against)];
	});
}

/** The roles that were asked; a role that did not answer at all keeps its cell. */
function roleCuts(
	group: PresentGroup,
	roles: readonly string[],
	item: QuestionItem,
): readonly Cut[] {
	const total = totalOf(group);
	return roles
		.filter((role) => wasRoleAsked(group, role, item))
		.map((role) => Object.assign({}, total, { role }));
}

function wasRoleAsked(
	{ askedByRole }: PresentGroup,
	role: string,
	{ question, touchpoint }: QuestionItem,
): boolean {
	const asked = askedByRole.get(role);
	return asked === undefined || asked.has(itemKey(question.id, touchpoint));
}

function segmentCuts(group: PresentGroup, segments: readonly string[]): readonly Cut[] {
	const total = totalOf(group);
	return segments.map((segment) => Object.assign({}, total, { segment }));
}
