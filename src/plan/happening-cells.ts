import { compareTexts } from '../problem.ts';
import type { Events } from '../report/events-schema.ts';
import type { Actions, Report } from '../report/report-schema.ts';
import { isComparable } from './comparable-waves.ts';
import type { PlannedCell } from './planned-cell.ts';
import type { PresentGroup } from './present-group.ts';
import { declaredMetric, questionItems } from './question-items.ts';
import { ourCustomers } from './analyses/our-customers.ts';
import { cellOf, wasAsked, type PlannedStudy } from './standard-cells.ts';

/** What was done or happened, and the numbers that should tell whether it helped. */
export interface Happenings {
	readonly actions: Actions;
	readonly events: Events;
	readonly targets: Report['targets'];
}

/** A time in which something happened, and a number that it should move. */
interface Moved {
	/** `yyyy-mm-dd` */
	readonly from: string;
	readonly to: string;
	/** `metric:question` */
	readonly metric: string;
	readonly touchpoint: string;
	readonly role: string;
}

/**
 * Whether what was done helped: the number of each finished action in the first wave that began after
 * it against the last wave that was over before it began, about our customers or its role. The same of
 * each event at a touchpoint that is no change of method, by the numbers that actions and targets of all
 * roles name there. What happened between the newest waves the standard cells compare already.
 */
export function happeningCells(
	planned: PlannedStudy,
	{ actions, events, targets }: Happenings,
): PlannedCell[] {
	const finished = actions.flatMap(({ start, done, metric, touchpoint = '', role = '' }) =>
		done === undefined || metric === undefined
			? []
			: [{ from: start ?? done, to: done, metric, touchpoint, role }],
	);
	const happened = events.flatMap(({ date, kind, touchpoint, role = '' }) =>
		touchpoint === undefined || kind === 'method'
			? []
			: metricsAt(touchpoint, [...actions, ...targets]).map((metric) => ({
					from: date,
					to: date,
					metric,
					touchpoint,
					role,
				})),
	);
	return [...finished, ...happened].flatMap((moved) => cellsOf(planned, moved));
}

/** The numbers of all roles that are named at a touchpoint, each once. */
function metricsAt(
	touchpoint: string,
	named: readonly (Actions[number] | Report['targets'][number])[],
): readonly string[] {
	const own = named.filter((one) => one.touchpoint === touchpoint && one.role === undefined);
	return [...new Set(own.flatMap(({ metric }) => metric ?? []))];
}

function cellsOf(planned: PlannedStudy, moved: Moved): PlannedCell[] {
	const { study } = planned;
	const series = ourCustomers(planned);
	if (series === undefined) return [];
	const [metricId = '', questionId, category] = moved.metric.split(':');
	return questionItems(study)
		.filter(({ question }) => question.id === questionId)
		.filter(({ touchpoint }) => touchpoint === '' || touchpoint === moved.touchpoint)
		.flatMap((item) => {
			const metric = declaredMetric(study, item.question, series.relation, metricId);
			if (metric === undefined) return [];
			const asked = series.groups.filter((group) => wasAsked(group, item, metric));
			const [before, after] = wavesAround(planned, asked, moved);
			if (before === undefined || after === undefined) return [];
			if (!isComparable(planned, item, metric, after.wave, before.wave)) return [];
			const { wave, relation, brand } = after;
			const cut = { wave, relation, brand, role: moved.role, segment: '' };
			const cell = cellOf(planned, item, metric, cut, { kind: 'wave', wave: before.wave });
			return [
				{
					...cell,
					readings: cell.readings.filter((one) => !category || one.category === category),
				},
			];
		});
}

/** The last group whose wave was over before, and the first whose wave began after. */
function wavesAround(
	{ study }: PlannedStudy,
	groups: readonly PresentGroup[],
	{ from, to }: Moved,
): readonly [PresentGroup | undefined, PresentGroup | undefined] {
	const timeOf = ({ wave }: PresentGroup) => study.waves.find(({ id }) => id === wave);
	const startOf = (group: PresentGroup) => timeOf(group)?.start ?? '';
	const inOrder = groups.toSorted((a, b) => compareTexts(startOf(a), startOf(b)));
	return [
		inOrder.findLast((group) => (timeOf(group)?.end ?? startOf(group)) < from),
		inOrder.find((group) => startOf(group) > to),
	];
}
