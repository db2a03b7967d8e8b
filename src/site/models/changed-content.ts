import type { SiteAction, SiteVersion } from '../../audiences/site.ts';
import { isChangesPage, type PageName } from '../../snapshot/page-names.ts';
import type { ActionPair, WrittenPage } from '../../story/content-parts.ts';
import { pageLabel } from '../../story/page-label.ts';
import { pageStory } from '../../story/page-story.ts';
import type { View } from '../../story/view.ts';
import { formatDate } from '../../wording/dates.ts';
import { actionStatus } from './action-list.ts';
import type { PageContext } from './page-context.ts';

/**
 * What heads the overview, and each page that somebody has written for, and what is written there: of
 * pages that the reader sees in both versions.
 */
export function writtenPages(
	{ view, version, language }: PageContext,
	earlier: SiteVersion,
	before: View,
): readonly WrittenPage[] {
	const writtenIn = (one: SiteVersion, page: PageName) =>
		one.commentary.find((text) => text.page === page && text.language === language);
	return version.pages
		.filter((page) => earlier.pages.includes(page) && !isChangesPage(page))
		.flatMap((page) => {
			const [older, newer] = [writtenIn(earlier, page), writtenIn(version, page)];
			if (page !== 'index' && !older && !newer) return [];
			const heading = (told: string | undefined, one: View) => told || pageStory(one, page).title;
			return [
				{
					name: pageLabel(view, page),
					finding: { from: heading(older?.title, before), to: heading(newer?.title, view) },
					paragraphs: { from: older?.paragraphs ?? [], to: newer?.paragraphs ?? [] },
				},
			];
		});
}

/** Actions by id, each with where it stood on the day of its version; for whom sees the page of actions. */
export function changedActions(
	{ view, version }: PageContext,
	earlier: SiteVersion,
): readonly ActionPair[] {
	if (![version, earlier].every(({ pages }) => pages.includes('actions'))) return [];
	const ids = [...new Set([...version.actions, ...earlier.actions].map(({ id }) => id))];
	return ids.flatMap((id) => {
		const [then, now] = [earlier, version].map(({ actions }) =>
			actions.find((action) => action.id === id),
		);
		const told = now ?? then;
		if (!told) return [];
		return [
			{
				title: told.title[view.language] ?? told.id,
				from: then ? standing(view, then, earlier.date) : null,
				to: now ? standing(view, now, version.date) : null,
				isClosed: isDone(now, version.date) && !isDone(then, earlier.date),
			},
		];
	});
}

function isDone(action: SiteAction | undefined, day: string): boolean {
	return action !== undefined && actionStatus(action, day) === 'done';
}

/** `Overdue, due 31.8.2026, CFO` */
function standing(view: View, action: SiteAction, day: string): string {
	const words = view.phrases.action;
	const status = actionStatus(action, day);
	const done = status === 'done' && action.done !== '';
	const when = done
		? words.doneOn(formatDate(action.done, view.numbers))
		: action.due === ''
			? ''
			: words.due(formatDate(action.due, view.numbers));
	return [done ? '' : words.status[status], when, action.owner || words.nobody]
		.filter(Boolean)
		.join(', ');
}
