import { expect, test } from 'vitest';
import type { SiteReport } from '../../src/audiences/site.ts';
import { standInsOf } from '../../src/report/brand/stand-ins.ts';
import { branded, brandFiles } from '../../src/site/models/brand-files.ts';

const bar = { client: 'Small Oy', href: '', languages: [], languagesLabel: '' };
const plain = { accent: null, onAccent: null, display: null, text: null, logo: null, files: {} };

function report(brand: Partial<SiteReport['brand']>): SiteReport {
	return {
		id: 'quarterly',
		title: {},
		owner: '',
		languages: [],
		numbers: 'page',
		versions: [],
		withdrawn: [],
		brand: { ...plain, ...brand },
	};
}

test('a report without a brand has no file of it and no link', () => {
	expect(branded(report({}), 'en/index.html', bar)).toEqual({ bar });
	expect(brandFiles(report({})).size).toBe(0);
});

/** Of a typeface that is a quarter wider than Arial. */
const metrics = { advance: 0.558_25, ascent: 1, descent: 0.25, lineGap: 0, isSerif: false };
const standIns = standInsOf(metrics);

test('a brand is a style sheet of its own tokens, the same for every page', () => {
	const own = report({
		accent: { light: '#7b1e5e', dark: '#f2a5d8' },
		display: { family: 'Brand Display', file: 'own.woff2', standIns },
		text: { family: 'Source Serif 4', file: '', standIns: null },
		files: { 'own.woff2': new Uint8Array([1]) },
	});
	const style = String(brandFiles(own).get('brand.css'));
	expect(style.replaceAll(/@font-face \{\n\tfont-family: '[^']+ on [^}]+\}\n/gu, '')).toBe(
		[
			'@font-face {',
			"\tfont-family: 'Brand Display';",
			"\tsrc: url('own.woff2') format('woff2');",
			'\tfont-weight: 200 900;',
			'\tfont-display: swap;',
			'}',
			':root {',
			'\t--brand: light-dark(#7b1e5e, #f2a5d8);',
			"\t--font-display: 'Brand Display', 'Brand Display on Arial', 'Brand Display on Roboto', system-ui, sans-serif;",
			"\t--font-text: 'Source Serif 4', 'Source Serif on Times', 'Source Serif on Noto', Georgia, serif;",
			'\t--font-slanted: var(--font-text);',
			'}',
			'',
		].join('\n'),
	);
	expect([...brandFiles(own).keys()]).toEqual(['brand.css', 'own.woff2']);
	expect(branded(own, 'en/quarterly/v1/roles/a.html', bar).brandHref).toBe(
		'../../../../brand/quarterly/brand.css',
	);
});

test('fonts of the device are as wide and high as a typeface that is still to come', () => {
	const own = report({ text: { family: 'Brand Text', file: 'own.woff2', standIns } });
	const style = String(brandFiles(own).get('brand.css'));
	expect(style).toContain(
		[
			"\tfont-family: 'Brand Text on Arial';",
			"\tsrc: local('Arial'), local('ArialMT'), local('Liberation Sans'), local('LiberationSans'), local('Arimo'), local('Helvetica');",
			'\tfont-weight: 200 500;',
			'\tunicode-range: U+0-FF, U+2000-206F, U+20AC, U+2212;',
			'\tsize-adjust: 125%;',
			'\tascent-override: 80%;',
			'\tdescent-override: 20%;',
			'\tline-gap-override: 0%;',
		].join('\n'),
	);
	expect([...style.matchAll(/font-family: '([^']+)'/gu)].map(([, name]) => name)).toEqual([
		'Brand Text',
		...['Arial', 'Arial', 'Roboto', 'Roboto'].map((name) => `Brand Text on ${name}`),
	]);
});

test('a typeface with serifs is stood in for by such', () => {
	const face = {
		family: 'Brand Text',
		file: 'own.woff2',
		standIns: standInsOf({ ...metrics, isSerif: true }),
	};
	expect(String(brandFiles(report({ text: face })).get('brand.css'))).toContain(
		"--font-text: 'Brand Text', 'Brand Text on Times', 'Brand Text on Noto', Georgia, serif;",
	);
});

const logo = (width: number, height: number) =>
	branded(report({ logo: { file: 'logo.svg', width, height } }), 'index.html', bar).bar.logo;

test('a logo stands in the bar as high as the bar has room for, in its own proportions', () => {
	expect(logo(56, 56)).toEqual({ src: 'brand/quarterly/logo.svg', width: 28, height: 28 });
	expect(logo(600, 60)).toEqual({ src: 'brand/quarterly/logo.svg', width: 150, height: 15 });
});
