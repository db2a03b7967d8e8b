import { isChangesPage, type PageName } from '../snapshot/page-names.ts';
import { pageStory } from '../story/page-story.ts';
import type { SectionStory } from '../story/story.ts';
import type { View } from '../story/view.ts';

/** The section of every page that lists what is done. */
const ACTIONS = 'actions';

/** What an audience sees of a version. */
interface SeenBeside {
	readonly seen: View;
	/** All of the version. */
	readonly whole: View;
	readonly seesActions: boolean;
}

/**
 * Ids of the sections of a page that have nothing for an audience, though they have for others: to say
 * there what is missing would be untrue, or would tell of what is not seen.
 */
export function leftOutSections(
	page: PageName,
	{ seen, whole, seesActions }: SeenBeside,
): readonly string[] {
	const sections = sectionsOf(page, seen);
	const own = Object.entries(sections).filter(([id]) => id !== ACTIONS);
	const empty = own.flatMap(([id, { missing }]) => (missing === undefined ? [] : [id]));
	const all = empty.length > 0 ? sectionsOf(page, whole) : {};
	return [
		...empty.filter((id) => all[id]?.missing === undefined),
		...(Object.hasOwn(sections, ACTIONS) && !seesActions ? [ACTIONS] : []),
	];
}

/** The page of methods is the same for everybody who sees it; pages of changes tell what both versions show. */
function sectionsOf(page: PageName, view: View): Readonly<Record<string, SectionStory>> {
	return page === 'method' || isChangesPage(page) ? {} : pageStory(view, page).sections;
}
