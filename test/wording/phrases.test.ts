import { describe, expect, test } from 'vitest';
import { asText, asTitle } from '../../src/wording/group-name.ts';
import { elativeNumber } from '../../src/wording/fi/elative-number.ts';
import { findPhrases, LANGUAGES } from '../../src/wording/index.ts';
import { phrasesEn } from '../../src/wording/phrases.en.ts';
import { phrasesFi } from '../../src/wording/phrases.fi.ts';
import { phrasesSv } from '../../src/wording/phrases.sv.ts';
import type { Phrases } from '../../src/wording/phrases.ts';
import { versionName } from '../../src/wording/version-name.ts';
import { numbersIn } from './numbers-in.ts';

const ALL: readonly Phrases[] = [phrasesEn, phrasesFi, phrasesSv];

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

/** Where a language has the very words of English. */
function sameAsEnglish(phrases: Phrases): readonly string[] {
	const english = new Map(leaves(phrasesEn));
	return leaves(phrases)
		.filter(([path, text]) => typeof text === 'string' && english.get(path) === text)
		.map(([path]) => path);
}

describe('phrases', () => {
	test('an unknown language is answered with the known ones', () => {
		expect(findPhrases('se')).toEqual({ known: LANGUAGES, nearest: ['sv', 'en', 'fi'] });
		expect(LANGUAGES).toEqual(['fi', 'sv', 'en']);
	});

	test('all languages have the same phrases, also in open lists', () => {
		for (const phrases of ALL) expect(names(phrases), phrases.language).toEqual(names(phrasesEn));
	});

	test('no phrase is empty or longs for anything', () => {
		for (const [path, text] of ALL.flatMap((phrases) => leaves(phrases))) {
			if (typeof text !== 'string') continue;
			expect(text, path).not.toBe('');
			expect(text, path).not.toMatch(
				/unfortunately|impressive|valitettavasti|\bvain yht|tyvärr|imponerande/i,
			);
		}
	});

	test('hidden cells have the one text', () => {
		const hidden = ALL.map(({ figure, sentence }) => [
			figure.status.hidden,
			figure.legend.hidden,
			sentence.hidden('IT'),
		]);
		expect(hidden).toEqual(
			[
				'hidden to protect respondents',
				'piilotettu vastaajien suojaamiseksi',
				'dolt för att skydda dem som svarade',
			].map((text) => [text, text, `IT: ${text}`]),
		);
	});

	test('English aside, a Finnish phrase is Finnish', () => {
		expect(sameAsEnglish(phrasesFi)).toEqual([
			'.figure.metrics.nps',
			'.figure.units.percent',
			'.figure.columns.n',
			'.figure.columns.nps',
			'.figure.emptyCell',
			'.figure.spoken.plus',
			'.sentence.scores.nps',
		]);
	});

	test('English aside, a Swedish phrase is Swedish, also where it looks alike', () => {
		expect(sameAsEnglish(phrasesSv)).toEqual([
			'.figure.metrics.nps',
			'.figure.units.percent',
			'.figure.columns.n',
			'.figure.columns.nps',
			'.figure.columns.gap',
			'.figure.emptyCell',
			'.figure.spoken.minus',
			'.figure.spoken.plus',
			'.family.number.terms.definition',
			'.family.history.version',
			'.family.history.status',
			'.changes.causes.names.definition',
			'.changes.content.labels.relation',
			'.changes.content.labels.segment',
			'.section.method.downloads.topic',
			'.frame.reach.median',
			'.frame.reach.kinds.respondents-per-account.classes.1',
			'.sentence.scores.nps',
		]);
	});

	test('the same numbers stand in the words of each language', () => {
		for (const [path, text] of leaves(phrasesEn)) {
			if (typeof text !== 'string') continue;
			for (const phrases of [phrasesFi, phrasesSv]) {
				const other = new Map(leaves(phrases)).get(path);
				expect(numbersIn(String(other)), `${phrases.language}${path}`).toEqual(numbersIn(text));
			}
		}
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

	test('Finnish inflects roles as the study does, and avoids the case where it does not', () => {
		const people = { heading: 'Päättäjät', inside: 'päättäjät', kind: 'people' as const };
		const unit = { heading: 'IT', inside: 'IT', kind: 'unit' as const, genitive: 'IT:n' };
		const inflected = { ...people, genitive: 'päättäjien' };
		const { forGroups } = phrasesFi.sentence;
		expect(asTitle([forGroups('NPS on yli nollan', [inflected, unit])])).toBe(
			'Päättäjien ja IT:n keskuudessa NPS on yli nollan',
		);
		expect(forGroups('NPS on yli nollan', [people, unit])).toBe(
			'Päättäjät ja IT: NPS on yli nollan',
		);
	});

	test('a quarter is printed with a capital', () => {
		expect(versionName('v2026-q3')).toBe('v2026-Q3');
		expect(versionName('2026-queen')).toBe('2026-queen');
	});
});
