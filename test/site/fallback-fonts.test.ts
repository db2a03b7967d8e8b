import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { DEVICE_FONTS, TEXT_OF_PAGES } from '../../src/report/brand/device-fonts.ts';

const require = createRequire(import.meta.url);
const styles = new URL('../../src/site/styles/', import.meta.url);
const css = readFileSync(new URL('fallback-fonts.css', styles), 'utf8');
const tokens = readFileSync(new URL('tokens.css', styles), 'utf8');

const SANS = 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const SERIF = 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';

/** The lines of each face, by name. */
const faces = Array.from(css.matchAll(/@font-face \{([^}]+)\}/gu), ([, body = '']) =>
	Object.fromEntries(
		Array.from(body.matchAll(/\t([a-z-]+):\s*([^;]+);/gu), ([, name = '', value = '']) => [
			name,
			value.replaceAll("'", ''),
		]),
	),
);

/** Mean advance of the text in a bundled font at a place of its axes, in thousandths of an em. */
function meanAdvance(file: string, axes: readonly number[]): number {
	const bytes = readFileSync(require.resolve(`@fontsource-variable/${file}`));
	const [plain, varied] = [create(bytes), create(bytes)];
	varied.variationCoords = axes;
	const all = Array.from(TEXT_OF_PAGES, (character) => {
		const glyph = plain.glyphForCodePoint(character.codePointAt(0) ?? 0);
		// oxlint-disable-next-line no-underscore-dangle -- fontkit's own name
		const more = varied._variationProcessor.getAdvanceAdjustment(glyph.id, varied.HVAR);
		return glyph.advanceWidth + more;
	});
	return (all.reduce((sum, one) => sum + one, 0) / all.length / plain.unitsPerEm) * 1000;
}

/** Weight, and of the serif its optical size: of quotes, of headings and of titles on wide screens. */
function axesOf(isSerif: boolean, isBold: boolean, isWide: boolean): readonly number[] {
	if (!isSerif) return [isBold ? 600 : 400];
	if (!isBold) return [400, 18];
	return [600, isWide ? 46 : 26];
}

describe.each(faces)('$font-family at $font-weight', (face) => {
	const family = face['font-family'] ?? '';
	const isBold = face['font-weight'] === '501 900';
	const ours = family.startsWith('Source Serif') ? SERIF : SANS;
	const axes = axesOf(ours === SERIF, isBold, face['font-stretch'] === 'semi-condensed');
	const kind = DEVICE_FONTS[ours === SERIF ? 'serif' : 'sans'];
	const device = kind.find(({ id }) => family.endsWith(` on ${id}`))?.[isBold ? 'bold' : 'regular'];
	const scale = meanAdvance(ours, axes) / 1000 / (device?.advance ?? 0);

	it('is as wide as the font that it stands in for', () => {
		expect(Number.parseFloat(face['size-adjust'] ?? '')).toBeCloseTo(scale * 100, 0);
	});

	it('has lines as high as those of the font that it stands in for', () => {
		const font = create(readFileSync(require.resolve(`@fontsource-variable/${ours}`)));
		const used = Number.parseFloat(face['size-adjust'] ?? '') / 100;
		const part = (units: number) => (units / font.unitsPerEm / used) * 100;
		expect(font.lineGap).toBe(0);
		expect(Number.parseFloat(face['ascent-override'] ?? '')).toBeCloseTo(part(font.ascent), 0);
		expect(Number.parseFloat(face['descent-override'] ?? '')).toBeCloseTo(part(-font.descent), 0);
		expect(face['line-gap-override']).toBe('0%');
	});

	it('is what the tokens name right after that font, and is of the device alone', () => {
		expect(tokens).toMatch(
			new RegExp(`'${ours === SERIF ? 'Source Serif 4' : 'Source Sans 3'}',[^;]*'${family}'`, 'u'),
		);
		const names = [...(face['src'] ?? '').matchAll(/local\(([^)]+)\)/gu)].map(([, name]) => name);
		expect(names).toEqual(device?.names);
		expect(face['src']).not.toContain('url(');
		expect(face['unicode-range']).toBe('U+0-FF, U+2000-206F, U+20AC, U+2212');
	});
});
