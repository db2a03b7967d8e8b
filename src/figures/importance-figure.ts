import { importanceRows } from '../story/derived-findings.ts';
import { driverName } from '../story/importance-section.ts';
import { percentAxis } from './axes.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** What goes with the recommendation: the share of each driver with its interval, largest first. */
export async function importanceFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const facts = importanceRows(view, subject.role);
	if (facts.every(({ value }) => value === null)) return null;
	const rows = facts.map((fact) => ({
		label: driverName(view, fact),
		group: '',
		fact,
		isOwn: false,
	}));
	return intervalFigure(view, rows, {
		id,
		study: studyOf(view, subject).id,
		measure: view.phrases.derived.columns.importance,
		rowHead: view.phrases.figure.columns.touchpoint,
		axis: (ends) => percentAxis(view, ends),
	});
}
