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
	return {
		caption: topic,
		columns: [{ label: columns.question }, { label: columns.standing }, { label: columns.before }],
		rows: others.map(({ question, before, standing }) => ({
			label: labelText(view, question.text) || question.id,
			cells: [standings[standing], beforeText(view, question.id, before)],
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

/** What stood in its place, with its scale; '' where it is told already or there was nothing. */
function beforeText(view: View, id: string, before: QuestionStanding['before']): string {
	if (before === null) return '';
	const { scale, text } = before;
	const points = scale ? `${scale.min}–${scale.max}` : '';
	const words = before.id === id ? '' : labelText(view, text);
	return [words, points].filter(Boolean).join(' ');
}
