import { functionFigure, ownersTable } from '../../figures/function-figure.ts';
import { fieldText } from '../../story/base-text.ts';
import { functionStory } from '../../story/function-story.ts';
import { functionLabel } from '../../story/names.ts';
import { mainStudy } from '../../story/view.ts';
import type { SubNavProps } from '../components/props.ts';
import { actionList, actionsStory } from './action-list.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** One function of the company: its touchpoints, their owners, what is done about them. */
export async function functionPage(params: RouteParams): Promise<ReportPage> {
	const id = params['id'] ?? '';
	const context = pageContext(params, `functions/${id}`);
	const { view } = context;
	const story = functionStory(view, id);
	const name = functionLabel(view, id);
	const { functions, touchpoints } = mainStudy(view);
	const own = touchpoints.filter((touchpoint) => touchpoint.function === id);
	const actions = actionList(context, (action) =>
		own.some((touchpoint) => touchpoint.id === action.touchpoint),
	);
	const owner = functions.find((unit) => unit.id === id)?.owner || view.phrases.card.nobody;
	const sections = seenSections(context, [
		section('touchpoints', story.sections.touchpoints, {
			figure: await functionFigure(view, id, 'touchpoints'),
		}),
		section('owners', story.sections.owners, { table: ownersTable(view, id) }),
		section('actions', actionsStory(context, story.sections.actions, actions), { actions }),
	]);
	return plainPage(context, {
		story,
		kicker: view.phrases.page.kickers.unit(name),
		name,
		meta: [fieldText(view), view.phrases.site.meta.owner(owner)].filter(Boolean),
		sections,
		siblings: functionNavigation(context, id),
	});
}

/** The functions that have a page. */
export function functionNavigation(context: PageContext, current: string): SubNavProps | null {
	const { view } = context;
	const items = mainStudy(view).functions.flatMap(({ id }) => {
		const href = context.href(`functions/${id}`);
		return href === null ? [] : [{ label: functionLabel(view, id), href, current: id === current }];
	});
	return items.length === 0 ? null : { label: view.phrases.page.navigation.functions, items };
}
