import { expect, test } from 'vitest';
import type { SiteReport } from '../../src/audiences/site.ts';
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

test('a brand is a style sheet of its own tokens, the same for every page', () => {
	const own = report({
		accent: { light: '#7b1e5e', dark: '#f2a5d8' },
		display: { family: 'Brand Display', file: 'own.woff2' },
		text: { family: 'Source Serif 4', file: '' },
		files: { 'own.woff2': new Uint8Array([1]) },
	});
	expect(brandFiles(own).get('brand.css')).toBe(
		[
			'@font-face {',
			"\tfont-family: 'Brand Display';",
			"\tsrc: url('own.woff2') format('woff2');",
			'\tfont-weight: 200 900;',
			'\tfont-display: swap;',
			'}',
			':root {',
			'\t--brand: light-dark(#7b1e5e, #f2a5d8);',
			"\t--font-display: 'Brand Display', system-ui, sans-serif;",
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

const logo = (width: number, height: number) =>
	branded(report({ logo: { file: 'logo.svg', width, height } }), 'index.html', bar).bar.logo;

test('a logo stands in the bar as high as the bar has room for, in its own proportions', () => {
	expect(logo(56, 56)).toEqual({ src: 'brand/quarterly/logo.svg', width: 28, height: 28 });
	expect(logo(600, 60)).toEqual({ src: 'brand/quarterly/logo.svg', width: 150, height: 15 });
});
