import { describe, expect, test } from 'vitest';
import { phrasesEn } from '../../src/wording/phrases.en.ts';
import { phrasesFi } from '../../src/wording/phrases.fi.ts';
import { phrasesSv } from '../../src/wording/phrases.sv.ts';
import type { Phrases } from '../../src/wording/phrases.ts';
import { numbersIn } from './numbers-in.ts';
import { phraseCalls, type Arguments } from './phrase-calls.ts';

const LANGUAGES: readonly Phrases[] = [phrasesEn, phrasesFi, phrasesSv];
const CALLS = phraseCalls();

/** What a sentence claims, by the words that each language has for it. */
const CLAIMS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
	unsaid: {
		en: /cannot be (?:said|told|ranked)|can it be said/i,
		fi: /ei voi sanoa|ei erotu/i,
		sv: /går (?:det )?(?:inte )?att (?:säga|rangordna)|går en skillnad .*att påvisa/i,
	},
	rose: { en: /\brose\b/, fi: /\bnousi(?:vat)?\b/, sv: /\bsteg\b/ },
	fell: { en: /\bfell\b/, fi: /\blaski(?:vat)?\b/, sv: /\bsjönk\b/ },
	higher: {
		en: /\bhigher (?:than|in)/,
		fi: /korkeampi kuin|parempia arvioita kuin|\banta\p{L}+ .*enemmän kuin/u,
		sv: /\bhögre (?:betyg )?än|\bger .*mer än/,
	},
	lower: {
		en: /\blower (?:than|in)/,
		fi: /matalampi kuin|huonompia arvioita kuin|\banta\p{L}+ .*vähemmän kuin/u,
		sv: /\blägre (?:betyg )?än|\bger .*mindre än/,
	},
	'more promoters': {
		en: /promoters outnumber/,
		fi: /suosittelijoita on enemmän kuin/,
		sv: /ambassadörerna är fler än/,
	},
	'more detractors': {
		en: /detractors outnumber/,
		fi: /arvostelijoita on enemmän kuin/,
		sv: /kritikerna är fler än/,
	},
	'no clear': { en: /no clear/i, fi: /ei (?:ole )?selvää/i, sv: /ingen tydlig/i },
	'more than half': { en: /more than half/, fi: /yli puolet/, sv: /mer än hälften/ },
	'fewer than half': { en: /fewer than half/, fi: /alle puole[tn]/, sv: /färre än hälften/ },
	direction: { en: /a direction/, fi: /suuntaa antava/, sv: /en riktning/ },
	hidden: { en: /hidden/i, fi: /piilotettu/i, sv: /\bdol(?:t|d|da)\b/i },
};

/** What the phrase at a path says. */
function said(phrases: Phrases, path: string, call: Arguments): string {
	const phrase = path
		.split('.')
		.reduce<unknown>((tree, key) => new Map(Object.entries(tree ?? {})).get(key), phrases);
	if (typeof phrase !== 'function') throw new Error(`${phrases.language} has no ${path}`);
	const told: unknown = Reflect.apply(phrase, undefined, call);
	return typeof told === 'object' && told !== null ? Object.values(told).join(': ') : String(told);
}

function claimsOf(text: string, language: string): readonly string[] {
	return Object.keys(CLAIMS).filter((claim) => CLAIMS[claim]?.[language]?.test(text));
}

/** Each call of each phrase, as every language words it. */
function* eachCall(of: 'full' | 'edge') {
	for (const { path, [of]: calls } of CALLS)
		for (const call of calls)
			yield {
				path,
				call: `${path}(${JSON.stringify(call).slice(1, -1)})`,
				texts: LANGUAGES.map((phrases) => ({
					language: phrases.language,
					text: said(phrases, path, call),
				})),
			};
}

describe('phrases that are told something', () => {
	test('there are many, and every one is tried', () => {
		expect(CALLS.length).toBeGreaterThan(160);
		for (const { path, full } of CALLS) expect(full.length, path).toBeGreaterThan(0);
	});

	test('each says something in every language, and nothing that a program would', () => {
		const odd = /undefined|null|NaN|\[object|\bfalse\b|\btrue\b/;
		for (const { call, texts } of [...eachCall('full'), ...eachCall('edge')])
			for (const { text, language } of texts) expect(text, `${language} ${call}`).not.toMatch(odd);
		const loose = /^$| {2}|[ \u00a0]$|^[ \u00a0]| [,;.]|\(\)/;
		for (const { call, texts } of eachCall('full'))
			for (const { text, language } of texts)
				expect(text, `${language} ${call}`).not.toMatch(loose);
	});

	test('the numbers that go in come out, the same in every language', () => {
		const different = [...eachCall('full')].filter(
			({ texts }) => new Set(texts.map(({ text }) => numbersIn(text).join())).size > 1,
		);
		expect(different.map(({ call, texts }) => [call, ...texts])).toEqual([]);
	});

	test('the same situation makes the same claim in every language', () => {
		const different = [...eachCall('full')].filter(
			({ texts }) =>
				new Set(texts.map(({ text, language }) => claimsOf(text, language).join())).size > 1,
		);
		expect(different.map(({ call, texts }) => [call, ...texts])).toEqual([]);
	});

	test('no ending is ever added to a name: only to whole numbers, which have their own', () => {
		const withEndings = new Set<string>();
		for (const { path, texts } of eachCall('full'))
			for (const { text, language } of texts)
				if (/7\d\d:?\p{L}/u.test(text)) withEndings.add(`${language} ${path}`);
		expect([...withEndings]).toEqual([
			'fi frame.reach.kinds.respondents-per-account.title',
			'fi frame.reach.kinds.roles-per-account.title',
			'fi comparison.movedFromTo',
			'fi comparison.rank',
		]);
	});
});
