import { beforeEach, describe, expect, test, vi } from 'vitest';
import { columnLetters } from '../../src/figures/column-letters.ts';
import { competitorsFigure } from '../../src/figures/competitors-figure.ts';
import { differenceFigure } from '../../src/figures/difference-figure.ts';
import { familiesTable, familiesText } from '../../src/figures/families-table.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import { headlineFacts } from '../../src/figures/headline-facts.ts';
import { importanceFigure } from '../../src/figures/importance-figure.ts';
import { matrixFigure } from '../../src/figures/matrix-figure.ts';
import { pathFigure } from '../../src/figures/path-figure.ts';
import { rolesFigure } from '../../src/figures/roles-figure.ts';
import { themesFigure } from '../../src/figures/themes-figure.ts';
import { trendFigure } from '../../src/figures/trend-figure.ts';
import { whoTable } from '../../src/figures/who-figure.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { fact, facts, nps, snapshotOf, top2, viewOf } from '../story/story-fixture.ts';

/** The props of the charts that were asked for, in place of drawings. */
const asked = vi.hoisted((): { props: unknown[] } => ({ props: [] }));
vi.mock('../../src/charts/index.ts', () => ({
	drawChart: (_: string, props: unknown) => {
		asked.props.push(props);
		return { variants: [] };
	},
}));
beforeEach(() => {
	asked.props = [];
});

const tested = { p_adjusted: 0.001 };
const rest = { against: 'role.rest', ...tested };

function viewWith(more: readonly Fact[], unsteady: readonly string[] = []) {
	const ids = new Set(more.map(({ id }) => id));
	const snapshot = snapshotOf({}, [...facts.filter(({ id }) => !ids.has(id)), ...more]);
	return viewOf({ ...snapshot, card: { ...snapshot.card, unsteady } }, 'en');
}

const plain = (text: unknown) => String(text).replaceAll('\u00a0', ' ');

const pair = (role: string, other: string, verdict: Fact['verdict'], parts = {}) =>
	nps(role, [30, 10, 50], { against: `role.${other}`, ...tested, verdict, ...parts });

const compared = (about: string, numbers: readonly number[], verdict: Fact['verdict']) =>
	top2(about, numbers, { role: 'decision-maker', ...rest, verdict });

const rank = (brand: string, low: number, high: number) =>
	fact({
		metric: 'rank',
		question: 'recommend',
		category: 'nps',
		unit: 'rank',
		brand,
		value: low,
		low,
		high,
	});

const control = (metric: string, value: number) =>
	fact({ metric, question: 'invoicing', category: 'top2', unit: 'percent', value });

const frame = (metric: string, parts: Partial<Fact>) =>
	fact({ metric, question: '', relation: '', brand: '', ...parts });

const driver = (category: string, value: number) =>
	fact({
		metric: 'importance',
		question: 'recommend',
		category,
		unit: 'percent',
		value,
		low: value - 5,
		high: value + 5,
	});

const labels = (figure: Awaited<ReturnType<typeof themesFigure>>) =>
	figure?.table?.rows.map(({ label }) => label);

describe('the table of roles', () => {
	const higher = nps('contact-person', [39, 24, 54], { ...rest, verdict: 'up' });
	const hidden = nps('finance', [], rest);
	test('tells how each role differs from the others, by its verdict', async () => {
		const figure = await rolesFigure(viewWith([higher, hidden]), NO_SUBJECT, 'roles');
		expect(figure?.table?.columns.at(-1)?.label).toBe('Against the other roles');
		const last = (label: string) =>
			figure?.table?.rows.find((row) => row.label === label)?.cells.at(-1);
		expect(last('Contact persons')).toBe('Higher, +39 points\u00a0(+24…+54)');
		expect(last('Finance')).toEqual({ kind: 'hidden', text: 'hidden to protect respondents' });
		expect(last('Decision makers')).toBe('');
		expect(asked.props).toEqual([
			expect.objectContaining({
				rows: expect.arrayContaining([
					expect.objectContaining({ differs: { way: 'up', text: 'higher' } }),
				]),
			}),
		]);
	});
	test('draws no mark where a difference rests on one account, but says so', async () => {
		const figure = await rolesFigure(viewWith([higher], [higher.id]), NO_SUBJECT, 'roles');
		expect(JSON.stringify(asked.props)).not.toContain('differs');
		expect(JSON.stringify(figure?.table)).toContain('rests on one account');
	});
	test('shows the unweighted number of a weighted study', async () => {
		const twin = nps('', [16, 8, 23], { weights: 'none', n: 412 });
		const figure = await rolesFigure(viewWith([twin]), NO_SUBJECT, 'roles');
		expect(figure?.table?.columns.at(-1)?.label).toBe('Unweighted');
		expect(figure?.table?.rows.at(-1)?.cells.at(-1)).toBe('+16');
	});
});

