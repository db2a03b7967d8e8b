import { describe, expect, test } from 'vitest';
import { factCell } from '../../src/figures/fact-cell.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import { headlineFacts } from '../../src/figures/headline-facts.ts';
import { makeFigure } from '../../src/figures/index.ts';
import { benchmarkStory } from '../../src/story/benchmark-story.ts';
import { fact, question, snapshotOf, study, viewOf } from '../story/story-fixture.ts';
import { sampleSnapshot } from './sample-view.ts';

const snapshot = sampleSnapshot();
const view = viewOf(snapshot, 'en');
const finnish = viewOf(snapshot, 'fi');
const hidden = { kind: 'hidden', text: 'hidden to protect respondents' };

describe('a fact as a cell', () => {
	test('is its value, in italics with a small base, or says why there is none', () => {
		const of = { metric: 'top2', question: 'invoicing' };
		const number = { ...of, value: 41, low: 34, high: 48 };
		expect(factCell(view, fact(number))).toBe('41\u00a0%');
		expect(factCell(view, fact({ ...number, status: 'indicative' }))).toEqual({
			kind: 'indicative',
			text: '41\u00a0%',
		});
		expect(factCell(view, fact(of))).toEqual(hidden);
		expect(factCell(view, fact({ ...of, status: 'not-asked' }))).toBe('not asked');
		expect(factCell(view, fact({ ...of, status: 'not-estimable', n: 6 }))).toBe(
			'cannot be estimated',
		);
	});

	test('was not asked where there is no fact', () => {
		expect(factCell(view, undefined)).toBe('not asked');
		expect(factCell(finnish, undefined)).toBe('ei kysytty');
	});
});

describe('figures of the sample', () => {
	test('a row whose shares are hidden keeps n and score, and has the hatch for its bar', async () => {
		const subject = { ...NO_SUBJECT, touchpoint: 'complaints' };
		const figure = await makeFigure('answers', view, subject, 'answers');
		const row = figure?.table?.rows.find(({ label }) => label === 'IT');
		expect(row?.cells.slice(0, 8)).toEqual([
			'7',
			...Array.from({ length: 5 }, () => hidden),
			{ kind: 'indicative', text: '43\u00a0%' },
			'0–92',
		]);
		for (const { svg } of figure?.chart?.variants ?? []) {
			expect(svg).toContain('n\u00a0=\u00a07');
			expect(svg).toContain('>43\u00a0%<');
			expect(svg).toContain(hidden.text);
			expect(svg).toContain('hatch');
		}
	});

	test('NPS and balances in one figure are both named, and the note tells which are balances', async () => {
		const figure = await makeFigure('relations', view, NO_SUBJECT, 'relations');
		expect(figure?.table?.columns.map(({ label }) => label)).toContain('NPS / balance');
		for (const { svg } of figure?.chart?.variants ?? []) expect(svg).toContain('>NPS / balance<');
		expect(figure?.note).toBe(
			'The numbers of prospects and lost customers are balances (high − low answers), not NPS.',
		);
		const other = await makeFigure('relations', finnish, NO_SUBJECT, 'relations');
		expect(other?.note).toBe(
			'Nettosaldo (korkeat − matalat vastaukset), ei NPS: mahdolliset asiakkaat ja menetetyt asiakkaat.',
		);
	});

	test('the words over the statements are about those whom the figure draws', async () => {
		const figure = await makeFigure('statements', view, NO_SUBJECT, 'statements');
		expect(figure?.study).toBe('havukka-market');
		const told = [view, finnish].map((one) => {
			const { title, subtitle } = benchmarkStory(one).sections.statements;
			return [title, subtitle];
		});
		expect(told).toMatchInlineSnapshot(`
			[
			  [
			    "Customers of Havukka agree less often than those of Norrvik with “Our supplier takes the initiative” and “Our supplier sends clear invoices”",
			    "Market study. Customers of each supplier: share who agree, %, with 95 % interval.",
			  ],
			  [
			    "Asiakkaat (Havukka) ovat harvemmin samaa mieltä kuin toimittajan Norrvik asiakkaat: ”Toimittajamme on aloitteellinen” ja ”Toimittajamme lähettää selkeitä laskuja”",
			    "Markkinatutkimus. Asiakkaat toimittajittain: samaa mieltä olevien osuus, %, ja 95 %:n väli.",
			  ],
			]
		`);
	});
});

test('a headline figure about a long question is cut between words', () => {
	const long = question({
		id: 'long',
		facet: 'outcome',
		text: { en: 'Our everyday has become so very much easier with this supplier.' },
	});
	const parts = { questions: [...study.questions, long], headline: ['top2:long'] };
	const level = fact({ metric: 'top2', question: 'long', value: 60, low: 50, high: 70 });
	const [headline] = headlineFacts(viewOf(snapshotOf(parts, [level]), 'en'));
	expect(headline?.label).toBe('Our everyday has become so very much easier…');
});

test('a short question as a name has no full stop', () => {
	const short = question({ id: 'short', facet: 'outcome', text: { en: 'Our days are easier.' } });
	const parts = { questions: [...study.questions, short], headline: ['top2:short'] };
	const level = fact({ metric: 'top2', question: 'short', value: 60, low: 50, high: 70 });
	const [headline] = headlineFacts(viewOf(snapshotOf(parts, [level]), 'en'));
	expect(headline?.label).toBe('Our days are easier');
});
