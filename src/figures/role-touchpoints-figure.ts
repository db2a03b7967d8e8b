import { percentAxis } from './axes.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';

/** How satisfied one role is at each touchpoint, in path order. */
export async function roleTouchpointsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const rows = pathOf(view, study).flatMap((phase) =>
		phase.touchpoints.map((rated) => ({
			label: labelOf(view, rated.touchpoint),
			group: phase.label,
			fact: satisfiedFact(view, rated, cut),
			isOwn: false,
		})),
	);
	const words = view.phrases.figure;
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: words.columns.satisfied,
		rowHead: words.columns.touchpoint,
		axis: (ends) => percentAxis(view, ends),
	});
}
