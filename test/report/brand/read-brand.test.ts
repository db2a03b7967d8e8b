import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { assert, constantFrom, integer, oneof, option, property, tuple } from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problem.ts';
import { TEXT_OF_PAGES } from '../../../src/report/brand/device-fonts.ts';
import { parseReport } from '../../../src/report/parse-report.ts';
import { DATA_COLOURS, SURFACES } from '../../../src/report/brand/page-colours.ts';
import { readBrand } from '../../../src/report/brand/read-brand.ts';

const REPORT = `schema: 1
id: quarterly
client: small
title: {en: Quarterly}
studies: [small]
languages: [en]
owner: The board
`;

const require = createRequire(import.meta.url);

/** A font that Kaiku brings, as if it were a client's. */
function font(family: string, subset: string): Uint8Array {
	const name = `source-${family}/files/source-${family}-${subset}-normal.woff2`;
	return readFileSync(require.resolve(`@fontsource-variable/${name}`));
}

/** A report with this brand and these files in brand/. */
function brandOf(settings: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
	const { value, yaml, problems } = parseReport('report.yaml', `${REPORT}brand: ${settings}\n`);
	if (value === null) throw new Error(JSON.stringify(problems));
	return readBrand(value, yaml, (name) => {
		const file = files[name];
		return typeof file === 'string' ? new TextEncoder().encode(file) : (file ?? null);
	});
}

