import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartName } from '../../src/charts/index.ts';
import { chartNames, drawChart } from '../../src/charts/index.ts';
import { parseSvg } from '../../src/charts/svg-tree.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { elements, textsOutsideViewBox, wordsOf } from './outside-view-box.ts';
import { sampleCharts } from './sample-charts.ts';
import { sweep } from '../sweep.ts';

async function draw(name: ChartName, label?: string) {
	const { variants } = await drawChart(name, sampleCharts(label)[name]);
	return variants;
}

const hostile = [
	'</text><script>alert(1)</script>',
	'" onload="alert(1)',
	"' || true || '",
	'&lt;b&gt; &amp;amp; <![CDATA[',
	'__proto__',
	'constructor.prototype',
	"datum['x']; url(https://example.org/x)",
	'hatch',
	'a\u0000b\u202ec\ud800d\n\te',
];

describe.each(chartNames)('%s', (name) => {
	test('has a class, a view box, a role and a label, and no size, style or font', async () => {
		for (const { width, svg } of await draw(name, 'A & "B"')) {
			const units = { wide: 720, half: 460, narrow: 340, full: 1080, mini: 220 }[width];
			expect(svg).toMatch(
				new RegExp(
					`^<svg class="w${units}" viewBox="0 0 ${units} \\d+(\\.\\d+)?" role="img" aria-label="A &amp; &quot;B&quot;" fill="none">`,
					'u',
				),
			);
			const unwanted =
				/ style=| width="\d+" height|font-family|NaN|undefined|href|<style|aria-hidden/gu;
			expect(svg.replace(/<pattern [^>]*>/u, '').match(unwanted)).toBeNull();
		}
	});

	test('gives the same bytes twice', async () => {
		expect(await draw(name)).toEqual(await draw(name));
	});

	test('keeps every text inside its view box, for long and for short labels', async () => {
		for (const label of [undefined, 'IT', 'WWWW WWWWWWWWWWWWWWWWWWWW', '']) {
			for (const { svg } of await draw(name, label)) expect(textsOutsideViewBox(svg)).toEqual([]);
		}
	});

	test.each(hostile)('takes %j for words', async (label) => {
		const before = Object.getOwnPropertyNames(Object.prototype);
		const harmless = await draw(name, 'x'.repeat(label.length));
		for (const [index, { svg }] of (await draw(name, label)).entries()) {
			const other = parseSvg(harmless[index]?.svg ?? '');
			const root = parseSvg(svg);
			for (const element of ['script', 'b', 'image', 'a', 'style']) {
				expect(elements(root, element)).toEqual([]);
			}
			// The key of a map has a disc for each name that is too wide to stand beside its dot.
			const paths = name === 'importance-map' ? [] : ['path'];
			for (const element of ['pattern', 'line', 'svg', ...paths]) {
				expect(elements(root, element).length).toBe(elements(other, element).length);
			}
		}
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	});

	test('paints with tokens and its own hatch only', async () => {
		for (const { svg } of await draw(name)) {
			const paints = new Set(Array.from(svg.matchAll(/(?:fill|stroke)="([^"]*)"/gu), ([, p]) => p));
			for (const paint of paints) {
				expect(paint).toMatch(/^(?:none|var\(--[a-z0-9-]+\)|url\(#[a-z0-9-]+-hatch\))$/u);
			}
		}
	});
});

test('ids are distinct over all charts and widths of a page', async () => {
	const svgs = (await Promise.all(chartNames.map((name) => draw(name)))).flat();
	const ids = svgs.flatMap(({ svg }) =>
		Array.from(svg.matchAll(/ id="([^"]+)"/gu), ([, id]) => id),
	);
	expect(ids.length).toBeGreaterThan(8);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { svg } of svgs) {
		const [, used] = /url\(#([^)]+)\)/u.exec(svg) ?? [];
		if (used) expect(svg).toContain(`id="${used}"`);
	}
});

test('any label is words: it appears whole or cut, and nothing leaves the view box', async () => {
	const labels = fc.string({ unit: 'grapheme', maxLength: 60 });
	const check = fc.asyncProperty(labels, fc.constantFrom(...chartNames), async (label, name) => {
		for (const { svg } of await draw(name, label)) {
			expect(textsOutsideViewBox(svg)).toEqual([]);
			expect(elements(parseSvg(svg), 'text').map(wordsOf)).not.toContain('');
		}
	});
	await fc.assert(check, { numRuns: sweep(15, 40), seed: 20260913 });
});

test('a place that is no number stops the drawing instead of losing a mark', async () => {
	const props = sampleCharts()['interval-rows'];
	const lost = { ...props, target: { at: Number.NaN, text: 'x' } };
	await expect(drawChart('interval-rows', lost)).rejects.toThrow(/has no place/u);
});

test('an id that is not fit for an address stops the drawing', async () => {
	const props = { ...sampleCharts().trend, id: 'a b"' };
	await expect(drawChart('trend', props)).rejects.toThrow(/Not an id/u);
});

test('a chart without rows is drawn without any', async () => {
	const charts = sampleCharts();
	const drawn = await Promise.all([
		drawChart('role-bars', { ...charts['role-bars'], rows: [] }),
		drawChart('five-step-bars', { ...charts['five-step-bars'], rows: [] }),
		drawChart('path-strip', { ...charts['path-strip'], phases: [] }),
		drawChart('interval-rows', { ...charts['interval-rows'], rows: [] }),
		drawChart('dumbbell', { ...charts.dumbbell, rows: [] }),
		drawChart('mirror', { ...charts.mirror, rows: [] }),
		drawChart('trend', { ...charts.trend, waves: [], events: [] }),
	]);
	const svgs = drawn.flatMap(({ variants }) => variants.map(({ svg }) => svg));
	expect(svgs.flatMap(textsOutsideViewBox)).toEqual([]);
});

test('axis labels that would touch give way to the later one', async () => {
	const props = sampleCharts()['interval-rows'];
	const ticks = Array.from({ length: 61 }, (_, index) => ({ at: index, text: `tick ${index}` }));
	const { variants } = await drawChart('interval-rows', {
		...props,
		axis: { domain: [0, 60], ticks },
	});
	for (const { svg } of variants) {
		const shown = elements(parseSvg(svg), 'text')
			.map((text) => ({ words: wordsOf(text), x: Number(text.attributes.get('x')) }))
			.filter(({ words }) => words.startsWith('tick'));
		expect(shown.at(-1)?.words).toBe('tick 60');
		const halves = shown.map(({ words, x }) => ({ x, half: textWidth(words, 12.5, 400) / 2 }));
		const gaps = halves.slice(1).map(({ x, half }, index) => {
			const before = halves[index] ?? { x: Number.NaN, half: 0 };
			return x - half - before.x - before.half;
		});
		expect(Math.min(...gaps)).toBeGreaterThan(5.9);
	}
});
