import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import { subjectFinding } from '../../src/story/findings.ts';
import {
	claimOf,
	headlineMetric,
	metricFact,
	type MainMetric,
} from '../../src/story/main-metric.ts';
import { situationOf } from '../../src/story/situation.ts';
import {
	fact,
	nps,
	question,
	recommend,
	snapshotOf,
	study,
	top2,
	viewOf,
} from './story-fixture.ts';

const metric: MainMetric = { question: recommend, metrics: ['nps', 'balance'], category: '' };
const rating: MainMetric = {
	question: question({ id: 'invoicing' }),
	metrics: ['top2'],
	category: '',
};

/** The finding about one fact, in each language. */
function findings(of: Fact | undefined, by: MainMetric = metric): readonly string[] {
	return (['en', 'fi', 'sv'] as const).map((language) => {
		const view = viewOf(snapshotOf({}, of ? [of] : []), language);
		const name = { en: 'Invoicing', fi: 'Laskutus', sv: 'Fakturering' }[language];
		const share = { en: 'of customers', fi: 'asiakkaista', sv: 'av kunderna' }[language];
		const subject = { name, of: by === rating ? share : '', wave: '2026-Q3' };
		return subjectFinding(view, subject, of, by).replaceAll('\u00a0', ' ');
	});
}

describe('the table of situations', () => {
	test('a score clearly above zero', () => {
		expect(findings(nps('', [43, 31, 55]))).toMatchInlineSnapshot(`
			[
			  "Invoicing: promoters outnumber detractors, NPS +43 (+31…+55)",
			  "Laskutus: suosittelijoita on enemmän kuin arvostelijoita, NPS +43 (+31…+55)",
			  "Fakturering: ambassadörerna är fler än kritikerna, NPS +43 (+31…+55)",
			]
		`);
	});
	test('a score clearly below zero', () => {
		expect(findings(nps('', [-29, -51, -8]))).toMatchInlineSnapshot(`
			[
			  "Invoicing: detractors outnumber promoters, NPS −29 (−51…−8)",
			  "Laskutus: arvostelijoita on enemmän kuin suosittelijoita, NPS −29 (−51…−8)",
			  "Fakturering: kritikerna är fler än ambassadörerna, NPS −29 (−51…−8)",
			]
		`);
	});
	test('a score whose interval holds zero says that it cannot be said', () => {
		expect(findings(nps('', [-9, -26, 7]))).toMatchInlineSnapshot(`
			[
			  "Invoicing: NPS −9 (−26…+7); it cannot be said which are more, promoters or detractors",
			  "Laskutus: NPS −9 (−26…+7); ei voi sanoa, kumpia on enemmän, suosittelijoita vai arvostelijoita",
			  "Fakturering: NPS −9 (−26…+7); det går inte att säga vilka som är fler, ambassadörerna eller kritikerna",
			]
		`);
	});
	test('a limit at zero is not beyond zero', () => {
		expect(findings(nps('', [12, 0, 24]))).toMatchInlineSnapshot(`
			[
			  "Invoicing: NPS +12 (0…+24); it cannot be said which are more, promoters or detractors",
			  "Laskutus: NPS +12 (0…+24); ei voi sanoa, kumpia on enemmän, suosittelijoita vai arvostelijoita",
			  "Fakturering: NPS +12 (0…+24); det går inte att säga vilka som är fler, ambassadörerna eller kritikerna",
			]
		`);
	});
	test('a balance is not called NPS', () => {
		const balance = { metric: 'balance', relation: 'prospect' };
		expect(findings(nps('', [-24, -44, -4], balance))).toMatchInlineSnapshot(`
			[
			  "Invoicing: low answers outnumber high ones, balance −24 (−44…−4)",
			  "Laskutus: matalia vastauksia on enemmän kuin korkeita, nettosaldo −24 (−44…−4)",
			  "Fakturering: de låga svaren är fler än de höga, balans −24 (−44…−4)",
			]
		`);
	});
	test('a share clearly over one half', () => {
		expect(findings(top2('invoicing', [72, 66, 78]), rating)).toMatchInlineSnapshot(`
			[
			  "Invoicing: more than half of customers are satisfied, 72 % (66–78 %)",
			  "Laskutus: yli puolet asiakkaista on tyytyväisiä, 72 % (66–78 %)",
			  "Fakturering: mer än hälften av kunderna är nöjda, 72 % (66–78 %)",
			]
		`);
	});
	test('a share clearly under one half', () => {
		expect(findings(top2('invoicing', [41, 34, 48]), rating)).toMatchInlineSnapshot(`
			[
			  "Invoicing: fewer than half of customers are satisfied, 41 % (34–48 %)",
			  "Laskutus: alle puolet asiakkaista on tyytyväisiä, 41 % (34–48 %)",
			  "Fakturering: färre än hälften av kunderna är nöjda, 41 % (34–48 %)",
			]
		`);
	});
	test('a share whose interval holds one half', () => {
		expect(findings(top2('invoicing', [49, 41, 58]), rating)).toMatchInlineSnapshot(`
			[
			  "Invoicing: 49 % (41–58 %); it cannot be said whether more than half of customers are satisfied",
			  "Laskutus: 49 % (41–58 %); ei voi sanoa, onko yli puolet asiakkaista tyytyväisiä",
			  "Fakturering: 49 % (41–58 %); det går inte att säga om mer än hälften av kunderna är nöjda",
			]
		`);
	});
	test('a share of a limited base stands with its n', () => {
		const limited = top2('invoicing', [30, 18, 46], { n: 22, status: 'limited' });
		expect(findings(limited, rating)).toMatchInlineSnapshot(`
			[
			  "Invoicing: fewer than half of customers are satisfied, 30 % (18–46 %, n = 22)",
			  "Laskutus: alle puolet asiakkaista on tyytyväisiä, 30 % (18–46 %, n = 22)",
			  "Fakturering: färre än hälften av kunderna är nöjda, 30 % (18–46 %, n = 22)",
			]
		`);
	});
	test('effort speaks of ease', () => {
		const effort = question({ id: 'complaints-effort', kind: 'effort', facet: 'effort' });
		const easy = top2('complaints-effort', [31, 22, 42]);
		expect(findings(easy, { ...rating, question: effort })).toMatchInlineSnapshot(`
			[
			  "Invoicing: fewer than half found it easy, 31 % (22–42 %)",
			  "Laskutus: alle puolet pääsi vähällä vaivalla, 31 % (22–42 %)",
			  "Fakturering: färre än hälften tyckte att det var lätt, 31 % (22–42 %)",
			]
		`);
	});
	test('an image speaks of agreement', () => {
		const image = question({ id: 'easy-to-reach', facet: 'image' });
		const agree = top2('easy-to-reach', [61, 53, 69]);
		expect(findings(agree, { ...rating, question: image })).toMatchInlineSnapshot(`
			[
			  "Invoicing: more than half agree, 61 % (53–69 %)",
			  "Laskutus: yli puolet on samaa mieltä, 61 % (53–69 %)",
			  "Fakturering: mer än hälften instämmer, 61 % (53–69 %)",
			]
		`);
	});
	test('a mean claims nothing', () => {
		const mean = fact({ metric: 'mean', question: 'recommend', value: 6.9, low: 6.4, high: 7.4 });
		expect(findings(mean)).toMatchInlineSnapshot(`
			[
			  "Invoicing: the answers average 6.9 (6.4–7.4) on a scale of 0–10",
			  "Laskutus: vastausten keskiarvo on 6,9 (6,4–7,4) asteikolla 0–10",
			  "Fakturering: svarens medelvärde är 6,9 (6,4–7,4) på skalan 0–10",
			]
		`);
	});
	test('five to nine answers are a direction, without a number in the title', () => {
		const few = nps('', [60, 20, 100], { n: 7, status: 'indicative' });
		expect(findings(few)).toMatchInlineSnapshot(`
			[
			  "Invoicing: 7 answers, read as a direction",
			  "Laskutus: 7 vastausta, suuntaa antava",
			  "Fakturering: 7 svar, läs som en riktning",
			]
		`);
	});
	test('hidden, whatever the reason', () => {
		expect(findings(nps('', []))).toMatchInlineSnapshot(`
			[
			  "Invoicing: hidden to protect respondents",
			  "Laskutus: piilotettu vastaajien suojaamiseksi",
			  "Fakturering: dolt för att skydda dem som svarade",
			]
		`);
	});
	test('not asked in this wave', () => {
		expect(findings(nps('', [], { status: 'not-asked' }))).toMatchInlineSnapshot(`
			[
			  "Invoicing: not asked in 2026-Q3",
			  "Laskutus: ei kysytty kierroksella 2026-Q3",
			  "Fakturering: inte frågat i omgången 2026-Q3",
			]
		`);
	});
	test('not estimable', () => {
		expect(findings(nps('', [], { status: 'not-estimable', n: 6 }))).toMatchInlineSnapshot(`
			[
			  "Invoicing: there are answers, but no interval can be computed from them",
			  "Laskutus: vastauksia on, mutta niistä ei voi laskea luottamusväliä",
			  "Fakturering: det finns svar, men inget intervall går att beräkna ur dem",
			]
		`);
	});
	test('no fact at all', () => {
		expect(findings(undefined)).toMatchInlineSnapshot(`
			[
			  "Invoicing: not asked in 2026-Q3",
			  "Laskutus: ei kysytty kierroksella 2026-Q3",
			  "Fakturering: inte frågat i omgången 2026-Q3",
			]
		`);
	});
});