const told = (settings: string, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
	brandOf(settings, files).problems.map(
		({ rule, file, line, column, value, message, remedy }) =>
			`${file}:${line} ${column} ${value} [${rule}] ${message} ${remedy}`,
	);

const ADVICE = /^Use (#[0-9a-f]{6}), /;

/** Settings of a brand with the colour that a problem advises in the place of its own. */
function advised(settings: object, { column, remedy }: Problem): object {
	const [, key = '', theme = ''] = (column ?? '').split('.');
	const [, hex = ''] = ADVICE.exec(remedy ?? '') ?? [];
	const entries = Object.entries(settings).map(([own, value]: [string, unknown]) => {
		if (own !== key) return [own, value];
		return [own, theme === '' || typeof value !== 'object' ? hex : { ...value, [theme]: hex }];
	});
	return Object.fromEntries(entries) as object;
}

const logo = (svg: string) => {
	const { brand, problems } = brandOf('{logo: logo.svg}', { 'logo.svg': svg });
	const bytes = brand.files.get('logo.svg');
	return { text: new TextDecoder().decode(bytes), logo: brand.logo, problems };
};

describe('colours of a brand', () => {
	it('has one colour for both themes, the dark one in its hue', () => {
		const { brand, problems } = brandOf(`{accent: '#7B1E5E'}`);
		expect(problems).toEqual([]);
		expect(brand.accent).toEqual({ light: '#7b1e5e', dark: '#f690cf' });
		expect(brand.onAccent).toEqual({ light: '#ffffff', dark: '#0d1430' });
	});

	it('takes a colour for each theme as it is written', () => {
		const { brand, problems } = brandOf(
			`{accent: {light: '#7b1e5e', dark: '#f2a5d8'}, on_accent: {light: '#fff', dark: '#33052a'}}`,
		);
		expect(problems).toEqual([]);
		expect(brand.accent).toEqual({ light: '#7b1e5e', dark: '#f2a5d8' });
		expect(brand.onAccent).toEqual({ light: '#fff', dark: '#33052a' });
	});

	it('refuses what cannot be read on the page, and names one that can', () => {
		expect(told(`{accent: '#ffb000'}`)[0]).toBe(
			'report.yaml:8 brand.accent #ffb000 [brand-contrast] The colour #ffb000 has a contrast of 1.8 to the page (#ffffff) in the light theme; text needs 4.5. Use #8e6c00, which has the nearest hue that can be taken, can be read and looks like no colour of data, or a colour for each theme: {light: …, dark: …}.',
		);
		expect(told(`{accent: {light: '#7b1e5e', dark: '#7b1e5e'}}`)).toEqual([
			expect.stringContaining('brand.accent.dark #7b1e5e [brand-contrast]'),
		]);
		expect(told(`{accent: '#2c49b4', on_accent: '#9bb0ff'}`)).toEqual([
			expect.stringContaining('brand.on_accent #9bb0ff [brand-contrast]'),
		]);
	});

	it('refuses what can be read on the page and not on the ground of notices, in either theme', () => {
		expect(told(`{accent: {light: '#767676', dark: '#858080'}}`)).toEqual([
			expect.stringContaining(
				'brand.accent.light #767676 [brand-contrast] The colour #767676 has a contrast of 4.1 to the ground of notices (#f4f6f8) in the light theme; text needs 4.5.',
			),
			expect.stringContaining(
				'brand.accent.dark #858080 [brand-contrast] The colour #858080 has a contrast of 4.1 to the ground of notices (#1a212a) in the dark theme; text needs 4.5.',
			),
		]);
		expect(told(`{accent: '#767676'}`)).toHaveLength(1);
	});

	it('advises only what it would take itself, in both themes and with the text on it', () => {
		const written = integer({ min: 0, max: 0xffffff }).map(
			(value) => `#${value.toString(16).padStart(6, '0')}`,
		);
		const pair = tuple(written, written).map(([light, dark]) => ({ light, dark }));
		const accents = oneof(written, pair, constantFrom('#ffb000', '#b5450f', '#12645f', '#777777'));
		assert(
			property(accents, option(written), (accent, on_accent) => {
				const settings = on_accent === null ? { accent } : { accent, on_accent };
				const { problems } = brandOf(JSON.stringify(settings));
				const taken = problems.reduce<object>(advised, settings);
				if (problems.every(({ remedy }) => ADVICE.test(remedy ?? '')))
					expect(brandOf(JSON.stringify(taken)).problems).toEqual([]);
			}),
			{ seed: 20_260_704, numRuns: 200 },
		);
	});

	it('refuses what looks like a colour of data in either theme', () => {
		expect(told(`{accent: '#b5450f'}`)[0]).toMatch(
			/^report\.yaml:8 brand\.accent #b5450f \[brand-like-data\] The colour #b5450f is only \d\.\d away from #be5218, which means the bad end in the light theme/,
		);
		expect(told(`{accent: {light: '#2c49b4', dark: '#80d4cc'}}`)).toEqual([
			expect.stringContaining('brand.accent.dark #80d4cc [brand-like-data]'),
		]);
	});

	it('measures against the colours that the style sheet has', () => {
		const tokens = readFileSync(
			new URL('../../../src/site/styles/tokens.css', import.meta.url),
			'utf8',
		);
		const has = (token: string, { light, dark }: { light: string; dark: string }) => {
			const short = light.replace(/^#ffffff$/, '#fff');
			expect(tokens).toContain(`--${token}: light-dark(${short}, ${dark});`);
		};
		has('bg', SURFACES.page);
		has('bg-2', SURFACES['ground of notices']);
		has('c-band', SURFACES['bands of charts']);
		has('det', DATA_COLOURS['the bad end']);
		has('pro', DATA_COLOURS['the good end']);
	});
});

describe('fonts of a brand', () => {
	it('are those that Kaiku brings, or a WOFF2 file in brand/', () => {
		const { brand, problems } = brandOf('{display: Source Sans 3, text: own.woff2}', {
			'own.woff2': font('serif-4', 'latin-wght'),
		});
		expect(problems).toEqual([]);
		expect(brand.display).toEqual({ family: 'Source Sans 3', file: '', standIns: null });
		expect(brand.text).toMatchObject({ family: 'Brand Text', file: 'own.woff2' });
		expect([...brand.files.keys()]).toEqual(['own.woff2']);
	});

	it('are measured, so that what stands in for them is as wide and high', () => {
		const measured = create(Buffer.from(font('serif-4', 'latin-wght')));
		const advances = Array.from(
			TEXT_OF_PAGES,
			(one) => measured.glyphForCodePoint(one.codePointAt(0) ?? 0).advanceWidth,
		);
		const mean = advances.reduce((sum, one) => sum + one, 0) / advances.length / 1000;
		const { brand } = brandOf('{text: own.woff2}', { 'own.woff2': font('serif-4', 'latin-wght') });
		const [times] = brand.text?.standIns?.families ?? [];
		const [regular] = times?.fonts ?? [];
		expect(regular?.names).toContain('Times New Roman');
		expect(regular?.size).toBeCloseTo(mean / 0.4038, 9);
		expect((regular?.ascent ?? 0) * (regular?.size ?? 0)).toBeCloseTo(1.036, 9);
		expect((regular?.descent ?? 0) * (regular?.size ?? 0)).toBeCloseTo(0.335, 9);
		expect(regular?.lineGap).toBe(0);
	});

	it('without serifs are stood in for by those without', () => {
		const { brand } = brandOf('{text: own.woff2}', { 'own.woff2': font('sans-3', 'latin-wght') });
		expect(brand.text?.standIns?.families.map(({ id }) => id)).toEqual(['Arial', 'Roboto']);
	});

	it('are warned of where they lack letters of the pages', () => {
		expect(told('{text: own.woff2}', { 'own.woff2': font('sans-3', 'greek-wght') })).toEqual([
			expect.stringMatching(
				/"own\.woff2", which has no a b c .* Å Ä Ö é .*: these are drawn in another/u,
			),
		]);
	});

	it('are refused with the reason where they are not there or no font', () => {
		expect(told('{display: Arial}')[0]).toContain('nor the name of a WOFF2 file');
		expect(told('{display: ../a.woff2}')[0]).toContain('nor the name of a WOFF2 file');
		expect(told('{display: a.woff2}')[0]).toContain('is not in the folder brand/');
		expect(told('{display: a.woff2}', { 'a.woff2': 'OTTO' })[0]).toContain('is no WOFF2 font');
		const cut = font('serif-4', 'latin-wght').subarray(0, 9000);
		expect(told('{display: a.woff2}', { 'a.woff2': cut })[0]).toContain('is broken or cut short');
		expect(told('{display: a.woff2}', { 'a.woff2': 'wOF2 and so on' })[0]).toContain('is broken');
	});
});

describe('a logo', () => {
	it('is published as what is drawn, with the rules of its style sheet as attributes', () => {
		const svg = `<?xml version="1.0"?><!-- by anna@example.org -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://x" viewBox="0 0 40 20" inkscape:export="C:\\Users\\anna">
<metadata>secret</metadata><defs><style>.a, path{fill:#123456;stroke:none !important}.b{fill:red}</style></defs>
<path class="b" d="M0 0h4" data-name="x"/><g style="opacity:.5"><use xlink:href="#a"/></g></svg>`;
		const { text, logo: found, problems } = logo(svg);
		expect(problems).toEqual([]);
		expect(found).toEqual({ file: 'logo.svg', width: 40, height: 20 });
		expect(text.replaceAll(/\s+/g, ' ')).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><defs></defs><path d="M0 0h4" fill="red" stroke="none"></path><g opacity=".5"><use href="#a"></use></g></svg> ',
		);
	});

	it.each([
		['a script', '<script>alert(1)</script>'],
		['an event', '<path onload="x()"/>'],
		['an address', '<use href="https://example.org/a.svg#b"/>'],
		['an address in a paint', '<path fill="url(https://example.org/a)"/>'],
		['an address in a style', '<path style="fill:url(//example.org/a)"/>'],
		['a page', '<foreignObject></foreignObject>'],
		['a picture', '<image href="data:image/png;base64,AA"/>'],
		['a text, whose font nobody has', '<text>Havukka</text>'],
		['what moves', '<animate attributeName="x"/>'],
		['broken markup', '<g>'],
	])('is refused with the reason where it holds %s', (_, inside) => {
		const { logo: found, problems } = logo(
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">${inside}</svg>`,
		);
		expect(found).toBeNull();
		expect(problems).toMatchObject([{ rule: 'brand-file', severity: 'error', line: 8 }]);
	});

	it('loses everything but the picture when it is a PNG', () => {
		const { brand, problems } = brandOf('{logo: logo.png}', { 'logo.png': pngWithText() });
		expect(problems).toEqual([]);
		expect(brand.logo).toEqual({ file: 'logo.png', width: 3, height: 2 });
		const text = new TextDecoder('latin1').decode(brand.files.get('logo.png'));
		expect(text).toContain('IDAT');
		expect(text).not.toContain('Author');
	});

	it('is refused where its name lies', () => {
		expect(told('{logo: logo.png}', { 'logo.png': '<svg/>' })[0]).toContain('is no whole PNG');
		expect(told('{logo: logo.gif}')[0]).toContain('is not the name of an SVG or PNG file');
	});
});

function chunk(name: string, data: Uint8Array): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}

function pngWithText(): Uint8Array {
	const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
	return Buffer.concat([
		Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
		chunk('IHDR', header),
		chunk('tEXt', Buffer.from('Author\0anna')),
		chunk('IDAT', deflateSync(Buffer.alloc(8))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