describe('letters of column comparisons', () => {
	const levels = ['contact-person', 'decision-maker', 'finance', 'it'].map((role) =>
		facts.find((one) => one.metric === 'nps' && one.role === role && one.against === ''),
	);
	test('go to the higher of each pair, from either side, and to none below ten answers', () => {
		const view = viewWith([
			pair('contact-person', 'decision-maker', 'up'),
			pair('decision-maker', 'finance', 'cannot-be-said'),
			pair('finance', 'contact-person', 'down'),
			pair('contact-person', 'it', 'up'),
		]);
		expect([...(columnLetters(view, levels) ?? [])]).toEqual([
			['contact-person', { own: 'A', higherThan: 'B C' }],
			['decision-maker', { own: 'B', higherThan: '' }],
			['finance', { own: 'C', higherThan: '' }],
			['it', { own: 'D', higherThan: '' }],
		]);
	});
	test('are none where no pair was compared or all are hidden', () => {
		expect(columnLetters(viewWith([]), levels)).toBeNull();
		const hidden = pair('contact-person', 'finance', '', { status: 'hidden', value: null });
		expect(columnLetters(viewWith([hidden]), levels)).toBeNull();
	});
});

describe('roles by touchpoints', () => {
	const lower = top2('invoicing', [-24, -39, -8], { role: 'finance', ...rest, verdict: 'down' });
	const cell = (unsteady: readonly string[]) => {
		const figure = matrixFigure(viewWith([lower], unsteady), NO_SUBJECT);
		const row = figure?.heat?.groups
			.flatMap(({ rows }) => rows)
			.find(({ touchpoint }) => touchpoint === 'invoicing');
		return { cell: row?.cells[2], note: figure?.note };
	};
	test('mark a cell that differs, and count the comparisons', () => {
		const { cell: marked, note } = cell([]);
		expect(marked).toMatchObject({ differs: 'lower', spoken: 'lower than other roles' });
		expect(note).toContain('1 comparison; 1 differs after correction.');
	});
	test('do not mark what rests on one account, and say how many', () => {
		const { cell: bare, note } = cell([lower.id]);
		expect(bare).not.toHaveProperty('differs');
		expect(note).toContain('of which 1 rests on one account');
	});
});

test('differences from the other roles are sorted by verdict, then by size', async () => {
	const view = viewWith([
		compared('invoicing', [-9, -40, 20], 'cannot-be-said'),
		compared('service-desk', [-21, -36, -5], 'down'),
	]);
	const subject = { ...NO_SUBJECT, role: 'decision-maker' };
	const figure = await differenceFigure(view, subject, 'difference');
	expect(figure?.table?.rows.map(({ label, cells }) => [label, ...cells.map(plain)])).toEqual([
		['Service desk', '100', '−21 percentage points (−36…−5)', 'Lower'],
		['Invoicing', '100', '−9 percentage points (−40…+20)', 'Cannot be said'],
	]);
	expect(figure?.legend.map(({ label }) => label)).toEqual([
		'differs, after correction',
		'cannot be said',
	]);
	expect(asked.props).toEqual([
		expect.objectContaining({
			rows: [
				expect.objectContaining({ told: 'clear', verdict: 'Lower' }),
				expect.objectContaining({ told: 'unsaid', verdict: 'Cannot be said' }),
			],
		}),
	]);
});

test('competitors say how we differ from each, and ranks that are told', async () => {
	const ahead = nps('', [-10, -29, 9], {
		against: 'brand.norrvik',
		...tested,
		verdict: 'cannot-be-said',
	});
	const view = viewWith([rank('havukka', 1, 2), rank('norrvik', 1, 2), ahead]);
	const figure = await competitorsFigure(view, NO_SUBJECT, 'competitors');
	expect(figure?.table?.columns.map(({ label }) => label)).toEqual([
		'Supplier',
		'n',
		'NPS',
		'95 % interval',
		'Rank',
		'Verdict',
	]);
	const rows = figure?.table?.rows.map(({ cells }) => cells.slice(-2));
	expect(rows).toEqual([
		['1–2', 'Cannot be said, −10 points\u00a0(−29…+9)'],
		['1–2', ''],
	]);
});

test('headline figures tell change and target by verdict, and other ways of counting', () => {
	const view = viewWith([
		nps('', [0, -11, 11], { against: 'wave.2026-q2', ...tested, verdict: 'no-clear-change' }),
		nps('', [-8, -16, -1], { against: 'target', ...tested, verdict: 'no-clear-change' }),
		nps('', [9, 1, 17], { weights: 'account' }),
	]);
	expect(headlineFacts(view)).toMatchObject([
		{
			verdicts: [
				{
					kind: 'no-clear-change',
					words: 'No clear change',
					interval: '0\u00a0(−11…+11)',
				},
				{ words: 'Within 10 points of the target', interval: '−8\u00a0(−16…−1)' },
			],
			notes: [],
			more: ['All answers +12, account average +9'],
		},
	]);
});

