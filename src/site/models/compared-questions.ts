import type { FigureTable } from '../../figures/finished-figure.ts';
import { labelText, type View } from '../../story/view.ts';
import type { QuestionStanding } from '../../versions/comparable-questions.ts';

/** Questions that were asked before and cannot be compared, with why and what was asked. Null where there are none. */
export function incomparableTable(
	view: View,
	questions: readonly QuestionStanding[],
): FigureTable | null {
	const { columns, topic, standings } = view.phrases.changes.questions;
	const others = questions.filter((one) => !isPlain(one));
	if (others.length === 0) return null;
	const told = others.map((one) => ({ ...one, words: beforeText(view, one) }));
	const hasWords = told.some(({ words }) => words !== '');
	return {
		caption: topic,
		columns: [
			{ label: columns.question },
			{ label: columns.standing },
			...(hasWords ? [{ label: columns.before }] : []),
		],
		rows: told.map(({ question, standing, words }) => ({
			label: labelText(view, question.text) || question.id,
			cells: [standings[standing], ...(hasWords ? [words] : [])],
		})),
	};
}

/** Every question with whether it can be compared. Null where there is none. */
export function questionsTable(
	view: View,
	questions: readonly QuestionStanding[],
): FigureTable | null {
	const { columns, topic, standings } = view.phrases.changes.questions;
	if (questions.length === 0) return null;
	return {
		caption: topic,
		columns: [{ label: columns.question }, { label: columns.standing }],
		rows: questions.map(({ question, standing }) => ({
			label: labelText(view, question.text) || question.id,
			cells: [standings[standing]],
		})),
	};
}

/** How many questions are new, in a sentence; [] where none is. */
export function newQuestions(
	view: View,
	questions: readonly QuestionStanding[],
): readonly string[] {
	const count = questions.filter(({ standing }) => standing === 'new').length;
	return count === 0 ? [] : [view.phrases.changes.questions.fresh(count)];
}

/** Compared, or new: there is nothing to tell of it alone. */
function isPlain({ standing }: QuestionStanding): boolean {
	return standing === 'comparable' || standing === 'new';
}

/** What stood in its place, and its scale before and now where they differ; '' where there is nothing to tell. */
function beforeText(view: View, { question, before, standing }: QuestionStanding): string {
	if (before === null) return '';
	const words = before.id === question.id ? '' : labelText(view, before.text);
	const [then, now] = [before, question].map(({ scale }) =>
		scale ? `${scale.min}–${scale.max}` : '',
	);
	return [words, standing === 'rescaled' ? `${then} → ${now}` : ''].filter(Boolean).join(' ');
}
