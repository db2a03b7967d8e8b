import { distributionFigure } from '../../figures/distribution-figure.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { relationReasonsFigure, relationStatementsFigure } from '../../figures/relation-figures.ts';
import { fieldText, responsesText } from '../../story/base-text.ts';
import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import { relationWords } from '../../story/names.ts';
import { relationStory } from '../../story/relation-story.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { SubNavProps } from '../components/props.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** People who are not customers now: their answers, image and reasons, never pooled with others. */
export async function relationPage(params: RouteParams): Promise<ReportPage> {
	const id = params['id'] ?? '';
	const context = pageContext(params, `relations/${id}`);
	const { view } = context;
	const subject = { ...NO_SUBJECT, relation: id };
	const story = relationStory(view, id);
	const { label } = relationWords(view, mainStudy(view), id);
	const sections = seenSections(context, [
		section('distribution', story.sections.distribution, {
			figure: await distributionFigure(view, subject, 'distribution'),
		}),
		section('statements', story.sections.statements, {
			figure: await relationStatementsFigure(view, subject, 'statements'),
		}),
		section('reasons', story.sections.reasons, {
			figure: await relationReasonsFigure(view, subject, 'reasons'),
		}),
	]);
	return plainPage(context, {
		story,
		kicker: view.phrases.page.kickers.relation(label),
		name: label,
		meta: [responsesText(view, levelOf(view, id)), fieldText(view)].filter(Boolean),
		sections,
		siblings: relationNavigation(context, id),
	});
}

function levelOf(view: View, relation: string) {
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
		const n = levelOf(view, id)?.n;
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
