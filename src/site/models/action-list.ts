import type { SiteAction } from '../../audiences/site.ts';
import { headlineLabel } from '../../figures/headline-facts.ts';
import { findFact } from '../../snapshot/fact-index.ts';
import type { Fact } from '../../snapshot/fact.ts';
import { factName } from '../../story/fact-name.ts';
import { factText } from '../../story/fact-text.ts';
import type { SectionStory } from '../../story/story.ts';
import { mainCut } from '../../story/main-cut.ts';
import { roleName } from '../../story/names.ts';
import { mainStudy } from '../../story/view.ts';
import { formatDate } from '../../wording/dates.ts';
import type { ActionProps, ActionStatus } from '../components/list-props.ts';
import type { PageContext } from './page-context.ts';

/** The words of a section that lists actions; those of its absence where there is none. */
export function actionsStory(
	{ view }: PageContext,
	story: SectionStory,
	actions: readonly ActionProps[],
): SectionStory {
	if (actions.length === 0) return story;
	const late = actions.filter(({ due }) => due.status === 'late').length;
	const unowned = actions.filter(({ owner }) => owner.nobody).length;
	return { ...story, title: view.phrases.action.title(actions.length, late, unowned) };
}

/** The report's actions that a page is about, with where each stands on the version's day. */
export function actionList(
	context: PageContext,
	isWanted: (action: SiteAction) => boolean,
): ActionProps[] {
	return context.version.actions.filter(isWanted).map((action, index) => {
		const { view } = context;
		const words = view.phrases.action;
		const status = actionStatus(action, context.version.date);
		const fact = metricFact(context, action);
		const metric = action.metric === '' ? words.noMetric : metricText(context, action, fact);
		return {
			n: String(index + 1),
			title: action.title[view.language] ?? action.id,
			...whyOf(context, action),
			...evidenceOf(context, action),
			owner: {
				label: words.owner,
				text: action.owner || words.nobody,
				nobody: action.owner === '',
			},
			due: { label: dueText(context, action), text: words.status[status], status },
			...(metric === ''
				? {}
				: { metric: { label: metricName(context, action, fact), text: metric } }),
		};
	});
}

function whyOf({ view }: PageContext, { why }: SiteAction): Pick<ActionProps, 'why'> {
	const text = why[view.language] ?? '';
	return text === '' ? {} : { why: text };
}

/** A link to the page of the action's touchpoint, where it has one that is seen. */
function evidenceOf({ view, href }: PageContext, { touchpoint }: SiteAction) {
	const page = touchpoint === '' ? null : href(`touchpoints/${touchpoint}`);
	return page === null ? {} : { evidence: { label: view.phrases.action.evidence, href: page } };
}

function dueText({ view, version }: PageContext, { due, done }: SiteAction): string {
	const words = view.phrases.action;
	if (done !== '' && done <= version.date) return words.doneOn(formatDate(done, view.numbers));
	return due === '' ? words.noDue : words.due(formatDate(due, view.numbers));
}

/** Overdue on the day of the version, which is the only day a page knows. */
export function actionStatus(
	{ status, due, done }: Pick<SiteAction, 'status' | 'due' | 'done'>,
	day: string,
): ActionStatus {
	const isDone = done === '' ? status === 'done' : done <= day;
	if (isDone) return 'done';
	if (due !== '' && due < day) return 'late';
	return status === 'in-progress' || status === 'done' ? 'doing' : 'todo';
}

/** The number that the action should move, as it is now. */
function metricFact({ view }: PageContext, { metric: named, role }: SiteAction): Fact | undefined {
	const [metric = '', question = '', category = ''] = named.split(':');
	return findFact(view.index, { ...mainCut(view), metric, question, category, role });
}

/** `Follow-up: satisfied, decision makers`; that it is the number to move where it has no name. */
function metricName({ view }: PageContext, { role }: SiteAction, fact: Fact | undefined): string {
	if (!fact) return view.phrases.action.metric;
	const question = mainStudy(view).questions.find(({ id }) => id === fact.question);
	if (fact.category !== '') return factName(view, fact);
	const who = role === '' ? '' : roleName(view, role).inside;
	return [headlineLabel(view, fact, question), who].filter(Boolean).join(', ');
}

/** Where the number that the action should move stands now, and its target. */
function metricText({ view }: PageContext, { target }: SiteAction, fact: Fact | undefined): string {
	if (!fact) return '';
	const now = factText(fact, view).text;
	const words = view.phrases.action;
	if (target === null || fact.value === null) return words.now(now);
	const aim = { ...fact, value: target, low: null, high: null };
	return words.nowAndTarget(now, factText(aim, view).text);
}
