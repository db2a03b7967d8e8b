import { DEFAULT_PHASES } from '../../codebook/default-path.ts';
import type { Codebook, StudyQuestion } from '../../codebook/study-schema.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOfQuestion } from '../../metrics/question-metrics.ts';
import { CUSTOMER } from '../../metrics/recommendation-classes.ts';
import { scaleOf } from '../../metrics/question-scale.ts';
import { itemKey, type PresentGroup } from '../present-group.ts';
import { questionItems, type QuestionItem } from '../question-items.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { cutOfGroup, newestAsked, ourCustomers, wasAskedOf } from './our-customers.ts';

/** The question that tells how a touchpoint was experienced, and of which roles it was asked. */
export interface PathStep extends QuestionItem {
	readonly roles: readonly string[];
}

/** What a path is judged by: the recommendation as a whole. */
export interface PathOutcome {
	readonly question: StudyQuestion;
	/** Its score; null where it may have none, as on school grades. */
	readonly metric: Metric | null;
}

/** Asks for the touchpoint path: coverage, failing touchpoints, weakest link, peak and end (methods h). */
export interface PlannedPath extends AnalysisPlace {
	readonly analysis: 'path';
	/** In path order, one for each touchpoint, all on a scale from one lowest to one highest point. */
	readonly steps: readonly PathStep[];
	readonly roles: readonly string[];
	/** Null where the wave asked for no recommendation. */
	readonly outcome: PathOutcome | null;
}

/** Of the touchpoints that the newest wave asked our customers about. */
export function planPath({ planned }: PlanningContext): readonly PlannedPath[] {
	const { study } = planned;
	const series = ourCustomers(planned);
	const items = experienceItems(study);
	const group = series?.groups.find((one) => items.some((item) => isAsked(one, item)));
	if (series === undefined || group === undefined) return [];
	const steps = ofOneScale(items.filter((item) => isAsked(group, item)));
	return [
		{
			...placeOf(planned, cutOfGroup(group)),
			analysis: 'path',
			steps: inPathOrder(study, steps).map((item) => ({
				...item,
				roles: series.roles.filter((role) => wasAskedOf(group, role, item)),
			})),
			roles: series.roles,
			outcome: outcomeOf(study, group),
		},
	];
}

function isAsked(group: PresentGroup, item: QuestionItem): boolean {
	return newestAsked({ groups: [group] }, item) !== undefined;
}

/** The touchpoint that an item is about, '' for none. */
function touchpointOf({ question, touchpoint }: QuestionItem): string {
	return touchpoint || (question.touchpoint ?? '');
}

function experienceItems(study: Codebook): readonly QuestionItem[] {
	return questionItems(study).filter(
		(item) =>
			item.question.facet === 'experience' &&
			(item.question.kind === 'rating' || item.question.kind === 'effort') &&
			touchpointOf(item) !== '',
	);
}

/** The first item of each touchpoint on the scale that most touchpoints have; of equals the first. */
function ofOneScale(items: readonly QuestionItem[]): readonly QuestionItem[] {
	const scales = Map.groupBy(items, ({ question }) => {
		const { min, max } = scaleOf(question);
		return `${min}–${max}`;
	});
	let most: readonly QuestionItem[] = [];
	for (const members of scales.values()) {
		const firsts = [...Map.groupBy(members, touchpointOf).values()].flatMap(
			([first]) => first ?? [],
		);
		if (firsts.length > most.length) most = firsts;
	}
	return most;
}

/** By phase, then as the codebook lists the touchpoints; those without a phase last. */
function inPathOrder(study: Codebook, items: readonly QuestionItem[]): readonly QuestionItem[] {
	const phases = (study.phases ?? DEFAULT_PHASES).map(({ id }) => id);
	const ordered = [...phases, undefined].flatMap((phase) =>
		study.touchpoints.filter((one) =>
			phase === undefined ? !phases.includes(one.phase ?? '') : one.phase === phase,
		),
	);
	return ordered.flatMap(({ id }) => items.filter((item) => touchpointOf(item) === id));
}

/** The recommendation that leads, else the first that is about no touchpoint. */
function outcomeOf(study: Codebook, group: PresentGroup): PathOutcome | null {
	const wholes = study.questions.filter(
		({ id, kind, touchpoint, each }) =>
			kind === 'nps' &&
			touchpoint === undefined &&
			each?.touchpoint === undefined &&
			group.asked.has(itemKey(id, '')),
	);
	const leading = study.headline.map((name) => name.split(':')[1]);
	const question = wholes.find(({ id }) => leading.includes(id)) ?? wholes[0];
	if (question === undefined) return null;
	return { question, metric: metricOfQuestion(question, CUSTOMER, 'nps') ?? null };
}
