import { competitorsFigure } from '../../figures/competitors-figure.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { relationImagesFigure } from '../../figures/image-figure.ts';
import { importanceMapFigure } from '../../figures/importance-map-figure.ts';
import { relationsFigure } from '../../figures/relations-figure.ts';
import { statementsFigure } from '../../figures/statements-figure.ts';
import { benchmarkStory } from '../../story/benchmark-story.ts';
import { fieldText } from '../../story/base-text.ts';
import { gapsSection } from '../../story/gaps-section.ts';
import { relationImagesSection } from '../../story/image-story.ts';
import { gapList } from './gap-list.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { relationNavigation } from './relation-navigation.ts';
import { section, seenSections, shared, type ReportPage } from './report-page.ts';
import { reportShell } from './shell.ts';

/** Us and the others: suppliers, relations, statements. */
export async function benchmarkPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'benchmark');
	const { view } = context;
	const story = benchmarkStory(view);
	const gaps = gapList(context);
	const sections = seenSections(context, [
		section('competitors', story.sections.competitors, {
			figure: await competitorsFigure(view, NO_SUBJECT, 'competitors'),
		}),
		section('gaps', gapsSection(view, gaps.open), { table: gaps.table }),
		section('relations', story.sections.relations, {
			figure: await relationsFigure(view, NO_SUBJECT, 'relations'),
		}),
		section('statements', story.sections.statements, {
			figure: await statementsFigure(view, NO_SUBJECT, 'statements'),
			shared: shared(
				'image',
				relationImagesSection(view),
				await relationImagesFigure(view, NO_SUBJECT, 'image'),
			),
		}),
		section('importance', story.sections.importance, {
			figure: await importanceMapFigure(view, NO_SUBJECT, 'importance'),
		}),
	]);
	const { site } = view.phrases;
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: site.kickers.benchmark,
			name: site.pages.benchmark,
			meta: [fieldText(view)].filter(Boolean),
			sections,
		}),
		keyFigures: [],
		sections,
		roles: relationNavigation(context, ''),
		path: null,
	};
}