test('a trend draws the target, the usual band and the verdict of the newest wave', async () => {
	const target = top2('invoicing', [-24, -31, -17], {
		against: 'target',
		...tested,
		verdict: 'down',
	});
	const { card, ...others } = viewWith([
		control('control-low', 49),
		control('control-centre', 59),
		control('control-high', 69),
		target,
		top2('invoicing', [-15, -24, -6], { against: 'wave.2026-q2', ...tested, verdict: 'down' }),
	]);
	const targets = [{ fact: target.id, value: 65, due: '2026-12-31', owner: 'CFO' }];
	const view = { ...others, card: { ...card, targets } };
	const figure = await trendFigure(view, { ...NO_SUBJECT, touchpoint: 'invoicing' }, 'trend');
	expect(asked.props).toEqual([
		expect.objectContaining({
			target: { at: 65, text: 'Target 65\u00a0%', short: '65\u00a0%' },
			usual: {
				low: { at: 49, text: 'Lower limit 49', short: '49' },
				centre: { at: 59, text: 'Usual level 59', short: '59' },
				high: { at: 69, text: 'Upper limit 69', short: '69' },
			},
			waves: [expect.anything(), expect.objectContaining({ tone: 'bad' })],
		}),
	]);
	expect(figure?.table?.rows.map(({ cells }) => cells.slice(3).map(plain))).toEqual([
		['Fell, −15 percentage points (−24…−6)', '49', '59', '69', 'within', '65 %'],
		['', '49', '59', '69', 'below', '65 %'],
	]);
	expect(figure?.legend.map(({ shape }) => shape)).toEqual(['interval', 'band', 'level', 'target']);
});

test('the path tells change and failing beside each level', async () => {
	const view = viewWith([
		top2('invoicing', [-15, -24, -6], { against: 'wave.2026-q2', ...tested, verdict: 'down' }),
		fact({
			metric: 'failing',
			question: 'invoicing',
			unit: 'percent',
			value: 32,
			low: 26,
			high: 39,
		}),
	]);
	const figure = await pathFigure(view, NO_SUBJECT, 'path');
	const row = figure?.table?.rows.find(({ label }) => label === 'Invoicing');
	expect(row?.cells.slice(-2).map(plain)).toEqual(['Fell, −15 percentage points (−24…−6)', '32 %']);
});

test('who answered tells response rates where the frame is known', () => {
	const rate = { unit: 'percent', value: 58, low: 51, high: 64, n: 210 } as const;
	const view = viewWith([
		frame('invited', { role: 'contact-person', unit: 'count', value: 210 }),
		frame('response-rate', { role: 'contact-person', ...rate }),
		frame('response-rate', { role: 'board' }),
	]);
	const rows = whoTable(view, NO_SUBJECT).rows;
	expect(rows[0]?.cells.slice(-2).map(plain)).toEqual(['210', '58 % (51–64)']);
	expect(rows.find(({ label }) => label === 'Finance')?.cells.slice(-2)).toEqual([
		'not known',
		'not known',
	]);
});

test('importance and themes are rows with intervals, and nothing where they are not published', async () => {
	const theme = fact({
		metric: 'theme',
		question: 'why',
		category: 'price-rises',
		unit: 'percent',
		value: 22,
		low: 15,
		high: 31,
	});
	const view = viewWith([driver('complaints', 20), driver('invoicing', 45), theme]);
	expect(labels(await importanceFigure(view, NO_SUBJECT, 'importance'))).toEqual([
		'Invoicing',
		'Complaints',
	]);
	expect(labels(await themesFigure(view, NO_SUBJECT, 'why'))).toEqual(['Price rises']);
	expect(await importanceFigure(viewWith([]), NO_SUBJECT, 'importance')).toBeNull();
	expect(await themesFigure(viewWith([]), NO_SUBJECT, 'why')).toBeNull();
});

test('families of comparisons are counted in words', () => {
	const snapshot = snapshotOf();
	const families = [
		{ id: 'headline:wave', tested: 14, told: 2 },
		{ id: 'top2:role:none', tested: 1046, told: 5 },
	];
	const view = viewOf({ ...snapshot, card: { ...snapshot.card, families } }, 'en');
	expect(familiesText(view)).toBe('1,060 comparisons; 7 differ after correction.');
	expect(familiesTable(view)?.rows).toEqual([
		{
			label: 'Headline metrics: against earlier waves',
			cells: ['14', '2', 'no, declared in advance'],
		},
		{
			label: 'Satisfied: role against the other roles, unweighted',
			cells: ['1,046', '5', 'yes'],
		},
	]);
	expect(familiesTable(viewOf(snapshot, 'en'))).toBeNull();
});
