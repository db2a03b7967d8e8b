import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import { benchmarkStory } from '../../src/story/benchmark-story.ts';
import {
	contactFinding,
	mixFindings,
	responseFindings,
	weakestLinkFindings,
} from '../../src/story/derived-findings.ts';
import { methodDefinitions } from '../../src/story/method-definitions.ts';
import { weighingText } from '../../src/story/method-story.ts';
import { overviewStory } from '../../src/story/overview-story.ts';
import { roleStory } from '../../src/story/role-story.ts';
import { rollUpNotes } from '../../src/story/roll-ups.ts';
import type { View } from '../../src/story/view.ts';
import { fact, facts, nps, snapshotOf, top2, viewOf } from './story-fixture.ts';

function both(more: readonly Fact[], say: (view: View) => unknown) {
	return ['en', 'fi'].map((language) => {
		const told = say(viewOf(snapshotOf({}, [...facts, ...more]), language));
		return JSON.parse(JSON.stringify(told).replaceAll('\u00a0', ' '));
	});
}

/** A share that no question stands behind. */
const share = (metric: string, [value, low, high]: readonly number[], parts: Partial<Fact> = {}) =>
	fact({
		metric,
		question: '',
		unit: 'percent',
		...(value === undefined ? {} : { value, low: low ?? 0, high: high ?? 0 }),
		...parts,
	});

const framed = { relation: '', brand: '' };

const contactGap = (verdict: Fact['verdict']) =>
	fact({
		metric: 'contact-gap',
		question: 'recommend',
		category: 'nps',
		value: 40,
		low: 25,
		high: 55,
		verdict,
	});

const driver = (metric: string, category: string, [value, low, high]: readonly number[]) =>
	fact({
		metric,
		question: 'recommend',
		category,
		unit: metric === 'importance' ? 'percent' : 'rank',
		value: value ?? 0,
		low: low ?? 0,
		high: high ?? 0,
	});

const importanceTitle = (view: View) => overviewStory(view).sections.importance.title;

const theme = (category: string) =>
	fact({
		metric: 'theme',
		question: 'why',
		category,
		unit: 'percent',
		role: 'finance',
		value: 22,
		low: 15,
		high: 31,
		n: 49,
	});

const whyOfFinance = (view: View) => roleStory(view, 'finance').sections.why;

const keyness = (category: string, value: number, verdict: Fact['verdict']) =>
	fact({ metric: 'word-keyness', question: 'why', category, unit: 'ratio', value, verdict });

const compared = (value: number) =>
	fact({ metric: 'words-compared', question: 'why', unit: 'count', value });

function wordNotes(more: readonly Fact[]) {
	const words = [
		{ id: 'late', text: 'late' },
		{ id: 'paivystys-0a', text: 'päivystys' },
		{ id: 'quick', text: 'quick' },
	];
	return ['en', 'fi'].map((language) => {
		const snapshot = snapshotOf({}, [...facts, ...more]);
		const card = { ...snapshot.card, words };
		return whyOfFinance(viewOf({ ...snapshot, card }, language)).notes;
	});
}

const censusText = (view: View) =>
	methodDefinitions(view).uncertainty.find(({ text }) => text.includes('+7'))?.text;

const uncertaintyText = (relevantChange: object) =>
	JSON.stringify(methodDefinitions(viewOf(snapshotOf({ relevantChange }), 'en')).uncertainty);

