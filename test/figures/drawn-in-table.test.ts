import { beforeEach, expect, test, vi } from 'vitest';
import { effectsFigure } from '../../src/figures/effects-figure.ts';
import { cellText } from '../../src/figures/fact-cell.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import type { FinishedFigure } from '../../src/figures/finished-figure.ts';
import { FIGURE_NAMES, makeFigure } from '../../src/figures/index.ts';
import { trendFigure } from '../../src/figures/trend-figure.ts';
import { effects } from '../../src/story/effects.ts';
import { viewOf } from '../story/story-fixture.ts';
import { sampleSnapshot } from './sample-view.ts';

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

const view = viewOf(sampleSnapshot(), 'en');

const SUBJECTS = [
	NO_SUBJECT,
	{ ...NO_SUBJECT, touchpoint: 'invoicing' },
	{ ...NO_SUBJECT, role: 'decision-maker' },
	{ ...NO_SUBJECT, relation: 'prospect' },
];

/** A number in the words of no language: digits alone. */
const digits = (text: string) =>
	text
		.replaceAll(/[^\d.]+/gu, ' ')
		.replaceAll('.0', '')
		.trim();

/** Keys under which a chart is told where something lies that it does not write itself. */
const LEVELS = ['low', 'high', 'reference', 'others', 'expected', 'experienced', 'previous'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is drawn beside the values: ends of intervals, bands and ranges, levels, dividing lines. */
function drawn(props: unknown): string[] {
	if (Array.isArray(props)) return props.flatMap(drawn);
	if (!isRecord(props)) return [];
	const { axis: _, heads: __, interval, target, usual, centre, ...others } = props;
	if (typeof interval === 'string') return interval === '' ? [] : [digits(interval)];
	const levels = [target, ...(isRecord(usual) ? Object.values(usual) : [])].filter(isRecord);
	const lines = isRecord(centre) ? Object.values(centre) : [];
	return [
		...levels.map(({ text }) => digits(String(text))),
		...lines.map((at) => rounded(Number(at))),
		...Object.entries(others).flatMap(([key, value]) =>
			typeof value === 'number' && LEVELS.includes(key) ? [rounded(value)] : drawn(value),
		),
	];
}

const rounded = (value: number) => String(Math.round(Math.abs(value) * 10) / 10);

function written({ table }: FinishedFigure): string {
	const words = table?.rows.flatMap(({ label, cells }) => [label, ...cells.map(cellText)]) ?? [];
	return ` ${words.map(digits).join(' ')} `;
}

/** What of a figure is drawn and not in its data table; whole per cents stand for tenths. */
function missing(figure: FinishedFigure): string[] {
	const text = written(figure);
	const isThere = (one: string) => text.includes(` ${one} `);
	return asked.props
		.flatMap(drawn)
		.filter((one) => !isThere(one) && !isThere(String(Math.round(Number(one)))));
}

/** Figures that draw what their values alone do not tell. */
const WITH_MORE = [
	'path',
	'trend',
	'role-trends',
	'map',
	'statements',
	'competitors',
	'difference',
];

test.each(FIGURE_NAMES)('%s: what is drawn is in the data table', async (name) => {
	let found = 0;
	for (const subject of SUBJECTS) {
		asked.props = [];
		const figure = await makeFigure(name, view, subject, 'one');
		if (figure?.table) expect(missing(figure)).toEqual([]);
		found += asked.props.flatMap(drawn).length;
	}
	expect(found > 0 || !WITH_MORE.includes(name)).toBe(true);
});

test('what happened between the waves is in the table of a trend and in its legend', async () => {
	const about = { touchpoint: 'invoicing' };
	const figure = await trendFigure(view, { ...NO_SUBJECT, ...about }, 'trend', [
		{ ...about, date: '2026-02-02', title: 'New template', kind: 'action' },
		{ touchpoint: '', date: '2025-02-10', title: 'Finance joins', kind: 'method' },
	]);
	const told = figure?.table?.rows.map(({ cells }) => cells.at(-1)).filter(Boolean);
	expect(told).toEqual(['Finance joins (change of method)', 'New template']);
	expect(figure?.note).toContain('a) Finance joins (change of method). b) New template.');
	expect(figure?.legend.slice(-2)).toEqual([
		{ shape: 'dashed', label: 'Action' },
		{ shape: 'dotted', label: 'Change of method' },
	]);
	expect(asked.props).toMatchObject([{ events: [{ kind: 'method' }, { kind: 'action' }] }]);
});

test('what was done and is not measured yet says so in place of a verdict, off the field', async () => {
	const one = { metric: 'top2:invoicing-experience', touchpoint: 'invoicing', role: '' };
	const rows = effects(view, [
		{ ...one, title: 'New template', from: '2026-02-02', to: '2026-02-02' },
		{ ...one, title: 'Credit notes', from: '2026-09-20', to: '' },
	]);
	await effectsFigure(view, rows, 'effects');
	const absent = { verdict: 'Not measured yet', hiddenText: '', estimate: null };
	expect(asked.props).toMatchObject([{ rows: [{ verdict: 'No clear change' }, absent] }]);
});
