import { factsWhere, findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { asTitle } from '../wording/group-name.ts';
import { againstRest, isLead, verdictOf } from './comparison.ts';
import { mainCut } from './main-cut.ts';
import { insideSentence, relationWords, roleName } from './names.ts';
import { isHeadline, sideOf } from './situation.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** Whose feelings, and about which touchpoint; '' where not narrowed so. */
export interface Feeling {
	readonly relation: string;
	readonly role: string;
	readonly touchpoint: string;
}

/** Both poles of what a group of people felt about something: never one minus the other. */
export interface EmotionRow {
	readonly question: SnapshotQuestion;
	/** What of us it is about, else the question’s words. */
	readonly about: string;
	readonly positive: Fact | undefined;
	readonly negative: Fact | undefined;
	/** The shares of each feeling, in the order of the codebook. */
	readonly feelings: readonly Fact[];
}

/** The questions about feelings that these people answered: product, service, working together, others. */
export function emotionRows(view: View, feeling: Feeling): readonly EmotionRow[] {
	const { relation, role, touchpoint } = feeling;
	const cut = { ...mainCut(view), ...(relation && { relation }), role };
	const asked = mainStudy(view).questions.filter(
		(question) => question.facet === 'emotion' && question.touchpoint === touchpoint,
	);
	return asked
		.toSorted((a, b) => place(a) - place(b) || 0)
		.flatMap((question) => {
			const about = { ...cut, question: question.id, touchpoint };
			const poleOf = (pole: string) =>
				findFact(view.index, { ...about, metric: `emotion-${pole}` });
			const [positive, negative] = [poleOf('positive'), poleOf('negative')];
			if (!isAsked(positive) && !isAsked(negative)) return [];
			const name = aboutText(view, question);
			return [{ question, about: name, positive, negative, feelings: feelingsOf(view, about) }];
		});
}

function place({ object }: SnapshotQuestion): number {
	return OBJECTS.indexOf(object ?? '');
}

const OBJECTS: readonly string[] = ['product', 'service', 'cooperation', ''];

function isAsked(fact: Fact | undefined): boolean {
	return fact !== undefined && fact.status !== 'not-asked';
}

function feelingsOf(view: View, about: Partial<Fact>): readonly Fact[] {
	const whole = { segment: '', against: '', weights: '' };
	return factsWhere(view.index, { ...about, ...whole, metric: 'share' });
}

function aboutText(view: View, { object, text }: SnapshotQuestion): string {
	return object ? view.phrases.voice.objects[object] : labelText(view, text);
}

/** A row under the name that a sentence gives it: what it is about, or who felt it. */
export interface NamedFeeling extends Pick<EmotionRow, 'positive' | 'negative'> {
	readonly name: string;
}

/** Of which rows more than half name a good or a bad feeling, by interval; what is missing where none was asked. */
export function emotionSection(
	view: View,
	rows: readonly NamedFeeling[],
	question: SnapshotQuestion | null,
): SectionStory {
	const words = view.phrases.voice.emotions;
	const { topic, howToRead } = words;
	if (rows.length === 0) return missingSection(words, words.missing);
	const asked = question ? view.phrases.figure.question(labelText(view, question.text)) : '';
	const subtitle = asked ? words.subtitle(asked) : words.subtitleMany;
	return { topic, title: emotionTitle(view, rows), subtitle, howToRead };
}

function emotionTitle(view: View, rows: readonly NamedFeeling[]): string {
	const words = view.phrases.voice.emotions;
	const isShown = rows.some(({ positive, negative }) =>
		[positive, negative].some((fact) => fact?.value != null),
	);
	if (!isShown) return words.hidden;
	const found = (['negative', 'positive'] as const).flatMap((pole) => {
		const above = rows.filter((row) => {
			const fact = row[pole];
			return isHeadline(fact) && sideOf(fact) === 'above';
		});
		const names = above.map(({ name }) => insideSentence(view, name));
		return names.length === 0 ? [] : [words.most(pole, view.phrases.site.list(names))];
	});
	return found.length > 0 ? found.join('. ') : words.none;
}

/** The feelings of one role or relation, product, service and working together apart. */
export function feelingsSection(view: View, feeling: Feeling): SectionStory {
	const rows = emotionRows(view, feeling);
	const [first] = rows;
	const named = rows.map((row) => ({ ...row, name: row.about }));
	const story = emotionSection(view, named, rows.length === 1 ? (first?.question ?? null) : null);
	const differing = roleFindings(view, rows);
	return differing.length > 0 ? { ...story, title: differing.join('. ') } : story;
}

/** Where a role names feelings of a pole more or less often than the other roles, by verdict. */
function roleFindings(view: View, rows: readonly EmotionRow[]): readonly string[] {
	const words = view.phrases.voice.emotions;
	return (['negative', 'positive'] as const).flatMap((pole) =>
		(['up', 'down'] as const).flatMap((way) => {
			const told = rows.filter((row) => {
				const comparison = againstRest(view, row[pole]);
				return isLead(view, comparison) && verdictOf(comparison) === way;
			});
			const names = told.map(({ about }) => insideSentence(view, about));
			return names.length === 0 ? [] : [words.differs[pole][way](view.phrases.site.list(names))];
		}),
	);
}

/** The feelings about a touchpoint: of all who met it, and of each role. */
export function touchpointFeelings(view: View, touchpoint: string): SectionStory {
	const about = { touchpoint, relation: '' };
	const { all } = relationWords(view, mainStudy(view), mainCut(view).relation);
	const everybody = emotionRows(view, { ...about, role: '' });
	const roles = mainStudy(view).roles.flatMap(({ id }) =>
		emotionRows(view, { ...about, role: id }).map((row) => ({
			...row,
			name: roleName(view, id).heading,
		})),
	);
	const rows = [...everybody.map((row) => ({ ...row, name: asTitle([all]) })), ...roles];
	return emotionSection(view, rows, everybody[0]?.question ?? null);
}