describe('sentences about derived numbers', () => {
	test('the weakest link is a share of people and of companies', () => {
		const more = [
			share('weakest-link', [49, 43, 54]),
			share('weakest-link-accounts', [78, 70, 84]),
			share('weakest-link', [68, 56, 78], { role: 'decision-maker' }),
		];
		expect(both(more, weakestLinkFindings)).toMatchInlineSnapshot(`
			[
			  [
			    "49 % (43–54 %) of those who met any touchpoint met at least one that failed.",
			    "In 78 % (70–84 %) of the companies that answered, a touchpoint failed somebody.",
			  ],
			  [
			    "Niistä, joilla oli jokin kohtaaminen, 49 % (43–54 %) koki ainakin yhden epäonnistuneen.",
			    "Vastanneista yrityksistä 78 % (70–84 %) on sellaisia, joissa jokin kohtaaminen epäonnistui jonkun kohdalla.",
			  ],
			]
		`);
		expect(both(more, (view) => weakestLinkFindings(view, { role: 'decision-maker' })))
			.toMatchInlineSnapshot(`
				[
				  [
				    "68 % (56–78 %) of those who met any touchpoint met at least one that failed.",
				  ],
				  [
				    "Niistä, joilla oli jokin kohtaaminen, 68 % (56–78 %) koki ainakin yhden epäonnistuneen.",
				  ],
				]
			`);
		expect(both(more, (view) => overviewStory(view).sections.path.notes?.length)).toEqual([2, 2]);
	});
	test('who answered tells rates of people and of companies', () => {
		const more = [
			share('response-rate', [41, 38, 45], framed),
			share('accounts-heard', [77, 70, 82], framed),
			share('accounts-with-decider', [37, 30, 44], framed),
		];
		expect(both(more, responseFindings)).toMatchInlineSnapshot(`
			[
			  [
			    "41 % (38–45 %) of those who were asked answered.",
			    "An answer came from 77 % (70–82 %) of the companies, from a decision maker of 37 % (30–44 %).",
			  ],
			  [
			    "Niistä, joilta kysyttiin, vastasi 41 % (38–45 %).",
			    "Vastaus saatiin yrityksistä: 77 % (70–82 %). Päättäjän vastaus: 37 % (30–44 %).",
			  ],
			]
		`);
	});
	test('words are told by side, the clearest first, also where no theme is coded', () => {
		const told = [
			compared(64),
			keyness('quick', 1.2, 'up'),
			keyness('paivystys-0a', 2.1, 'up'),
			keyness('late', -1.4, 'down'),
			keyness('other', 0.9, 'cannot-be-said'),
		];
		expect(wordNotes(told)).toMatchInlineSnapshot(`
			[
			  [
			    "Of all customers, promoters write more often than detractors: “päivystys” and “quick”.",
			    "Of all customers, detractors write more often than promoters: “late”.",
			  ],
			  [
			    "Kaikista asiakkaista suosittelijat kirjoittavat useammin kuin arvostelijat: ”päivystys” ja ”quick”.",
			    "Kaikista asiakkaista arvostelijat kirjoittavat useammin kuin suosittelijat: ”late”.",
			  ],
			]
		`);
		const withTheme = wordNotes([...told, theme('price-rises')]);
		expect(withTheme.map((notes) => notes?.slice(1))).toEqual(wordNotes(told));
		expect(wordNotes([compared(64)])).toMatchInlineSnapshot(`
			[
			  [
			    "No word clearly separates promoters from detractors: 64 were common enough to compare.",
			  ],
			  [
			    "Niin monen asiakkaan käyttämiä sanoja, että niitä voi verrata, on 64. Yksikään niistä ei erota suosittelijoita arvostelijoista.",
			  ],
			]
		`);
		expect(wordNotes([])).toEqual([undefined, undefined]);
	});
	test('contact persons are told by verdict', () => {
		const total = nps('', [12, 4, 19]);
		const told = (['up', 'no-clear-change', 'cannot-be-said', ''] as const).map((verdict) =>
			both([contactGap(verdict)], (view) => contactFinding(view, total)),
		);
		expect(told).toMatchInlineSnapshot(`
			[
			  [
			    [
			      "Contact persons score 40 points higher than the others who answered (+25…+55).",
			    ],
			    [
			      "Yhteyshenkilöt antavat 40 pistettä enemmän kuin muut vastanneet (+25…+55).",
			    ],
			  ],
			  [
			    [
			      "There is no clear difference between contact persons and the others, +40 points (+25…+55).",
			    ],
			    [
			      "Yhteyshenkilöiden ja muiden välillä ei ole selvää eroa, +40 pistettä (+25…+55).",
			    ],
			  ],
			  [
			    [
			      "Whether contact persons answer otherwise than the others cannot be said, +40 points (+25…+55).",
			    ],
			    [
			      "Ei voi sanoa, vastaavatko yhteyshenkilöt toisin kuin muut, +40 pistettä (+25…+55).",
			    ],
			  ],
			  [
			    [],
			    [],
			  ],
			]
		`);
	});
	test('a clear change tells what it consists of, another does not', () => {
		const against = 'wave.2026-q2';
		const part = (metric: string, value: number) =>
			fact({
				metric,
				question: 'invoicing',
				category: 'top2',
				unit: 'percent',
				against,
				value,
				low: value - 3,
				high: value + 3,
			});
		const parts = [part('mix', -2), part('within', -13)];
		const fell = top2('invoicing', [-15, -24, -6], { against, verdict: 'down' });
		expect(both([fell, ...parts], mixFindings)).toMatchInlineSnapshot(`
			[
			  [
			    "Invoicing: the fall is in how the same roles answer, −13 percentage points (−16…−10), not in who answered, −2 percentage points (−5…+1).",
			  ],
			  [
			    "Laskutus: lasku on samojen roolien vastauksissa, −13 prosenttiyksikköä (−16…−10), ei siinä, ketkä vastasivat, −2 prosenttiyksikköä (−5…+1).",
			  ],
			]
		`);
		const unclear = { ...fell, verdict: 'no-clear-change' as const };
		expect(both([unclear, ...parts], mixFindings)).toEqual([[], []]);
	});
	test('hidden numbers are not told', () => {
		const hidden = [share('weakest-link', []), share('response-rate', [], framed)];
		expect(both(hidden, weakestLinkFindings)).toEqual([[], []]);
		expect(both(hidden, responseFindings)).toEqual([[], []]);
	});
});

