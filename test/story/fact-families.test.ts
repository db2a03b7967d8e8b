import { describe, expect, test } from 'vitest';
import { hiddenFact } from '../../src/snapshot/hidden-fact.ts';
import { familyFacts, familyMetrics, familyPages } from '../../src/story/fact-families.ts';
import { familyComparisons, familyStory, groupText } from '../../src/story/family-story.ts';
import { sampleSnapshot } from '../figures/sample-view.ts';
import { facts, snapshotOf, viewOf } from './story-fixture.ts';

const whole = viewOf(sampleSnapshot(), 'en');
const ID = /^facts\/(?:touchpoints|questions|report)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

describe('families of numbers', () => {
	test('hold each number once, at an address of ids, and are few', () => {
		const pages = familyPages(whole);
		for (const page of pages) expect(page).toMatch(ID);
		expect(new Set(pages).size).toBe(pages.length);
		expect(pages.length).toBeLessThan(40);
		const held = pages.flatMap((page) => familyFacts(whole, page));
		const shown = whole.index.facts.filter(({ value }) => value !== null);
		const ids = new Set(held.map(({ id }) => id));
		expect(ids.size).toBe(held.length);
		expect(shown.every(({ id }) => ids.has(id))).toBe(true);
	});

	test('of which no number is shown have no page', () => {
		const view = viewOf(snapshotOf({}, facts.map(hiddenFact)), 'en');
		expect(familyPages(view)).toEqual([]);
	});

	test('of a touchpoint begin with the number that its own page is built on, of everybody first', () => {
		const [first] = familyMetrics(whole, 'facts/touchpoints/service-desk');
		expect(first).toMatchObject({ metric: 'top2', question: 'service-desk-experience' });
		expect(first?.facts[0]).toMatchObject({ role: '', category: '' });
		expect(first?.facts.slice(0, 1).map((fact) => groupText(whole, fact))).toEqual(['All']);
	});

	test('tell only comparisons that were published, each of a number of theirs', () => {
		const page = 'facts/questions/recommend';
		const compared = familyComparisons(whole, page);
		expect(compared.length).toBeGreaterThan(2);
		for (const fact of compared) {
			expect(fact).toMatchObject({ metric: 'nps', question: 'recommend' });
			expect(whole.index.byId.get(fact.id)).toBe(fact);
		}
	});
});

test('the title of the page is its number, so that it changes with it', () => {
	expect(familyStory(whole, 'facts/touchpoints/invoicing').title).toMatch(
		/^Invoicing: Satisfied \d+.% \(\d+–\d+.%\)$/u,
	);
	expect(familyStory(whole, 'facts/report/whole').title).toContain('The report as a whole');
});
