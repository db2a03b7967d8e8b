import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { importanceOrMap } from '../../figures/importance-or-map.ts';
import { matrixFigure } from '../../figures/matrix-figure.ts';
import { pathFigure } from '../../figures/path-figure.ts';
import { weakestLinkFigure } from '../../figures/weakest-link-figure.ts';
import { pathStory } from '../../story/path-story.ts';
import { functionNavigation } from './function-page.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { fieldMeta } from './shell.ts';

/** The whole path in order: levels, roles, failures, importance. */
export async function pathPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'path');
	const { view } = context;
	const story = pathStory(view);
	const { names, kickers } = view.phrases.page;
	const sections = seenSections(context, [
		section('path', story.sections.path, { figure: await pathFigure(view, NO_SUBJECT, 'path') }),
		section('matrix', story.sections.matrix, { figure: matrixFigure(view, NO_SUBJECT) }),
		section('weakest', story.sections.weakest, {
			figure: await weakestLinkFigure(view, NO_SUBJECT, 'weakest'),
		}),
		section('importance', story.sections.importance, {
			figure: await importanceOrMap(view, NO_SUBJECT, 'importance'),
		}),
	]);
	return plainPage(context, {
		story,
		kicker: kickers.path,
		name: names.path,
		meta: fieldMeta(context),
		sections,
		siblings: functionNavigation(context, ''),
	});
}
