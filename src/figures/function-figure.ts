import { functionRows, ownTouchpoints } from '../story/function-story.ts';
import { importanceOrderNote } from '../story/importance-order.ts';
import { touchpointMetric } from '../story/main-metric.ts';
import { touchpointName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { percentAxis } from './axes.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** How satisfied people are at each touchpoint of a function, the most important to the customers first. */
export async function functionFigure(
	view: FigureView,
	unit: string,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = functionRows(view, unit)
		.filter(({ fact }) => fact?.metric === 'top2')
		.map(({ name, fact }) => ({ label: name.heading, group: '', fact, isOwn: false }));
	const words = view.phrases.figure;
	return intervalFigure(view, rows, {
		id,
		study: mainStudy(view).id,
		measure: words.columns.satisfied,
		rowHead: words.columns.touchpoint,
		note: importanceOrderNote(view, ''),
		axis: (ends) => percentAxis(view, ends),
	});
}

/** Who owns each touchpoint of a function, and whether it is measured; null where it has none. */
export function ownersTable(view: FigureView, unit: string): FigureTable | null {
	const own = ownTouchpoints(view, unit);
	if (own.length === 0) return null;
	const { columns } = view.phrases.figure;
	const words = view.phrases.page.unit.owners;
	return {
		caption: words.topic,
		columns: [{ label: columns.touchpoint }, { label: words.owner }, { label: words.status }],
		rows: own.map(({ id, owner }) => ({
			label: touchpointName(view, id).heading,
			cells: [
				owner || view.phrases.card.nobody,
				touchpointMetric(view, id) === null ? words.notMeasured : words.measured,
			],
		})),
	};
}
