import { formatCount, formatPercent } from '../wording/numbers.ts';
import { touchpointMetric } from './main-metric.ts';
import { mainStudy, type View } from './view.ts';

/** How many of the touchpoints that the study lists are measured; nothing where it lists none. */
export function touchpointsMeasured(view: View): readonly string[] {
	const { touchpoints } = mainStudy(view);
	const measured = touchpoints.filter(({ id }) => touchpointMetric(view, id) !== null).length;
	return planned(view, view.phrases.page.path.planned, measured, touchpoints.length);
}

/** How many of the actions that the report lists are done; nothing where it lists none. */
export function actionsDone(view: View, open: number, done: number): readonly string[] {
	return planned(view, view.phrases.page.actions.planned, done, open + done);
}

function planned(
	view: View,
	words: (done: string, all: string, percent: string) => string,
	done: number,
	all: number,
): readonly string[] {
	if (all === 0) return [];
	const text = (count: number) => formatCount(count, view.numbers);
	return [words(text(done), text(all), formatPercent((100 * done) / all, view.numbers))];
}
