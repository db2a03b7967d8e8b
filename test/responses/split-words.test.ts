import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameParts, splitWords, WRITING } from '../../src/responses/split-words.ts';

const wordsOf = (text: string) => [...splitWords(text).keys()];

test('words are runs of three letters or more, in small letters, each once', () => {
	expect(wordsOf('Työ ON tehty, työ jatkuu: hinta/laatu, huolto-osasto')).toEqual([
		'työ',
		'tehty',
		'jatkuu',
		'hinta',
		'laatu',
		'huolto',
		'osasto',
	]);
	expect(wordsOf('Ja se on.')).toEqual([]);
	expect(wordsOf('Качество 日本語 ok')).toEqual(['качество', '日本語']);
});

test('the two ways to write an accent are one word', () => {
	expect(wordsOf('pa\u0308iva\u0308 päivä')).toEqual(['päivä']);
});

test('nothing of addresses, codes and numbers is a word', () => {
	expect(
		wordsOf(
			'Write anna.virta@example.com or www.example.com/contact, http://x.test/abc user_name order12 4567 soon',
		),
	).toEqual(['write', 'soon']);
});

test('a word tells whether it is written small, or with a capital where no sentence begins', () => {
	const writing = splitWords('Hyvä palvelu. Kiitos Annalle, anna palaute\nUusi rivi');
	expect(Object.fromEntries(writing)).toEqual({
		hyvä: 0,
		palvelu: WRITING.small,
		kiitos: 0,
		annalle: WRITING.capitalInside,
		anna: WRITING.small,
		palaute: WRITING.small,
		uusi: 0,
		rivi: WRITING.small,
	});
	expect(splitWords('Anna ja Anna, sanoi anna').get('anna')).toBe(3);
});

test('capitals tell nothing in a text of capitals, nor in scripts without them', () => {
	expect([...splitWords('HUONO PALVELU').values()]).toEqual([0, 0]);
	expect([...splitWords('日本語').values()]).toEqual([WRITING.small]);
});

test('whatever people write, a word has three to forty letters and no sign but marks', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			for (const word of wordsOf(text)) {
				expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
				const letters = word.match(/\p{L}/gu)?.length ?? 0;
				expect(letters).toBeGreaterThanOrEqual(3);
			}
			expect(new Set(wordsOf(text)).size).toBe(wordsOf(text).length);
		}),
	);
});

test('a long text without a space is looked at in no time', () => {
	const start = performance.now();
	for (const text of ['a'.repeat(1e6), `@${'a'.repeat(1e6)}`, 'a.'.repeat(5e5)]) wordsOf(text);
	expect(performance.now() - start).toBeLessThan(500);
});

test('every run of letters in a name is a part of it', () => {
	expect(nameParts('anna.Virta7@Firma-Oy.fi')).toEqual(['anna', 'virta', 'firma', 'oy', 'fi']);
});
