import { LIST, type PageName } from '../snapshot/page-names.ts';
import { accountStory } from './account-story.ts';
import { accountsStory } from './accounts-story.ts';
import { actionsPageStory } from './actions-story.ts';
import { benchmarkStory } from './benchmark-story.ts';
import { challengesStory } from './challenges-story.ts';
import { functionStory } from './function-story.ts';
import { STAFF } from './image-gaps.ts';
import { methodStory } from './method-story.ts';
import { overviewStory } from './overview-story.ts';
import { pathStory } from './path-story.ts';
import { relationStory } from './relation-story.ts';
import { roleStory } from './role-story.ts';
import { segmentStory } from './segment-story.ts';
import { staffStory } from './staff-story.ts';
import type { PageStory } from './story.ts';
import { touchpointStory } from './touchpoint-story.ts';
import type { View } from './view.ts';
import { whoAnsweredStory } from './who-answered-story.ts';
import { whyStory } from './why-story.ts';

/** What is said of a page is asked for by its rules, its left out sections and its commentary. */
const stories = new WeakMap<View, Map<PageName, PageStory<string>>>();

/**
 * The generated words of a page, by its address; of the page of actions as if there were one. Told once
 * for a view.
 */
export function pageStory(view: View, page: PageName): PageStory<string> {
	const known = stories.get(view) ?? new Map<PageName, PageStory<string>>();
	stories.set(view, known);
	const story = known.get(page) ?? toldStory(view, page);
	known.set(page, story);
	return story;
}

function toldStory(view: View, page: PageName): PageStory<string> {
	const [kind, ...ids] = page.split('/');
	const id = ids.join('.');
	switch (kind) {
		case 'index':
			return overviewStory(view);
		case 'roles':
			return roleStory(view, id);
		case 'touchpoints':
			return touchpointStory(view, id);
		case 'functions':
			return functionStory(view, id);
		case 'benchmark':
			return benchmarkStory(view);
		case 'path':
			return pathStory(view);
		case 'segments':
			return segmentStory(view, id);
		case 'relations':
			return id === STAFF ? staffStory(view) : relationStory(view, id);
		case 'why':
			return whyStory(view);
		case 'accounts':
			return id === LIST ? accountsStory(view) : accountStory(view, id);
		case 'challenges':
			return challengesStory(view, []);
		case 'actions':
			return actionsPageStory(view, 1, 1);
		case 'who-answered':
			return whoAnsweredStory(view);
		case 'method':
			return methodStory(view);
		default:
			throw new Error(`No page has the address ${page}.`);
	}
}
