import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { IdList } from '../../src/responses/id-list.ts';

function listOf(texts: readonly string[]): IdList {
	const list = new IdList();
	for (const text of texts) list.add(text);
	return list;
}

const id = oneof(
	string({ maxLength: 6 }),
	string({ unit: 'binary', maxLength: 50 }),
	constantFrom('', 'a', 'ä', 'aÿ', 'Ā', 'R-1'),
);

test('ids come back as they were, whatever their letters', () => {
	assert(
		property(array(id), (texts) => {
			const list = listOf(texts);
			expect(list.texts).toEqual(texts);
			expect(list.takeOut().pick(Int32Array.from([...texts.keys(), -1]).toReversed())).toEqual(
				[...texts, ''].toReversed(),
			);
		}),
	);
});

test('equal ids get the code of the first, and ranks are in code-unit order', () => {
	assert(
		property(array(id), (texts) => {
			const list = listOf(texts);
			expect([...list.unite()]).toEqual(texts.map((text) => texts.indexOf(text)));
			const byRank = [...list.ranks()].map((rank, code) => ({ rank, text: texts[code] ?? '' }));
			const sorted = byRank.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
			expect(sorted).toEqual(texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
		}),
	);
});

test('more ids than are made into text at once come back too', () => {
	const texts = Array.from({ length: 140_000 }, (_, at) => `R-${at * 7}`);
	expect(listOf(texts).texts).toEqual(texts);
});
