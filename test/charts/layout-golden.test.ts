import { expect, test } from 'vitest';
import { vegaLiteSpec } from '../../src/charts/draw-svg.ts';
import type { Drawing, Layer } from '../../src/charts/drawing.ts';
import { chartNames, layOutChart } from '../../src/charts/index.ts';
import { sampleCharts } from './sample-charts.ts';

/** Renew with `npx vitest run test/charts/layout-golden.test.ts -u`. */
test.each(chartNames)('%s is laid out as agreed', async (name) => {
	const { drawings } = layOutChart(name, sampleCharts('Talous')[name]);
	const text = drawings.map(drawingText).join('\n');
	await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('specs name only our own fields and hold no expression, transform or address', () => {
	const charts = sampleCharts('datum.x || true');
	for (const name of chartNames) {
		for (const drawing of layOutChart(name, charts[name]).drawings) {
			const spec = JSON.stringify(vegaLiteSpec(drawing));
			const fields = Array.from(spec.matchAll(/"field":"([^"]*)"/gu), ([, field]) => field);
			const known = ['x', 'x2', 'y', 'y2', 'text', 'fill', 'stroke', 'order'];
			expect(new Set(fields).difference(new Set(known))).toEqual(new Set());
			expect(spec.match(/datum|expr|transform|signal|"url"|param/gu)).toBeNull();
		}
	}
});

function drawingText({ width, height, layers }: Drawing): string {
	return [`${width} ${height}`, ...layers.map(layerText), ''].join('\n');
}

function layerText({ mark: { type, ...look }, encoding, rows }: Layer): string {
	const scales = ['x', 'y'].flatMap((channel) => {
		const { scale } = Object(encoding[channel]);
		return scale
			? [`${channel} ${scale.domain.join('…')} at ${scale.range.map(short).join('…')}`]
			: [];
	});
	const head = [
		type,
		...scales,
		...Object.entries(look).map(([key, value]) => `${key} ${String(value)}`),
	];
	const lines = rows.map((row) => `    ${Object.values(row).map(short).join(' ')}`);
	return [`  ${head.join(', ')}`, ...lines].join('\n');
}

function short(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
