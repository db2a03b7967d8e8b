import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import { relationWords } from '../../story/names.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { SubNavProps } from '../components/props.ts';
import type { PageContext } from './page-context.ts';

/** The headline number of a relation alone. */
export function relationLevel(view: View, relation: string) {
	const metric = headlineMetric(view, mainStudy(view));
	return metric ? metricFact(view, metric, { relation }) : undefined;
}

/** The benchmark and the pages of relations; null where there is only one of them. */
export function relationNavigation(context: PageContext, current: string): SubNavProps | null {
	const { view } = context;
	const study = mainStudy(view);
	const items = study.relations.flatMap(({ id }) => {
		const href = context.href(`relations/${id}`);
		if (href === null) return [];
		const n = relationLevel(view, id)?.n;
		const { label } = relationWords(view, study, id);
		const base = n == null ? {} : { n: formatCount(n, view.numbers) };
		return [{ label, href, ...base, current: id === current }];
	});
	const href = context.href('benchmark');
	const label = view.phrases.site.pages.benchmark;
	const benchmark = href === null ? [] : [{ label, href, current: current === '' }];
	if (items.length === 0) return null;
	return { label: view.phrases.page.navigation.relations, items: [...benchmark, ...items] };
}
