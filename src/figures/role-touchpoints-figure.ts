import { byImportance, importanceOrderNote } from '../story/importance-order.ts';
import { percentAxis } from './axes.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';

/**
 * How satisfied a role or a segment is at each touchpoint, the most important to it first; along the
 * path where importance is not known.
 */
export async function roleTouchpointsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const note = importanceOrderNote(view, subject.role);
	const path = pathOf(view, study).flatMap((phase) =>
		phase.touchpoints.map((rated) => ({
			id: rated.touchpoint.id,
			label: labelOf(view, rated.touchpoint),
			group: note === '' ? phase.label : '',
			fact: satisfiedFact(view, rated, cut),
			isOwn: false,
		})),
	);
	const rows = byImportance(view, subject.role, path, (row) => row.id);
	const words = view.phrases.figure;
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: words.columns.satisfied,
		rowHead: words.columns.touchpoint,
		note,
		axis: (ends) => percentAxis(view, ends),
	});
}
