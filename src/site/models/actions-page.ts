import { fieldText } from '../../story/base-text.ts';
import { actionsPageStory } from '../../story/actions-story.ts';
import { actionList, actionsStory } from './action-list.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** Every action of the report: the open ones first, then those that are done. */
export function actionsPage(params: RouteParams): ReportPage {
	const context = pageContext(params, 'actions');
	const { view } = context;
	const all = actionList(context, () => true);
	const done = all.filter(({ due }) => due.status === 'done');
	const open = all.filter(({ due }) => due.status !== 'done');
	const story = actionsPageStory(view, open.length, done.length);
	const { names } = view.phrases.page;
	const sections = seenSections(context, [
		section('actions', actionsStory(context, story.sections.actions, open), { actions: open }),
		section('done', story.sections.done, { actions: done }),
	]);
	return plainPage(context, {
		story,
		kicker: names.actions,
		name: names.actions,
		meta: [fieldText(view)].filter(Boolean),
		sections,
		siblings: null,
	});
}
