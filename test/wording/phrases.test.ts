import { describe, expect, test } from 'vitest';
import { asText, asTitle } from '../../src/wording/group-name.ts';
import { elativeNumber } from '../../src/wording/fi/elative-number.ts';
import { findPhrases, LANGUAGES } from '../../src/wording/index.ts';
import { phrasesEn } from '../../src/wording/phrases.en.ts';
import { phrasesFi } from '../../src/wording/phrases.fi.ts';
import { versionName } from '../../src/wording/version-name.ts';

/** Every path of a tree of words, with what stands there. */
function leaves(tree: object, path = ''): readonly (readonly [string, unknown])[] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null
			? leaves(value, `${path}.${key}`)
			: [[`${path}.${key}`, value] as const],
	);
}

const names = (tree: object) =>
	leaves(tree)
		.map(([path]) => path)
		.toSorted();

describe('phrases', () => {
	test('an unknown language is answered with the known ones', () => {
		expect(findPhrases('sv')).toEqual({ known: LANGUAGES, nearest: ['en', 'fi'] });
	});

	test('both languages have the same phrases, also in open lists', () => {
		expect(names(phrasesFi)).toEqual(names(phrasesEn));
	});

	test('no phrase is empty or longs for anything', () => {
		for (const [path, text] of [...leaves(phrasesEn), ...leaves(phrasesFi)]) {
			if (typeof text !== 'string') continue;
			expect(text, path).not.toBe('');
			expect(text, path).not.toMatch(/unfortunately|impressive|valitettavasti|\bvain yht/i);
		}
	});

	test('hidden cells have the one text', () => {
		expect(phrasesEn.figure.status.hidden).toBe('hidden to protect respondents');
		expect(phrasesFi.figure.status.hidden).toBe('piilotettu vastaajien suojaamiseksi');
	});

	test('English aside, a Finnish phrase is Finnish', () => {
		const english = new Map(leaves(phrasesEn));
		const same = leaves(phrasesFi).filter(
			([path, text]) => typeof text === 'string' && english.get(path) === text,
		);
		expect(same.map(([path]) => path)).toEqual([
			'.figure.metrics.nps',
			'.figure.units.percent',
			'.figure.columns.n',
			'.figure.columns.nps',
			'.figure.emptyCell',
			'.figure.spoken.plus',
			'.sentence.scores.nps',
		]);
	});
});

describe('sentences', () => {
	test('one finding is a title without a full stop, several are sentences', () => {
		expect(asTitle(['one thing'])).toBe('One thing');
		expect(asTitle(['one thing', '', 'ällös muuta'])).toBe('One thing. Ällös muuta.');
		expect(asText(['one thing', 'Another.'])).toBe('One thing. Another.');
	});

	test('the elative of a number follows its last spoken word', () => {
		expect([1, 6, 9, 10, 12, 14, 20, 37, 100, 138].map(elativeNumber)).toEqual([
			'1:stä',
			'6:sta',
			'9:stä',
			'10:stä',
			'12:sta',
			'14:stä',
			'20:stä',
			'37:stä',
			'100:sta',
			'138:sta',
		]);
	});

	test('a quarter is printed with a capital', () => {
		expect(versionName('v2026-q3')).toBe('v2026-Q3');
		expect(versionName('2026-queen')).toBe('2026-queen');
	});
});
