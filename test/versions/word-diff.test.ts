import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelText, labelTextIn } from '../../src/versions/label-text.ts';
import { paragraphDiff } from '../../src/versions/paragraph-diff.ts';
import { isRewritten, wordDiff } from '../../src/versions/word-diff.ts';

const words = fc.array(fc.constantFrom('we', 'ask', 'you', 'twice', 'again'), { maxLength: 12 });

describe('a diff of words', () => {
	test('marks what is gone and what is put in its place', () => {
		expect(wordDiff('How easy was it to complain?', 'How hard was it to complain?')).toEqual([
			{ kind: 'same', text: 'How' },
			{ kind: 'removed', text: 'easy' },
			{ kind: 'added', text: 'hard' },
			{ kind: 'same', text: 'was it to complain?' },
		]);
	});

	test('holds the whole of both texts, each in its order', () => {
		fc.assert(
			fc.property(words, words, (older, newer) => {
				const runs = wordDiff(older.join(' '), newer.join(' '));
				const without = (kind: string) =>
					runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join(' ');
				expect(without('added')).toBe(older.join(' '));
				expect(without('removed')).toBe(newer.join(' '));
			}),
		);
	});

	test('tells a text rewritten from another text', () => {
		expect(isRewritten(wordDiff('the tone is the same', 'the tone was the same'))).toBe(true);
		expect(isRewritten(wordDiff('customers recommend us', 'finance would not'))).toBe(false);
	});
});

describe('a diff of paragraphs', () => {
	test('leaves out those that both have, and sets changed ones beside each other', () => {
		expect(paragraphDiff(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual({
			same: 2,
			changes: [
				{ from: 'b', to: 'x' },
				{ from: null, to: 'd' },
			],
		});
	});

	test('of a list and itself has nothing', () => {
		fc.assert(
			fc.property(words, (list) => {
				expect(paragraphDiff(list, list).changes).toEqual([]);
			}),
		);
	});
});

test('a label of several languages is read back in each', () => {
	const text = labelText({ fi: 'Talous / raha', en: 'Finance · money' });
	expect(labelTextIn(text, 'en')).toBe('Finance · money');
	expect(labelTextIn(text, 'fi')).toBe('Talous / raha');
	expect(labelTextIn(text, 'sv')).toBe('');
});
