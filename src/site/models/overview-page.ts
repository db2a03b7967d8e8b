import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { headlineFacts } from '../../figures/headline-facts.ts';
import { influenceTable } from '../../figures/influence-table.ts';
import { importanceFigure } from '../../figures/importance-figure.ts';
import { matrixFigure } from '../../figures/matrix-figure.ts';
import { pathFigure } from '../../figures/path-figure.ts';
import { themesFigure } from '../../figures/themes-figure.ts';
import { rolesFigure } from '../../figures/roles-figure.ts';
import { whoTable } from '../../figures/who-figure.ts';
import { changeList } from '../../story/change-list.ts';
import { overviewStory } from '../../story/overview-story.ts';
import { versionName } from '../../wording/version-name.ts';
import { actionList, actionsStory } from './action-list.ts';
import { quotedReasons } from './quoted.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { fieldMeta, reportShell } from './shell.ts';

/** The overview: headline figures, roles, path, roles by touchpoints, what to do, who answered. */
export async function overviewPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'index');
	const { view } = context;
	const story = overviewStory(view);
	const actions = actionList(context, () => true);
	const who = whoTable(view, NO_SUBJECT);
	const sections = seenSections(context, [
		section('roles', story.sections.roles, {
			figure: await rolesFigure(view, NO_SUBJECT, 'roles'),
		}),
		section('path', story.sections.path, { figure: await pathFigure(view, NO_SUBJECT, 'path') }),
		section('matrix', story.sections.matrix, { figure: matrixFigure(view, NO_SUBJECT) }),
		section('influence', story.sections.influence, { table: influenceTable(view) }),
		section('importance', story.sections.importance, {
			figure: await importanceFigure(view, NO_SUBJECT, 'importance'),
		}),
		section('why', story.sections.why, {
			figure: await themesFigure(view, NO_SUBJECT, 'why'),
			quotes: quotedReasons(view, '', ''),
		}),
		section('since', story.sections.since, { changes: changeList(view) }),
		section('actions', actionsStory(context, story.sections.actions, actions), { actions }),
		section('who', story.sections.who, { table: who.rows.length > 0 ? who : null }),
	]);
	const { site } = view.phrases;
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: site.kickers.overview(versionName(context.version.id)),
			name: site.pages.overview,
			meta: fieldMeta(context),
			sections,
		}),
		keyFigures: headlineFacts(view),
		sections,
		roles: null,
		path: null,
	};
}
