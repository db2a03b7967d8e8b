import type { Fact } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import { headlineMetric, metricFact, touchpointMetric, type MainMetric } from './main-metric.ts';
import { mainStudy, type View } from './view.ts';

/** The number that a page is built on. */
export interface PageSubject {
	readonly metric: MainMetric | null;
	readonly fact: Fact | undefined;
}

/** The question of the page and its number: of the touchpoint, else the headline in the page's cut. */
export function pageSubject(view: View, page: PageName): PageSubject {
	const [kind, id = '', value = ''] = page.split('/');
	if (kind === 'touchpoints') {
		const metric = touchpointMetric(view, id);
		return { metric, fact: metric ? metricFact(view, metric, { touchpoint: id }) : undefined };
	}
	const metric = headlineMetric(view, mainStudy(view));
	if (!metric) return { metric, fact: undefined };
	if (kind === 'roles') return { metric, fact: metricFact(view, metric, { role: id }) };
	if (kind === 'relations') return { metric, fact: metricFact(view, metric, { relation: id }) };
	if (kind === 'segments') {
		return { metric, fact: metricFact(view, metric, { segment: `${id}.${value}` }) };
	}
	return { metric, fact: metricFact(view, metric) };
}
