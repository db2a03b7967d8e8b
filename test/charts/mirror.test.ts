import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import { overlappingTexts, textsOutsideViewBox } from './outside-view-box.ts';
import { mirrorProps } from './sample-charts.ts';
import { sweep } from '../sweep.ts';

test('no text of a mirror lies over another, wide or narrow', async () => {
	for (const label of ['IT', 'Maintenance visit', undefined]) {
		const { variants } = await drawChart('mirror', mirrorProps(label));
		for (const { svg } of variants) expect(overlappingTexts(svg)).toEqual([]);
	}
});

test('any two shares find room for their numbers', async () => {
	const share = fc.integer({ min: 0, max: 100 });
	const check = fc.asyncProperty(share, share, share, async (left, right, half) => {
		const props = mirrorProps('Laskutus');
		const side = (at: number) => ({
			at,
			low: Math.max(0, at - half),
			high: Math.min(100, at + half),
			text: `${at} %`,
			interval: '',
		});
		const rows = props.rows.map((row) => ({ ...row, left: side(left), right: side(right) }));
		const { variants } = await drawChart('mirror', { ...props, rows });
		for (const { svg } of variants) {
			expect(textsOutsideViewBox(svg)).toEqual([]);
			expect(overlappingTexts(svg)).toEqual([]);
		}
	});
	await fc.assert(check, { numRuns: sweep(12, 40), seed: 20261122 });
});
