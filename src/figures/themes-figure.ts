import { themeName, themeRows } from '../story/theme-rows.ts';
import { percentAxis } from './axes.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** Why: the share of open answers that mention each theme, largest first. */
export async function themesFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const facts = themeRows(view, subject.touchpoint, subject.role);
	if (facts.every(({ value }) => value === null)) return null;
	const rows = facts.map((fact) => ({
		label: themeName(view, fact),
		group: '',
		fact,
		isOwn: false,
	}));
	const words = view.phrases.figure.columns;
	return intervalFigure(view, rows, {
		id,
		study: studyOf(view, subject).id,
		measure: words.share,
		rowHead: view.phrases.derived.columns.theme,
		axis: (ends) => percentAxis(view, ends),
	});
}
