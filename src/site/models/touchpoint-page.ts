import { answersFigure } from '../../figures/answers-figure.ts';
import { labelOf, NO_SUBJECT } from '../../figures/figure-view.ts';
import { pathOf } from '../../figures/touchpoint-rows.ts';
import { sourcesTable } from '../../figures/sources-table.ts';
import { trendFigure } from '../../figures/trend-figure.ts';
import { responsesText, fieldText } from '../../story/base-text.ts';
import { touchpointFact } from '../../story/rows.ts';
import { touchpointMetric } from '../../story/main-metric.ts';
import { touchpointStory } from '../../story/touchpoint-story.ts';
import { mainStudy } from '../../story/view.ts';
import type { PathLocatorProps } from '../components/props.ts';
import { actionList, actionsStory } from './action-list.ts';
import { quotedReasons } from './quoted.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { reportShell } from './shell.ts';
import { helpedFigures, trendsByRole, whyFigures } from './touchpoint-figures.ts';

/** One touchpoint: its trend, its answers by role, why, and what is done about it. */
export async function touchpointPage(params: RouteParams): Promise<ReportPage> {
	const id = params['id'] ?? '';
	const context = pageContext(params, `touchpoints/${id}`);
	const { view } = context;
	const subject = { ...NO_SUBJECT, touchpoint: id };
	const story = touchpointStory(view, id);
	const touchpoint = mainStudy(view).touchpoints.find((one) => one.id === id);
	const name = touchpoint ? labelOf(view, touchpoint) : id;
	const events = context.version.events.map(({ date, title, kind, touchpoint: about }) => ({
		date,
		title: title[view.language] ?? '',
		kind,
		touchpoint: about,
	}));
	const actions = actionList(context, (action) => action.touchpoint === id);
	const sections = seenSections(context, [
		section('trend', story.sections.trend, {
			figure: await trendFigure(view, subject, 'trend', events),
			shared: await trendsByRole(view, id),
		}),
		section('roles', story.sections.roles, { figure: await answersFigure(view, subject, 'roles') }),
		section('why', story.sections.why, {
			...(await whyFigures(view, id)),
			quotes: quotedReasons(view, id, ''),
		}),
		section('sources', story.sections.sources, { table: sourcesTable(view, id) }),
		section('actions', actionsStory(context, story.sections.actions, actions), {
			actions,
			shared: await helpedFigures(context, id),
		}),
	]);
	const { site } = view.phrases;
	const metric = touchpointMetric(view, id);
	const base = metric ? responsesText(view, touchpointFact(view, metric, id)) : '';
	const owner = touchpoint?.owner ? site.meta.owner(touchpoint.owner) : '';
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: site.kickers.touchpoint(name),
			name,
			meta: [base, fieldText(view), owner].filter(Boolean),
			sections,
		}),
		keyFigures: [],
		sections,
		roles: null,
		path: pathLocator(context, id),
	};
}

function pathLocator(context: PageContext, current: string): PathLocatorProps {
	const { view } = context;
	const phases = pathOf(view, mainStudy(view)).map((phase) => ({
		label: phase.label,
		touchpoints: phase.touchpoints.flatMap(({ touchpoint }) => {
			const href = context.href(`touchpoints/${touchpoint.id}`);
			return href === null ? [] : [{ touchpoint, href }];
		}),
	}));
	const all = phases.flatMap(({ touchpoints }) => touchpoints);
	const at = all.findIndex(({ touchpoint: { id } }) => id === current);
	const link = (index: number) => {
		const one = all[index];
		return one ? { label: labelOf(view, one.touchpoint), href: one.href } : undefined;
	};
	const [before, after] = [at > 0 ? link(at - 1) : undefined, link(at + 1)];
	const here = all[at];
	const words = view.phrases.site;
	return {
		label: words.pathNavigation,
		phases: phases.map(({ label, touchpoints }) => {
			const tick = touchpoints.findIndex(({ touchpoint: { id } }) => id === current);
			return { label, count: touchpoints.length, ...(tick < 0 ? {} : { current: tick }) };
		}),
		menu: {
			label: words.placeOnPath(
				here ? labelOf(view, here.touchpoint) : current,
				String(at + 1),
				String(all.length),
			),
			items: all.map(({ touchpoint, href }) => ({
				label: labelOf(view, touchpoint),
				href,
				current: touchpoint.id === current,
			})),
		},
		...(before ? { previous: before } : {}),
		...(after ? { next: after } : {}),
	};
}