describe('sections of derived numbers', () => {
	const shares = [
		driver('importance', 'invoicing', [45, 35, 55]),
		driver('importance', 'complaints', [35, 25, 46]),
		driver('importance', 'service-desk', [20, 12, 29]),
	];
	const ranks = [
		driver('importance-rank', 'invoicing', [1, 1, 2]),
		driver('importance-rank', 'complaints', [2, 1, 3]),
		driver('importance-rank', 'service-desk', [3, 2, 3]),
	];
	const fit = fact({
		metric: 'importance-fit',
		question: 'recommend',
		unit: 'ratio',
		value: 0.39,
		low: 0.3,
		high: 0.5,
	});
	test('importance names as first only those whose ranks reach the first place', () => {
		expect(both([...shares, ...ranks, fit], importanceTitle)).toMatchInlineSnapshot(`
			[
			  "Which of Invoicing and Complaints goes most closely with the whole cannot be said",
			  "Ei voi sanoa, mikä näistä kulkee tiiviimmin yhdessä kokonaisuuden kanssa: Laskutus ja Reklamaatiot",
			]
		`);
		expect(both([...shares, fit], importanceTitle)).toMatchInlineSnapshot(`
			[
			  "What goes with the whole",
			  "Mikä kulkee yhdessä kokonaisuuden kanssa",
			]
		`);
		const alike = [driver('vif', 'invoicing', [2.4]), driver('vif', 'complaints', [1.2])];
		expect(
			both([...shares, fit, ...alike], (view) => overviewStory(view).sections.importance.notes),
		).toMatchInlineSnapshot(`
			[
			  [
			    "Together they explain 39 % of the differences between the answers. This shows what goes together, not what causes what.",
			    "How far the ratings resemble each other: variance inflation factor 2.4 at most. 1 is not at all; from 5 on, the shares can hardly be separated.",
			  ],
			  [
			    "Yhdessä ne selittävät vastausten eroista 39 %. Luku kertoo, mikä kulkee yhdessä, ei syytä.",
			    "Arvioiden samankaltaisuus: varianssin inflaatiokerroin on enintään 2,4. Luku 1 tarkoittaa, etteivät arviot muistuta toisiaan; luvusta 5 alkaen osuuksia tuskin erottaa toisistaan.",
			  ],
			]
		`);
		expect(both([], (view) => benchmarkStory(view).sections.importance.title)).toEqual([
			'What to repair first is not known yet',
			'Ensin korjattavaa ei vielä tiedetä',
		]);
	});
	test('a theme heads its section with its share of how many answers', () => {
		const told = both([theme('price'), theme('delays')], whyOfFinance);
		expect(told.map(({ title }) => title)).toMatchInlineSnapshot(`
			[
			  "22 % of open answers mention “Delays”",
			  "Avoimista vastauksista 22 % mainitsee: ”Delays”",
			]
		`);
		expect(told.map(({ missing }) => missing)).toEqual([undefined, undefined]);
	});
	test('inside the accounts the gap stands without a verdict', () => {
		const within = fact({
			metric: 'contact-gap-within',
			question: 'recommend',
			category: 'nps',
			value: 38,
			low: 20,
			high: 56,
		});
		expect(both([within], (view) => roleStory(view, 'finance').sections.accounts.title))
			.toMatchInlineSnapshot(`
				[
				  "How far apart contact persons and the others of the same company stand",
				  "Kuinka kaukana yhteyshenkilöt ja muut ovat toisistaan samassa yrityksessä",
				]
			`);
	});
	test('numbers with an interval for a census are named on the method page', () => {
		const census = fact({
			metric: 'census',
			question: 'recommend',
			category: 'nps',
			value: 12,
			low: 7,
			high: 16,
		});
		expect(both([census], censusText)).toMatchInlineSnapshot(`
			[
			  "These numbers also have an interval for those who could be asked at the time, narrower the more of them answered: NPS (recommend) +12 (+7…+16). It is never used for comparisons.",
			  "Näillä luvuilla on myös väli, joka koskee niitä, joilta silloin saattoi kysyä; se on sitä kapeampi, mitä useampi heistä vastasi: NPS (recommend) +12 (+7…+16). Vertailuissa sitä ei käytetä.",
			]
		`);
		expect(both([census], (view) => methodDefinitions(view).uncertainty.length)).not.toEqual(
			both([], (view) => methodDefinitions(view).uncertainty.length),
		);
	});
	test('the study’s own smallest relevant change is that of the method page', () => {
		expect(uncertaintyText({})).toContain('10 points of NPS or a balance, 10 percentage points');
		expect(uncertaintyText({ points: 5 })).toContain(
			'5 points of NPS or a balance, 10 percentage points',
		);
	});
});

