import { drawChart } from '../../charts/index.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { headlineFacts, type HeadlineFact } from '../../figures/headline-facts.ts';
import { influenceTable } from '../../figures/influence-table.ts';
import { miniLegend } from '../../figures/headline-mini.ts';
import { importanceOrMap } from '../../figures/importance-or-map.ts';
import { matrixFigure } from '../../figures/matrix-figure.ts';
import { pathFigure } from '../../figures/path-figure.ts';
import { themesFigure } from '../../figures/themes-figure.ts';
import { rolesFigure } from '../../figures/roles-figure.ts';
import { registerFigure } from '../../figures/register-figure.ts';
import { voicesFigure } from '../../figures/voices-figure.ts';
import { whoTable } from '../../figures/who-figure.ts';
import { changeList } from '../../story/change-list.ts';
import { registerStory, voicesStory } from '../../story/frame-counts.ts';
import { mutualValueSection, mutualValueTerms } from '../../story/mutual-value.ts';
import { overviewStory } from '../../story/overview-story.ts';
import type { SectionStory } from '../../story/story.ts';
import type { View } from '../../story/view.ts';
import { versionName } from '../../wording/version-name.ts';
import type { KeyFootProps } from '../components/list-props.ts';
import { actionList, actionsStory } from './action-list.ts';
import { quotedReasons } from './quoted.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { section, seenSections, shared, type PageSection, type ReportPage } from './report-page.ts';
import { fieldMeta, reportShell } from './shell.ts';

/** The overview: headline figures, roles, path, roles by touchpoints, what to do, who answered. */
export async function overviewPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'index');
	const { view } = context;
	const story = overviewStory(view);
	const actions = actionList(context, () => true);
	const sections = seenSections(context, [
		section('roles', story.sections.roles, {
			figure: await rolesFigure(view, NO_SUBJECT, 'roles'),
		}),
		section('path', story.sections.path, { figure: await pathFigure(view, NO_SUBJECT, 'path') }),
		section('matrix', story.sections.matrix, { figure: matrixFigure(view, NO_SUBJECT) }),
		section('influence', story.sections.influence, { table: influenceTable(view) }),
		section('importance', story.sections.importance, {
			figure: await importanceOrMap(view, NO_SUBJECT, 'importance'),
		}),
		section('why', story.sections.why, {
			figure: await themesFigure(view, NO_SUBJECT, 'why'),
			quotes: quotedReasons(view, '', ''),
		}),
		section('since', story.sections.since, { changes: changeList(view) }),
		section('actions', actionsStory(context, story.sections.actions, actions), { actions }),
		valueSection(context),
		await whoSection(context, story.sections.who),
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
		...(await keyFigures(context)),
		sections,
		roles: null,
		path: null,
	};
}

/** What the customer gains and what we gain. */
function valueSection({ view, version: { mutualValue } }: PageContext): PageSection {
	const story = mutualValueSection(view, mutualValue);
	return section('value', story, { terms: mutualValueTerms(view, mutualValue) });
}

async function whoSection({ view }: PageContext, story: SectionStory): Promise<PageSection> {
	const who = whoTable(view, NO_SUBJECT);
	return section('who', story, {
		shared: [
			...shared('voices', voicesStory(view), await voicesFigure(view, NO_SUBJECT, 'voices')),
			...shared(
				'register',
				registerStory(view),
				await registerFigure(view, NO_SUBJECT, 'register'),
			),
		],
		table: who.rows.length > 0 ? who : null,
	});
}

/** The headline figures with their small drawings, and what is said of all of them at once. */
async function keyFigures({
	view,
	href,
}: PageContext): Promise<Pick<ReportPage, 'keyFigures' | 'keyFoot'>> {
	const facts = headlineFacts(view);
	const keys = await Promise.all(
		facts.map(async ({ drawing, family, ...key }) => {
			const made = href(family);
			const drawn = drawing && (await drawChart('mini-interval', drawing));
			const mini = drawn?.variants[0]?.svg;
			return {
				...key,
				...(mini === undefined ? {} : { mini }),
				...(made === null ? {} : { made: { label: view.phrases.family.link, href: made } }),
			};
		}),
	);
	return { keyFigures: keys, ...(facts.length === 0 ? {} : { keyFoot: keyFoot(view, facts) }) };
}

function keyFoot(view: View, facts: readonly HeadlineFact[]): KeyFootProps {
	const drawings = facts.map(({ drawing }) => drawing);
	const items = facts.flatMap(({ label, more }) => more.map((text) => ({ term: label, text })));
	return {
		legend: miniLegend(view, drawings),
		notes: facts.flatMap(({ label, notes }) => notes.map((note) => `${label}: ${note}`)),
		more: items.length === 0 ? null : { summary: view.phrases.chart.key.more, items },
	};
}
