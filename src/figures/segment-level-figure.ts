import { headlineMetric, metricFact } from '../story/main-metric.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { percentAxis, pointsAxis, scoreAxis } from './axes.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** The headline number of each segment of a dimension, the subject's own marked, all customers last. */
export async function segmentLevelFigure(
	view: FigureView,
	{ segment }: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = mainStudy(view);
	const metric = headlineMetric(view, study);
	const dimension = study.segments.find((one) => segment.startsWith(`${one.id}.`));
	if (!metric || !dimension) return null;
	const total = metricFact(view, metric);
	const words = view.phrases.figure;
	const rows = dimension.values
		.map((value) => ({
			label: labelText(view, value.label) || value.id,
			group: '',
			fact: metricFact(view, metric, { segment: `${dimension.id}.${value.id}` }),
			isOwn: segment === `${dimension.id}.${value.id}`,
		}))
		.filter(({ fact }) => fact !== undefined)
		.toSorted((a, b) => (b.fact?.value ?? -101) - (a.fact?.value ?? -101));
	const all = { label: words.rows.all, group: '', fact: total, isOwn: false };
	return intervalFigure(view, [...rows, ...(total ? [all] : [])], {
		id,
		study: study.id,
		measure: words.metrics[total?.metric ?? ''] ?? words.columns.share,
		rowHead: labelText(view, dimension.label) || dimension.id,
		axis: (ends) => {
			if (total?.unit === 'points') return pointsAxis(view, ends);
			const { scale } = metric.question;
			return total?.unit === 'score' && scale
				? scoreAxis(view, scale, ends)
				: percentAxis(view, ends);
		},
	});
}
