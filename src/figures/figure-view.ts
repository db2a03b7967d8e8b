import type { Fact } from '../snapshot/fact.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { FactKeyParts } from '../snapshot/fact-id.ts';
import type { SnapshotStudy, SnapshotWave } from '../snapshot/snapshot.ts';
import { askedQuestion } from '../story/asked-question.ts';
import { mainRelation, ownBrand } from '../story/main-cut.ts';
import { labelText, type View } from '../story/view.ts';

/** What a figure is drawn from: published facts and the words of one language. */
export type FigureView = View;

/** What a figure is about; every text is an id, '' where it is not narrowed so. */
export interface FigureSubject {
	/** A study of the report; its first where ''. */
	readonly study: string;
	readonly question: string;
	readonly touchpoint: string;
	readonly role: string;
	readonly relation: string;
	/** `dimension.value`. */
	readonly segment: string;
}

export const NO_SUBJECT: FigureSubject = {
	study: '',
	question: '',
	touchpoint: '',
	role: '',
	relation: '',
	segment: '',
};

/** The study that a figure is about; throws where the report does not read it. */
export function studyOf(view: FigureView, subject: FigureSubject): SnapshotStudy {
	const { studies } = view.card;
	const study = subject.study ? studies.find(({ id }) => id === subject.study) : studies[0];
	if (!study) throw new Error(`The snapshot has no study "${subject.study}".`);
	return study;
}

/** The wave that a figure without a time axis shows: the newest one of the study. */
function newestWave(study: SnapshotStudy): SnapshotWave {
	const [wave] = study.waves;
	if (!wave) throw new Error(`The snapshot has no wave of ${study.id}.`);
	return wave;
}

/** A label in the page's language, else its id. */
export function labelOf(
	view: FigureView,
	named: { readonly id: string; readonly label: Readonly<Record<string, string>> },
): string {
	return labelText(view, named.label) || named.id;
}

/** Several people of a role: its plural, else its label. */
export function pluralOf(view: FigureView, role: SnapshotStudy['roles'][number]): string {
	return labelText(view, role.plural) || labelOf(view, role);
}

/** The first of these facts that is there. */
function firstFact(view: FigureView, keys: readonly FactKeyParts[]): Fact | undefined {
	for (const key of keys) {
		const fact = findFact(view.index, key);
		if (fact) return fact;
	}
	return undefined;
}

/** Metrics that sum up a recommendation question, the strictest name first. */
const RECOMMENDATION_METRICS = ['nps', 'nps-1-10', 'balance'] as const;

/** The fact that sums up a recommendation question for a cut, under whichever name it may bear. */
export function recommendationFact(
	view: FigureView,
	key: Omit<FactKeyParts, 'metric'>,
): Fact | undefined {
	return firstFact(
		view,
		RECOMMENDATION_METRICS.map((metric) => ({ ...key, metric })),
	);
}

/**
 * The question that asks whether one would recommend: of the headline, else the first of its kind; the
 * one that it goes on from where the wave asked that one.
 */
export function recommendationQuestion(
	view: FigureView,
	study: SnapshotStudy,
	wave = newestWave(study).id,
): string {
	const asking = study.questions.filter(({ kind }) => kind === 'nps');
	const headline = study.headline.map((metric) => metric.split(':')[1]);
	const [leading] = headline.flatMap((id) => asking.find((one) => one.id === id) ?? []);
	const question = leading ?? asking[0];
	return question ? askedQuestion(view, study, question, wave).id : '';
}

/** Key parts for a study's facts: relation customer (or the subject's), newest wave. */
export function cutKey(
	study: SnapshotStudy,
	subject: FigureSubject,
): Required<Pick<FactKeyParts, 'study' | 'relation' | 'wave' | 'role' | 'brand' | 'segment'>> {
	return {
		study: study.id,
		relation: subject.relation || mainRelation(study),
		wave: newestWave(study).id,
		role: subject.role,
		segment: subject.segment,
		brand: ownBrand(study),
	};
}
