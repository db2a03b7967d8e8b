import { isChangesPage, type PageName } from '../snapshot/page-names.ts';
import { pageStory } from '../story/page-story.ts';
import type { SectionStory } from '../story/story.ts';
import type { View } from '../story/view.ts';

/** The section of every page that lists what is done. */
const ACTIONS = 'actions';

/**
 * Sections of the pages that an audience sees that have nothing for it, though they have for others: to
 * say there what is missing would be untrue, or would tell of what is not seen. By page; pages without
 * any are left out.
 * @param whole all of the version
 */
export function leftOutSections(
	pages: readonly PageName[],
	seen: View,
	whole: View,
	seesActions: boolean,
): Readonly<Record<string, readonly string[]>> {
	const found = pages.map((page) => {
		const sections = sectionsOf(page, seen);
		const own = Object.entries(sections).filter(([id]) => id !== ACTIONS);
		const empty = own.flatMap(([id, { missing }]) => (missing === undefined ? [] : [id]));
		const all = empty.length > 0 ? sectionsOf(page, whole) : {};
		const ids = [
			...empty.filter((id) => all[id]?.missing === undefined),
			...(Object.hasOwn(sections, ACTIONS) && !seesActions ? [ACTIONS] : []),
		];
		return [page, ids] as const;
	});
	return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

/** The page of methods is the same for everybody who sees it; pages of changes tell what both versions show. */
function sectionsOf(page: PageName, view: View): Readonly<Record<string, SectionStory>> {
	return page === 'method' || isChangesPage(page) ? {} : pageStory(view, page).sections;
}
