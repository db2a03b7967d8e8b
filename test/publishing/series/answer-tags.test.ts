import { describe, expect, test } from 'vitest';
import { answerTags, packTags, unpackTags } from '../../../src/publishing/series/answer-tags.ts';
import { scopeOf } from '../../../src/publishing/series/join-scope.ts';
import { personHashes } from '../../../src/publishing/series/person-hash.ts';

const KEY = `${'0'.repeat(62)}2a`;
const OTHER_KEY = `${'0'.repeat(62)}2b`;
const PERSONS = ['ann', 'bob'].map(personHashes(KEY, 's'));
const PLACES = Int32Array.of(0, 1, 0);
const ANSWERS = Float64Array.of(7, 7, -2.5);

const tagged = (form: 1 | 2, key = KEY, scope = 'q') =>
	answerTags(form, key, PERSONS)(scope)(PLACES, ANSWERS);

test('persons are named as in every ledger so far', () => {
	expect(PERSONS).toEqual(['19ce1a7934f64b847af0cae7fb7c8e22', '1d25c82aeeb6ac241e3f2edf5084b9bc']);
});

test('answers are named by question, wave and brand as in every ledger so far', () => {
	const where = new Map([['wave', ['w1']]]);
	expect(scopeOf({ universe: 'q', where })).toBe('["q",["w1"],""]');
});

describe('tags of answers', () => {
	test('by SHA-256 are those of every ledger so far', () => {
		expect(packTags(tagged(1))).toBe('/DVzqc8HSeiN');
	});

	test.each([1, 2] as const)(
		'of form %i are others for others, for another answer, scope or key',
		(form) => {
			const all = [tagged(form), tagged(form, KEY, 'r'), tagged(form, OTHER_KEY)];
			expect(new Set(all.flatMap((tags) => [...tags])).size).toBe(9);
			expect([...tagged(form)]).toEqual([...tagged(form)]);
		},
	);

	test('of a thousand persons and eleven answers hardly any two are alike', () => {
		const persons = Array.from({ length: 1000 }, (_, at) => `p${at}`).map(personHashes(KEY, 's'));
		const places = Int32Array.from({ length: 11_000 }, (_, at) => at % 1000);
		const answers = Float64Array.from({ length: 11_000 }, (_, at) => Math.floor(at / 1000));
		const tags = answerTags(2, KEY, persons)('q')(places, answers);
		expect(new Set(tags).size).toBeGreaterThan(10_980);
		expect(Math.min(...tags)).toBeLessThan(2 ** 24 / 1000);
		expect(Math.max(...tags)).toBeGreaterThan(2 ** 24 - 2 ** 24 / 1000);
	});

	test('are read back as they were written', () => {
		expect([...unpackTags(packTags(tagged(2)))]).toEqual([...tagged(2)]);
	});
});
