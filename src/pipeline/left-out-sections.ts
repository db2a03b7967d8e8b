import type { PageName } from '../snapshot/page-names.ts';
import { actionsPageStory } from '../story/actions-story.ts';
import { benchmarkStory } from '../story/benchmark-story.ts';
import { overviewStory } from '../story/overview-story.ts';
import { pathStory } from '../story/path-story.ts';
import { relationStory } from '../story/relation-story.ts';
import { roleStory } from '../story/role-story.ts';
import { segmentStory } from '../story/segment-story.ts';
import type { SectionStory } from '../story/story.ts';
import { touchpointStory } from '../story/touchpoint-story.ts';
import type { View } from '../story/view.ts';
import { whoAnsweredStory } from '../story/who-answered-story.ts';
import { whyStory } from '../story/why-story.ts';

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

function sectionsOf(page: PageName, view: View): Readonly<Record<string, SectionStory>> {
	const [kind, ...ids] = page.split('/');
	const id = ids.join('.');
	switch (kind) {
		case 'index':
			return overviewStory(view).sections;
		case 'roles':
			return roleStory(view, id).sections;
		case 'touchpoints':
			return touchpointStory(view, id).sections;
		case 'benchmark':
			return benchmarkStory(view).sections;
		case 'path':
			return pathStory(view).sections;
		case 'segments':
			return segmentStory(view, id).sections;
		case 'relations':
			return relationStory(view, id).sections;
		case 'why':
			return whyStory(view).sections;
		case 'actions':
			return actionsPageStory(view, 1, 1).sections;
		case 'who-answered':
			return whoAnsweredStory(view).sections;
		default:
			return {};
	}
}
