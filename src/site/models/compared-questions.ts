import type { FigureTable } from '../../figures/finished-figure.ts';
import { labelText, type View } from '../../story/view.ts';
import type { QuestionStanding } from '../../versions/comparable-questions.ts';

/** Questions that cannot be compared, each with why and what was asked before. Null where all can. */
export function incomparableTable(
	view: View,
	questions: readonly QuestionStanding[],
): FigureTable | null {
	const { columns, topic, standings } = view.phrases.changes.questions;
	const others = questions.filter(({ standing }) => standing !== 'comparable');
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

/** Questions that can be compared. Null where none can. */
export function comparableTable(
	view: View,
	questions: readonly QuestionStanding[],
): FigureTable | null {
	const { columns, comparableTable: caption, standings } = view.phrases.changes.questions;
	const same = questions.filter(({ standing }) => standing === 'comparable');
	if (same.length === 0) return null;
	return {
		caption,
		columns: [{ label: columns.question }, { label: columns.standing }],
		rows: same.map(({ question }) => ({
			label: labelText(view, question.text) || question.id,
			cells: [standings.comparable],
		})),
	};
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
