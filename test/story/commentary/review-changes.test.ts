import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../src/snapshot/fact.ts';
import {
	reviewChanges,
	reviewChangeText,
	reviewedNumbers,
} from '../../../src/story/commentary/review-changes.ts';
import {
	parseReviewed,
	writeReviewed,
	type ReviewedFact,
} from '../../../src/story/commentary/reviewed-facts.ts';
import { factName } from '../../../src/story/fact-name.ts';
import { facts, nps, snapshotOf, viewOf } from '../story-fixture.ts';

const finance = nps('finance', [-18, -44, 8], { n: 33 });
const view = viewOf(
	snapshotOf({}, [finance, ...facts.filter(({ id }) => id !== finance.id)]),
	'en',
);
const was: ReviewedFact = { ...finance, value: -12, low: -38, high: 14, n: 28 };

const anyNumber = fc.option(fc.integer({ min: -1000, max: 1000 }).map((tenth) => tenth / 10));
const anyFact = fc.record({
	id: fc.constant('nps:recommend|wave=w1'),
	value: anyNumber,
	low: anyNumber,
	high: anyNumber,
	n: fc.option(fc.nat()),
	status: fc.constantFrom<Status[]>('full', 'limited', 'indicative', 'hidden', 'not-asked'),
});

test('what a review writes of a number is read back the same, and other texts are refused', () => {
	fc.assert(
		fc.property(anyFact, (fact) => {
			expect(parseReviewed(fact.id, writeReviewed(fact))).toEqual(fact);
		}),
	);
	for (const text of ['', '12', '12 full ', '1.0 full', 'a lot', '12 (4-19) n 36 full'])
		expect(parseReviewed('nps', text)).toBeNull();
});

test('a number that is as it was is no change; one used since, and one used no more, are', () => {
	expect(reviewChanges([finance], [finance])).toEqual([]);
	expect(reviewChanges([was], [finance])).toEqual([{ before: was, now: finance }]);
	expect(reviewChanges([], [finance])).toEqual([{ before: null, now: finance }]);
	expect(reviewChanges([was], [])).toEqual([{ before: was, now: null }]);
});

test('the change is told with interval and base to those who work on it', () => {
	expect(reviewChangeText({ before: was, now: finance }, view)).toBe(
		`${finance.id}: NPS −12\u00a0(−38…+14), n 28 → NPS −18\u00a0(−44…+8), n 33`,
	);
});

test('a page tells the former number only where enough people came or went', () => {
	const textsOf = (before: ReviewedFact) =>
		reviewedNumbers([{ before, now: finance }], view).map(
			({ fact, text }) => `${factName(view, fact)} ${text}`,
		);
	expect(textsOf(was)).toEqual(['NPS: Finance −12 → −18']);
	expect(textsOf({ ...was, n: 32 })).toEqual(['NPS: Finance −18']);
	expect(textsOf({ ...was, id: finance.id.replace('q3', 'q2'), n: 32 })).toEqual([
		'NPS: Finance −12 → −18',
	]);
});

test('a page tells nothing of a number that its audience does not see', () => {
	const hidden = {
		...finance,
		value: null,
		low: null,
		high: null,
		n: null,
		status: 'hidden',
	} as const;
	const without = viewOf(snapshotOf({}, [hidden]), 'en');
	const none = viewOf(snapshotOf({}, []), 'en');
	for (const seen of [without, none])
		expect(reviewedNumbers([{ before: was, now: finance }], seen)).toEqual([]);
});
