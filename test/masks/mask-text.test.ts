import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openMask } from '../../src/masks/mask-text.ts';
import { looksLikePerson } from '../../src/masks/names.ts';

const mask = openMask({
	companies: ['Kanarian Lintu Oy', 'Norppa Ab', 'Oy Hiirenkorva', 'Havukka Kiinteistöt Oy'],
	persons: ['Aino Mäkelä', 'Pertti Virtanen', 'Liisa Lehto'],
	ids: ['r1001', 'Kv18-31470', 'a078', '7', 'ok'],
	shown: ['Havukka Oy', 'Invoicing'],
});

describe('by their form are masked', () => {
	test.each([
		[
			'an e-mail address',
			'Kirjoita osoitteeseen aino.m@kanala.example heti',
			'Kirjoita osoitteeseen […] heti',
		],
		['a phone number', 'Soita 040 765 4321 tai +358 40 1234567.', 'Soita […] tai […].'],
		[
			'a phone number with its code in brackets',
			'Vaihde (09) 123 4567 ei vastaa',
			'Vaihde […] ei vastaa',
		],
		['a personal identity code', 'Hetu 131052-308T jäi laskuun', 'Hetu […] jäi laskuun'],
		['an identity code that is mistyped', 'Hetu 131052-308A jäi laskuun', 'Hetu […] jäi laskuun'],
		['a bank account', 'Tilille FI21 1234 5600 0007 85 kiitos', 'Tilille […] kiitos'],
		[
			'an address of the web',
			'ks. https://intra.example/u?id=R-17 ja www.lintu.fi',
			'ks. […] ja […]',
		],
		['an address without its protocol', 'ks. lintu.fi/asiakas', 'ks. […]'],
		['a long number', 'Lasku 20394857 oli väärin', 'Lasku […] oli väärin'],
	])('%s', (_, text, masked) => {
		expect(mask(text)).toBe(masked);
	});

	test('and nothing else: years, prices, marks and usual words stay', () => {
		const text = 'Hinta nousi 12,5 % vuonna 2026 – 400 €:sta 450 €:oon, esim. joulukuussa.';
		expect(mask(text)).toBe(text);
	});
});

describe('of the names that are known are masked', () => {
	test.each([
		['a company with its form', 'Kanarian Lintu Oy:n lasku', '[…] lasku'],
		['a company without its form, inflected', 'Kanarian Linnulta tuli', '[…] tuli'],
		['a company in small letters', 'meillä norppassa', 'meillä […]'],
		['a rare word of a company, with a capital', 'Me Kanarialla', 'Me […]'],
		['the first and last name of a person', 'Aino Mäkelä ei vastaa', '[…] ei vastaa'],
		['one of them, inflected', 'Pertille kiitos, Virtaselta myös', '[…] kiitos, […] myös'],
		['a name whose consonant changes', 'Lehdon Liisan kanssa', '[…] kanssa'],
		['a name without its dots and capital', 'terveisin aino makela', 'terveisin […]'],
		['a name with a mark that shows nothing', 'Per\u200Btti soitti', '[…] soitti'],
		['an id', 'vastaaja R1001 ja KV18-31470, tili a078:lle', 'vastaaja […] ja […], tili […]'],
	])('%s', (_, text, masked) => {
		expect(mask(text)).toBe(masked);
	});

	test.each([
		['a common word that begins alike', 'Ainoana lakimiehenä lehdessä lintuja'],
		['our own name', 'Havukka hoitaa, Havukan asentajat myös'],
		['a common word of a company in small letters', 'lintu lauloi'],
		['an id that is a usual number or word', '7 kertaa ok'],
	])('not %s', (_, text) => {
		expect(mask(text)).toBe(text);
	});

	test('masks that meet are one', () => {
		expect(mask('Aino Mäkelä, Pertti Virtanen')).toBe('[…]');
	});
});

test('marks that turn text around and controls never stay', () => {
	expect(mask('a\u202Eb\u2066c\u0000d\u200F')).toBe('abc d');
});

test('masking twice changes nothing more', () => {
	const once = mask('Soita 040 765 4321, Aino Kanarian Lintu Oy:stä, r1001');
	expect(mask(once)).toBe(once);
});

test.each([
	['Aino Mäkelä', true],
	['Anna-Liisa von Essen', false],
	['Lännen alue', false],
	['CFO', false],
	['Kanarian Lintu Oy', false],
])('whether %s looks like a person: %s', (text, expected) => {
	expect(looksLikePerson(text)).toBe(expected);
});

const OWN = fileURLToPath(
	new URL('../../../shared/corpus/hostile-strings/own.json', import.meta.url),
);

test.skipIf(!existsSync(OWN))(
	'nothing is left of the strings that name a person (skipped without the corpus)',
	() => {
		const all = JSON.parse(readFileSync(OWN, 'utf8')) as { category: string; value: string }[];
		const personal = all.filter(({ category }) => category === 'pii');
		expect(personal.length).toBeGreaterThan(0);
		for (const { value } of personal) expect(mask(`x ${value} y`)).toBe('x […] y');
	},
);
