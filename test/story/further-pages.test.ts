import { describe, expect, test } from 'vitest';
import { ownersTable } from '../../src/figures/function-figure.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import { actionsPageStory } from '../../src/story/actions-story.ts';
import { functionStory } from '../../src/story/function-story.ts';
import { pathStory } from '../../src/story/path-story.ts';
import { relationReasons, relationStatements } from '../../src/story/relation-answers.ts';
import { relationStory } from '../../src/story/relation-story.ts';
import { segmentStory } from '../../src/story/segment-story.ts';
import type { PageStory } from '../../src/story/story.ts';
import type { View } from '../../src/story/view.ts';
import { whoAnsweredStory } from '../../src/story/who-answered-story.ts';
import { whyStory } from '../../src/story/why-story.ts';
import { sampleSnapshot } from '../figures/sample-view.ts';
import { snapshotOf, study, viewOf } from './story-fixture.ts';

const sampleView = (language: string): View => viewOf(sampleSnapshot(), language);

const stories: Readonly<Record<string, (view: View) => PageStory<string>>> = {
	path: pathStory,
	who: whoAnsweredStory,
	why: whyStory,
	actions: (view) => actionsPageStory(view, 0, 0),
	function: (view) => functionStory(view, 'invoicing'),
	segment: (view) => segmentStory(view, 'size.large'),
	relation: (view) => relationStory(view, 'lost'),
};

describe.each(['en', 'fi'] as const)('pages in %s', (language) => {
	test.each(Object.keys(stories))(
		'%s of the sample has a title and words in every section',
		(name) => {
			const story = stories[name]?.(sampleView(language));
			expect(story?.title).not.toBe('');
			for (const section of Object.values(story?.sections ?? {})) {
				expect(section.topic).not.toBe('');
				expect(section.title).not.toBe('');
				expect(`${section.title}${section.subtitle}`).not.toMatch(/undefined|NaN|null/u);
			}
		},
	);
	test('without evidence every section keeps its place and says what is missing', () => {
		const bare = viewOf(snapshotOf({}, []), language);
		for (const story of Object.values(stories)) {
			for (const { title, missing } of Object.values(story(bare).sections)) {
				expect(title).not.toBe('');
				expect(missing ?? '').not.toBe('');
			}
		}
	});
});

test('a version has a page for each segment and each relation beside customers', () => {
	const pages = pageNames(sampleView('en').card);
	expect(pages).toContain('segments/size/large');
	expect(pages).toContain('relations/lost');
	expect(pages).not.toContain('relations/customer');
	expect(new Set(pages).size).toBe(pages.length);
});

test('a version has a page for each function that has a touchpoint', () => {
	const { card } = sampleView('en');
	const pages = pageNames(card);
	for (const { id } of card.studies[0]?.functions ?? []) {
		const isOwn = card.studies[0]?.touchpoints.some((touchpoint) => touchpoint.function === id);
		expect(pages.includes(`functions/${id}`)).toBe(isOwn);
	}
});

test('the page of a function tells its touchpoints alone, and that nobody owns one', () => {
	const touchpoints = study.touchpoints.map((one) =>
		one.id === 'invoicing' ? { ...one, function: 'invoicing' } : one,
	);
	const functions = [{ id: 'invoicing', label: {}, owner: '' }];
	const view = viewOf(snapshotOf({ touchpoints, functions }), 'en');
	const { title, deck, sections } = functionStory(view, 'invoicing');
	expect(title).toBe('Fewer than half of customers are satisfied at invoicing');
	expect(deck).toBe('');
	expect(sections.touchpoints.title).toBe('Its one touchpoint is measured');
	expect(sections.owners.title).toBe('Nobody owns its touchpoint yet');
	expect(ownersTable(view, 'invoicing')?.rows).toEqual([
		{ label: 'Invoicing', cells: ['nobody yet', 'measured'] },
	]);
});

test('who answered is headed by how contact persons differ, where that may be told', () => {
	const { title, sections } = whoAnsweredStory(sampleView('en'));
	expect(title).toMatch(/^Contact persons score \d+ points higher than the others/u);
	expect(sections['silent'].notes).toHaveLength(4);
	expect(sections['voices'].title).toMatch(/^A decision maker answered in \d+.%/u);
});

test('what lost customers say is from lost customers alone', () => {
	const view = sampleView('en');
	const facts = [
		...relationStatements(view, 'lost').map(({ fact }) => fact),
		...relationReasons(view, 'lost').flatMap(({ shares }) => shares),
	];
	expect(facts.length).toBeGreaterThan(6);
	expect(new Set(facts.map(({ relation }) => relation))).toEqual(new Set(['lost']));
});

test('the level of a segment is told in the words of its own number', () => {
	const view = sampleView('en');
	const { title, sections } = segmentStory(view, 'size.large');
	expect(title).toMatch(/^250 or more: NPS [+−]\d+/u);
	expect(sections.level.title).not.toBe(title);
	expect(sections.touchpoints.title).not.toContain('of customers');
});
