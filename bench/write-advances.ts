/**
 * Writes src/charts/source-sans-advances.json: the advance width of every character of the chart
 * font (Source Sans 3, latin), in thousandths of an em, at the weights that charts use.
 * Run by hand when the font's version changes: `node bench/write-advances.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { VariableFont } from 'fontkit';

const weights = [400, 600, 700] as const;
const require = createRequire(import.meta.url);
const file =
	require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');

/** Below fontkit's `getVariation`, which fails on woff2. */
function openFont(): VariableFont {
	return create(readFileSync(file));
}

function advancesAt(weight: number, points: readonly number[]): number[] {
	const base = openFont();
	const heavy = openFont();
	heavy.variationCoords = [weight];
	return points.map((point) => {
		const glyph = base.glyphForCodePoint(point);
		// oxlint-disable-next-line no-underscore-dangle -- fontkit's own name
		const more = heavy._variationProcessor.getAdvanceAdjustment(glyph.id, heavy.HVAR);
		return Math.round(((glyph.advanceWidth + more) * 1000) / base.unitsPerEm);
	});
}

const points = openFont()
	.characterSet.filter((point) => point >= 0x20)
	.toSorted((a, b) => a - b);
const table = {
	characters: String.fromCodePoint(...points),
	...Object.fromEntries(weights.map((weight) => [weight, advancesAt(weight, points)])),
};
const target = new URL('../src/charts/source-sans-advances.json', import.meta.url);
const lines = Object.entries(table).map(([key, value]) => `\t"${key}": ${JSON.stringify(value)}`);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