describe('how answers are weighted', () => {
	const weighting = [
		{
			wave: '2026-q3',
			relation: 'customer',
			brand: 'havukka',
			margins: [],
			trimming: null,
			effectiveSize: 393,
			designEffect: 1.05,
			largestAccount: 2,
			largestAccountUnweighted: 2,
		},
	];
	test('the method page tells what the weights cost, where there are any', () => {
		const told = ['en', 'fi'].map((language) =>
			weighingText(viewOf(snapshotOf({ weights: 'frame', weighting }), language)).replaceAll(
				'\u00a0',
				' ',
			),
		);
		expect(told).toMatchInlineSnapshot(`
			[
			  "2026-Q3: the weights have a design effect of 1.05, which leaves an effective n of 393 before accounts are taken into it. The largest account has 2 % of the weight.",
			  "2026-Q3: painotuksen asetelmavaikutus on 1,05, joten tehollinen n on 393 ennen kuin asiakasyritykset otetaan huomioon. Suurimman asiakasyrityksen osuus painosta on 2 %.",
			]
		`);
		expect(weighingText(viewOf(snapshotOf({ weighting }), 'en'))).toBe('');
		expect(weighingText(viewOf(snapshotOf({ weights: 'frame' }), 'en'))).toBe('');
	});
	test('a changing sign is that which the gate found before rounding', () => {
		const total = nps('', [12, 4, 19]);
		const account = nps('', [0, -8, 8], { weights: 'account' });
		const snapshot = snapshotOf({}, [...facts, account]);
		const sensitivity = [{ fact: total.id, metric: 'nps:recommend', signChanges: true }];
		const warned = { ...snapshot, card: { ...snapshot.card, sensitivity } };
		expect(rollUpNotes(viewOf(snapshot, 'en'), total)).toHaveLength(1);
		expect(rollUpNotes(viewOf(warned, 'en'), total)).toHaveLength(2);
	});
});
