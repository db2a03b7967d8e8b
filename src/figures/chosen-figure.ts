import { chosenRows } from '../story/chosen-section.ts';
import { percentAxis } from './axes.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';
import { verdictCell, verdictWords } from './verdict-cell.ts';

/** What a role chose as most important, the most chosen first, and how that differs from the others. */
export async function chosenFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const chosen = chosenRows(view, subject.role);
	if (!chosen || chosen.rows.every(({ fact }) => fact.value === null)) return null;
	const words = view.phrases.figure;
	const rows = chosen.rows.map(({ label, fact, comparison }) => ({
		label,
		group: '',
		fact,
		isOwn: false,
		verdict: {
			words: verdictWords(view, comparison, 'difference'),
			cell: verdictCell(view, comparison, 'difference'),
		},
	}));
	return intervalFigure(view, rows, {
		id,
		study: studyOf(view, subject).id,
		measure: words.columns.share,
		rowHead: words.columns.touchpoint,
		verdictHead: [words.columns.others],
		axis: (ends) => percentAxis(view, ends),
	});
}
