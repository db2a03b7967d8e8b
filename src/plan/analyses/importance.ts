import type { Codebook, StudyQuestion } from '../../codebook/study-schema.ts';
import { itemKey, type PresentGroup } from '../present-group.ts';
import { questionItems, type QuestionItem } from '../question-items.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { cutOfGroup, ourCustomers } from './our-customers.ts';

/** Asks for what goes with the outcome: derived importance, importance and performance, penalty and reward (methods g). */
export interface PlannedImportance extends AnalysisPlace {
	readonly analysis: 'importance';
	/** The same is asked of each of these roles. */
	readonly roles: readonly string[];
	/** The recommendation question: its score, not its classes. */
	readonly outcome: StudyQuestion;
	/** Ratings of the experience of a touchpoint, in the order of the codebook. */
	readonly drivers: readonly QuestionItem[];
	/** What people say is important, by touchpoint: importance questions, else expectations. */
	readonly stated: readonly QuestionItem[];
	/** The choice of the touchpoints that matter most, in place of these; null where none is asked. */
	readonly chosen: StudyQuestion | null;
}

/** With fewer drivers there is nothing to divide. */
const LEAST_DRIVERS = 2;

/** Of our customers in the newest wave that asked both the recommendation and the touchpoints. */
export function planImportance({ planned }: PlanningContext): readonly PlannedImportance[] {
	const { study } = planned;
	const outcome = recommendationOf(study.questions);
	const series = ourCustomers(planned);
	if (outcome === undefined || series === undefined) return [];
	const rated = questionItems(study).filter(
		(item) => item.question.kind === 'rating' && touchpointOf(item) !== '',
	);
	const group = series.groups.find(
		(one) => one.asked.has(outcome.id) && driversAmong(rated, one).length >= LEAST_DRIVERS,
	);
	if (group === undefined) return [];
	const chosen = choiceAmong(study, group);
	return [
		{
			...placeOf(planned, cutOfGroup(group)),
			analysis: 'importance',
			roles: series.roles.filter((role) => group.roles.has(role)),
			outcome,
			drivers: driversAmong(rated, group),
			stated: chosen === null ? statedAmong(askedOf(rated, group)) : [],
			chosen,
		},
	];
}

/** The first recommendation question that is not about a touchpoint; undefined where there is none. */
export function recommendationOf(questions: readonly StudyQuestion[]): StudyQuestion | undefined {
	return questions.find(
		({ kind, touchpoint, each }) =>
			kind === 'nps' && touchpoint === undefined && each?.touchpoint === undefined,
	);
}

/** The touchpoint that a question is about, or ''. */
export function touchpointOf({ question, touchpoint }: QuestionItem): string {
	return touchpoint || (question.touchpoint ?? '');
}

function driversAmong(rated: readonly QuestionItem[], group: PresentGroup) {
	return askedOf(rated, group).filter(({ question }) => question.facet === 'experience');
}

function askedOf(items: readonly QuestionItem[], { asked }: PresentGroup) {
	return items.filter(({ question, touchpoint }) => asked.has(itemKey(question.id, touchpoint)));
}

/** The first question of several choices about importance whose options are touchpoints. */
function choiceAmong(
	{ questions, touchpoints }: Codebook,
	{ asked }: PresentGroup,
): StudyQuestion | null {
	const found = questions.find(
		({ id, kind, facet, options }) =>
			kind === 'multiple' &&
			facet === 'importance' &&
			asked.has(itemKey(id, '')) &&
			options.some((option) => touchpoints.some((one) => one.id === option.id)),
	);
	return found ?? null;
}

function statedAmong(items: readonly QuestionItem[]): readonly QuestionItem[] {
	const important = items.filter(({ question }) => question.facet === 'importance');
	if (important.length > 0) return important;
	return items.filter(({ question }) => question.facet === 'expectation');
}
