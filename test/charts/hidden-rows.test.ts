import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import type { RowStyle } from '../../src/charts/models.ts';
import {
	barRowsProps,
	countColumnsProps,
	dumbbellProps,
	estimate,
	fiveStepBarsProps,
	intervalRowsProps,
	miniIntervalProps,
	mirrorProps,
	npsColumnsProps,
	pathStripProps,
	place,
	roleBarsProps,
	smallMultiplesProps,
	trendProps,
	waffleProps,
} from './sample-charts.ts';

const secret = { ...estimate(37, 2), text: 'a long secret value', interval: 'secret…secret' };
const style: RowStyle = 'hidden';

test('a hidden role bar is the same bytes whatever its values are', async () => {
	const props = roleBarsProps();
	const shares = { detractors: place(1), passives: place(2), promoters: place(97) };
	const withRow = (row: object) => ({
		...props,
		rows: props.rows.map((old) => (old.style === 'hidden' ? { ...old, ...row } : old)),
	});
	const bare = await drawChart('role-bars', withRow({ shares: null, value: null, base: '' }));
	const full = await drawChart('role-bars', withRow({ shares, value: secret, base: 'n = 3' }));
	expect(full).toEqual(bare);
	expect(bare.variants[0]?.svg).toContain('piilotettu vastaajien suojaamiseksi');
});

test('hidden five-step bars are the same bytes whatever their values are', async () => {
	const props = fiveStepBarsProps();
	const withRow = (row: object) => ({
		...props,
		rows: props.rows.map((old) => (old.style === 'hidden' ? { ...old, ...row } : old)),
	});
	const bare = await drawChart('five-step-bars', withRow({ steps: null, top: '', base: '' }));
	const steps = [place(3), place(97)];
	const full = await drawChart('five-step-bars', withRow({ steps, top: 'long secret', base: '3' }));
	expect(full).toEqual(bare);
});

test('a hidden interval row is the same bytes whatever its values are', async () => {
	const props = intervalRowsProps();
	const withRow = (row: object) => ({
		...props,
		rows: props.rows.map((old) => (old.style === 'hidden' ? { ...old, ...row } : old)),
	});
	const nothing = { estimate: null, range: null, extra: '', base: '', tag: '' };
	const bare = await drawChart('interval-rows', withRow(nothing));
	const range = { low: 1, high: 2 };
	const all = { estimate: secret, range, extra: 'a long secret', base: 'n = 3', tag: 'x' };
	expect(await drawChart('interval-rows', withRow(all))).toEqual(bare);
});

test('a hidden dumbbell is the same bytes whatever its values are', async () => {
	const props = dumbbellProps();
	const withRow = (row: object) => ({
		...props,
		rows: props.rows.map((old) => (old.style === 'hidden' ? { ...old, ...row } : old)),
	});
	const nothing = { expected: null, experienced: null, gap: '', extra: '', clear: 'none' };
	const bare = await drawChart('dumbbell', withRow(nothing));
	const all = { expected: 1, experienced: 99, gap: 'long secret', extra: '3', clear: 'better' };
	expect(await drawChart('dumbbell', withRow(all))).toEqual(bare);
});

test('hidden columns say neither shares nor groups', async () => {
	const props = { ...npsColumnsProps(), hiddenText: 'hidden' };
	const bare = await drawChart('nps-columns', {
		...props,
		columns: props.columns.map((column) => ({ ...column, share: null, others: null })),
	});
	expect(await drawChart('nps-columns', props)).toEqual(bare);
	expect(bare.variants[0]?.svg).not.toContain('32 %');
});

test('hidden points and waves leave no value and break the line', async () => {
	const path = pathStripProps();
	const phases = path.phases.map(({ label, points }) => ({
		label,
		points: points.map((point) => ({ ...point, style, estimate: secret, named: null })),
	}));
	const waves = trendProps().waves.map((wave) => ({ ...wave, style, estimate: secret }));
	const strip = await drawChart('path-strip', { ...path, phases });
	const trend = await drawChart('trend', { ...trendProps(), waves });
	for (const { svg } of [...strip.variants, ...trend.variants]) {
		expect(svg).not.toContain('secret');
		expect(svg).toContain('-hatch)');
		expect(svg).not.toContain('stroke-width="1.6"');
	}
});

test('a mini interval that is hidden draws no value, whatever its values are', async () => {
	const props = { ...miniIntervalProps(), style };
	const full = await drawChart('mini-interval', { ...props, estimate: secret, previous: 3 });
	const bare = await drawChart('mini-interval', { ...props, estimate: null, previous: null });
	expect(full).toEqual(bare);
});

test('hidden bars, counts and panels are the same bytes whatever their values are', async () => {
	const bars = barRowsProps();
	const withBar = (part: object) => ({
		...bars,
		rows: bars.rows.map((row) => (row.style === 'hidden' ? { ...row, ...part } : row)),
	});
	const secretParts = [{ value: { at: 37, text: 'secret' }, look: 'bad' as const }];
	expect(await drawChart('bar-rows', withBar({ parts: secretParts, end: 'secret' }))).toEqual(
		await drawChart('bar-rows', withBar({ parts: null, end: '', base: '', reference: null })),
	);
	const counts = { ...countColumnsProps(), hiddenText: 'hidden' };
	const groups = counts.groups.map((group) => ({
		...group,
		sum: 'secret',
		columns: group.columns.map((column) => ({ ...column, count: place(3) })),
	}));
	expect(await drawChart('count-columns', { ...counts, groups })).toEqual(
		await drawChart('count-columns', counts),
	);
	const squares = { ...waffleProps(), hiddenText: 'hidden' };
	expect(await drawChart('waffle', { ...squares, groups: [{ count: 3, look: 'bad' }] })).toEqual(
		await drawChart('waffle', squares),
	);
	const panels = smallMultiplesProps();
	const withPanel = panels.panels.map((panel) => ({
		...panel,
		points: panel.points.map((one) =>
			one.style === 'hidden' ? { ...one, estimate: secret } : one,
		),
	}));
	expect(await drawChart('small-multiples', { ...panels, panels: withPanel })).toEqual(
		await drawChart('small-multiples', panels),
	);
});

test('a hidden row of a mirror is the same bytes whatever its values are, and so is a hidden side', async () => {
	const props = mirrorProps();
	const withRow = (row: object) => ({
		...props,
		rows: props.rows.map((old) => (old.style === 'hidden' ? { ...old, ...row } : old)),
	});
	const nothing = { left: null, right: null, cells: ['', ''], base: '', clear: 'none' };
	const bare = await drawChart('mirror', withRow(nothing));
	const all = { left: secret, right: secret, cells: ['+1', 'x'], base: 'n = 3', clear: 'worse' };
	expect(await drawChart('mirror', withRow(all))).toEqual(bare);
	for (const { svg } of bare.variants) expect(svg).toContain('-hatch)');
});
