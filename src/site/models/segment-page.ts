import type { SnapshotStudy } from '../../snapshot/snapshot.ts';
import { expectationFigure } from '../../figures/expectation-figure.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { roleTouchpointsFigure } from '../../figures/role-touchpoints-figure.ts';
import { segmentLevelFigure } from '../../figures/segment-level-figure.ts';
import { fieldText, responsesText } from '../../story/base-text.ts';
import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import { segmentNames, segmentStory } from '../../story/segment-story.ts';
import { labelText, mainStudy, type View } from '../../story/view.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { SubNavProps } from '../components/props.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** One declared segment: its level among the others, its gaps, its touchpoints. */
export async function segmentPage(params: RouteParams): Promise<ReportPage> {
	const [dimension = '', id = ''] = [params['dimension'], params['id']];
	const context = pageContext(params, `segments/${dimension}/${id}`);
	const { view } = context;
	const segment = `${dimension}.${id}`;
	const subject = { ...NO_SUBJECT, segment };
	const story = segmentStory(view, segment);
	const labels = segmentNames(view, segment);
	const sections = seenSections(context, [
		section('level', story.sections.level, {
			figure: await segmentLevelFigure(view, subject, 'level'),
		}),
		section('expectation', story.sections.expectation, {
			figure: await expectationFigure(view, subject, 'expectation'),
		}),
		section('touchpoints', story.sections.touchpoints, {
			figure: await roleTouchpointsFigure(view, subject, 'touchpoints'),
		}),
	]);
	return plainPage(context, {
		story,
		kicker: view.phrases.page.kickers.segment(labels.dimension, labels.value),
		name: labels.value,
		meta: [responsesText(view, levelOf(view, segment)), fieldText(view)].filter(Boolean),
		sections,
		siblings: segmentNavigation(context, segment),
	});
}

function levelOf(view: View, segment: string) {
	const metric = headlineMetric(view, mainStudy(view));
	return metric ? metricFact(view, metric, { segment }) : undefined;
}

/** The segments of the page's dimension, each with its base; then every other dimension by its first. */
function segmentNavigation(context: PageContext, current: string): SubNavProps {
	const { view } = context;
	const { segments } = mainStudy(view);
	const own = segments.filter(({ id }) => current.startsWith(`${id}.`));
	const others = segments.filter(({ id }) => !current.startsWith(`${id}.`));
	return {
		label: view.phrases.page.navigation.segments,
		items: [
			...own.flatMap((dimension) => valuesOf(context, dimension, current)),
			...others.flatMap((dimension) => {
				const [first] = valuesOf(context, dimension, current);
				const label = labelText(view, dimension.label) || dimension.id;
				return first ? [{ label, href: first.href, current: false }] : [];
			}),
		],
	};
}

function valuesOf(
	context: PageContext,
	{ id: dimension, values }: SnapshotStudy['segments'][number],
	current: string,
) {
	const { view } = context;
	return values.flatMap(({ id }) => {
		const href = context.href(`segments/${dimension}/${id}`);
		if (href === null) return [];
		const segment = `${dimension}.${id}`;
		const n = levelOf(view, segment)?.n;
		const base = n == null ? {} : { n: formatCount(n, view.numbers) };
		const label = segmentNames(view, segment).value;
		return [{ label, href, ...base, current: segment === current }];
	});
}
