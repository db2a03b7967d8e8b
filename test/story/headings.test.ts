import { describe, expect, test } from 'vitest';
import type { PageName } from '../../src/snapshot/page-names.ts';
import { changesStory } from '../../src/story/changes-story.ts';
import { pageStory } from '../../src/story/page-story.ts';
import type { PageStory } from '../../src/story/story.ts';
import { mainStudy, type View } from '../../src/story/view.ts';
import { pairOf, sampleVersion } from './sample-versions.ts';
import { viewOf } from './story-fixture.ts';

const newest = sampleVersion('v2026-q3');
const INTERVAL = /\([^)]*\d[–…][^)]*\)/u;

function pagesOf(view: View): readonly PageName[] {
	const { roles, touchpoints, segments, functions } = mainStudy(view);
	return [
		'index',
		'path',
		'why',
		'benchmark',
		'who-answered',
		'method',
		'challenges',
		'accounts',
		'relations/lost',
		'relations/prospect',
		'relations/staff',
		...roles.map(({ id }) => `roles/${id}`),
		...touchpoints.map(({ id }) => `touchpoints/${id}`),
		...segments.flatMap(({ id, values }) => values.map((value) => `segments/${id}/${value.id}`)),
		...functions.map(({ id }) => `functions/${id}`),
	] as readonly PageName[];
}

function headingsOf({ title, sections }: PageStory<string>): readonly string[] {
	return [title, ...Object.values(sections).map((section) => section.title)];
}

describe.each(['en', 'fi', 'sv'])('the headings of the sample in %s', (language) => {
	const view = viewOf(newest, language);
	const pair = pairOf(sampleVersion('v2026-q2'), newest, language);
	const stories = [
		...pagesOf(view).map((page) => pageStory(view, page)),
		changesStory(pair, 0),
	] as readonly PageStory<string>[];

	test('hold no interval', () => {
		expect(stories.flatMap(headingsOf).filter((text) => INTERVAL.test(text))).toEqual([]);
	});
	test('are told with the interval below', () => {
		const decks = stories.map(({ deck, sections }) =>
			[deck, ...Object.values(sections).flatMap(({ notes = [] }) => notes)].join(' '),
		);
		expect(decks.filter((text) => INTERVAL.test(text)).length).toBeGreaterThan(30);
	});
});
