import { expect, test } from 'vitest';
import { factsWhere, findFact, findFacts, indexFacts } from '../../src/snapshot/fact-index.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { fact, snapshotOf, top2 } from '../story/story-fixture.ts';

const indexOf = ({ card, facts }: Snapshot) => indexFacts(card, findFacts(facts));

const index = indexOf(snapshotOf());
const main = { metric: 'nps', question: 'recommend', relation: 'customer', brand: 'havukka' };

test('a fact is found by its parts, with or without the main study', () => {
	const found = findFact(index, { ...main, wave: '2026-q3', role: 'finance' });
	expect(found?.value).toBe(-29);
	expect(findFact(index, { ...main, study: 'havukka', wave: '2026-q3', role: 'finance' })).toBe(
		found,
	);
});

test('a touchpoint that the question fixes may be told or left out', () => {
	const parts = { ...main, metric: 'top2', question: 'invoicing', wave: '2026-q3' };
	expect(findFact(index, parts)?.value).toBe(41);
	expect(findFact(index, { ...parts, touchpoint: 'invoicing' })?.value).toBe(41);
	expect(findFact(index, { ...parts, touchpoint: 'complaints' })).toBeUndefined();
});

test('one question about each touchpoint keeps the touchpoint in its ids', () => {
	const each = top2('rating', [70, 60, 79], { touchpoint: 'invoicing' });
	const own = indexOf(snapshotOf({}, [each]));
	const parts = { ...main, metric: 'top2', question: 'rating', wave: '2026-q3' };
	expect(each.id).toContain('|touchpoint=invoicing|');
	expect(findFact(own, { ...parts, touchpoint: 'invoicing' })).toBe(each);
	expect(findFact(own, parts)).toBeUndefined();
});

const ids = (role: string) =>
	factsWhere(index, { question: 'invoicing', wave: '2026-q3', role }).map(({ value }) => value);

test('what is absent is not cut by: an empty text asks for facts of no one role', () => {
	expect(ids('')).toEqual([41]);
	expect(ids('finance')).toEqual([24]);
});

test('a fact of another study is not mixed with the main one', () => {
	const other = fact({ ...main, study: 'market', value: 5, low: 1, high: 9 });
	const own = indexOf(snapshotOf({}, [other]));
	expect(factsWhere(own, { study: 'havukka' })).toEqual([]);
	expect(factsWhere(own, { study: 'market' })).toEqual([other]);
	expect(findFact(own, { ...main, study: 'market', wave: '2026-q3' })).toBe(other);
});