describe('how a situation is chosen', () => {
	test('a full status with fewer than ten persons still makes no headline', () => {
		const few = nps('', [60, 20, 100], { n: 9 });
		expect(situationOf(few, claimOf(few, recommend)).kind).toBe('indicative');
	});

	test('the size of an estimate does not choose, its interval does', () => {
		const large = nps('', [40, -5, 80]);
		const small = nps('', [3, 1, 5]);
		expect(situationOf(large, 'nps').kind).toBe('unclear');
		expect(situationOf(small, 'nps').kind).toBe('above');
	});
});

describe('the headline metric', () => {
	test('it is the study’s first headline', () => {
		const view = viewOf(snapshotOf(), 'en');
		const told = headlineMetric(view, { ...study, headline: ['top2:invoicing', 'nps:recommend'] });
		expect([told?.question.id, told?.metrics]).toEqual(['invoicing', ['top2']]);
	});

	test('without one it is the first recommendation question, by the name of its scale and relation', () => {
		const view = viewOf(snapshotOf({ headline: [] }), 'en');
		const told = headlineMetric(view, view.card.studies[0] ?? study);
		expect(told?.question.id).toBe('recommend');
		if (!told) return;
		expect(metricFact(view, told)?.metric).toBe('nps');
		expect(metricFact(view, told, { relation: 'prospect' })?.metric).toBe('balance');
	});

	test('a study without a recommendation question has none', () => {
		const questions = study.questions.filter(({ kind }) => kind !== 'nps');
		const view = viewOf(snapshotOf(), 'en');
		expect(headlineMetric(view, { ...study, headline: [], questions })).toBeNull();
	});
});
