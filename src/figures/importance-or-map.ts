import type { FinishedFigure } from './finished-figure.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import { importanceFigure } from './importance-figure.ts';
import { importanceMapFigure } from './importance-map-figure.ts';

/** What goes with the whole; where that was not reckoned, what people say is important. Null for neither. */
export async function importanceOrMap(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	return (await importanceFigure(view, subject, id)) ?? importanceMapFigure(view, subject, id);
}
