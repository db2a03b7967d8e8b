import { expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import { baseText } from '../../src/story/base-text.ts';
import { factText } from '../../src/story/fact-text.ts';
import { fact, nps, snapshotOf, top2, viewOf } from './story-fixture.ts';

const both = (of: Fact) =>
	['en', 'fi'].map((language) => factText(of, viewOf(snapshotOf(), language)));

test('a score is signed and its interval too', () => {
	expect(both(nps('', [-9, -26, 7]))).toMatchInlineSnapshot(`
		[
		  {
		    "interval": "−26…+7",
		    "spoken": "minus 9, 95 per cent interval from minus 26 to 7",
		    "text": "−9",
		  },
		  {
		    "interval": "−26…+7",
		    "spoken": "miinus 9, 95 prosentin luottamusväli: alaraja miinus 26, yläraja 7",
		    "text": "−9",
		  },
		]
	`);
});

test('a share has its unit in number and interval', () => {
	expect(both(top2('invoicing', [41, 34, 48]))).toMatchInlineSnapshot(`
		[
		  {
		    "interval": "34–48 %",
		    "spoken": "41 per cent, 95 per cent interval from 34 to 48",
		    "text": "41 %",
		  },
		  {
		    "interval": "34–48 %",
		    "spoken": "41 prosenttia, 95 prosentin luottamusväli: alaraja 34, yläraja 48",
		    "text": "41 %",
		  },
		]
	`);
});

test('a difference of shares is signed and in percentage points', () => {
	const difference = top2('invoicing', [-15, -25, -5], { against: 'wave.2026-q2' });
	expect(both(difference)).toMatchInlineSnapshot(`
		[
		  {
		    "interval": "−25…−5 percentage points",
		    "spoken": "minus 15 percentage points, 95 per cent interval from minus 25 to minus 5",
		    "text": "−15 percentage points",
		  },
		  {
		    "interval": "−25…−5 %-yks.",
		    "spoken": "miinus 15 prosenttiyksikköä, 95 prosentin luottamusväli: alaraja miinus 25, yläraja miinus 5",
		    "text": "−15 %-yks.",
		  },
		]
	`);
});

test('a mean has one decimal', () => {
	const mean = fact({ metric: 'mean', question: 'recommend', value: 7, low: 6.4, high: 7.5 });
	expect(both(mean).map(({ text, interval }) => `${text} ${interval}`)).toEqual([
		'7.0 6.4–7.5',
		'7,0 6,4–7,5',
	]);
});

test('a small base is told aloud', () => {
	const few = nps('', [60, 20, 100], { n: 7, status: 'indicative' });
	expect(both(few).map(({ spoken }) => spoken)).toMatchInlineSnapshot(`
		[
		  "plus 60, 95 per cent interval from 20 to 100, small base, read as a direction",
		  "plus 60, 95 prosentin luottamusväli: alaraja 20, yläraja 100, vastauksia vähän, suuntaa antava",
		]
	`);
});

test('what has no number has the words for why, the same for every hidden one', () => {
	const words = (status: Fact['status']) => both(nps('', [], { status })).map(({ text }) => text);
	expect(words('hidden')).toEqual([
		'hidden to protect respondents',
		'piilotettu vastaajien suojaamiseksi',
	]);
	expect(words('not-asked')).toEqual(['not asked', 'ei kysytty']);
	expect(words('not-estimable')).toEqual(['cannot be estimated', 'ei arvioitavissa']);
	expect(both(nps('', [], { n: 3 }))[0]).toEqual(both(nps('', []))[0]);
});

test('the base line tells who, when and how many', () => {
	const told = ['en', 'fi'].map((language) => {
		const view = viewOf(snapshotOf(), language);
		return [
			baseText(
				view,
				nps('finance', [-29, -51, -8], { n: 37, n_effective: 31, accounts: 21 }),
				'finance',
			),
			baseText(view, nps('board', []), ''),
		].map((text) => text.replaceAll('\u00a0', ' '));
	});
	expect(told).toMatchInlineSnapshot(`
		[
		  [
		    "Base: finance, customers, 2026-Q3, n = 37 (unweighted), effective n = 31, 21 accounts",
		    "Base: customers, 2026-Q3, hidden to protect respondents",
		  ],
		  [
		    "Vastaajat: finance, asiakkaat, 2026-Q3, n = 37 (painottamaton), tehollinen n = 31, 21 asiakasyritystä",
		    "Vastaajat: asiakkaat, 2026-Q3, piilotettu vastaajien suojaamiseksi",
		  ],
		]
	`);
});
