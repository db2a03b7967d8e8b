import { importanceOrderNote } from '../story/importance-order.ts';
import { touchpointName } from '../story/names.ts';
import { themeName, themeRows } from '../story/theme-rows.ts';
import { codedTouchpoints } from '../story/why-story.ts';
import { percentAxis } from './axes.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** The themes of the reasons at each touchpoint that has any, the most important touchpoint first. */
export async function placesFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = codedTouchpoints(view).flatMap((touchpoint) =>
		themeRows(view, touchpoint, subject.role).map((fact) => ({
			label: themeName(view, fact),
			group: touchpointName(view, touchpoint).heading,
			fact,
			isOwn: false,
		})),
	);
	return intervalFigure(view, rows, {
		id,
		study: studyOf(view, subject).id,
		measure: view.phrases.figure.columns.share,
		rowHead: view.phrases.derived.columns.theme,
		note: importanceOrderNote(view, ''),
		axis: (ends) => percentAxis(view, ends),
	});
}
