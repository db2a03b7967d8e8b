import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokens as chartTokens } from '../../src/charts/tokens.ts';

const site = new URL('../../src/site/', import.meta.url);

/** Texts of the files of a folder of the site, by name. */
function texts(folder: string): ReadonlyMap<string, string> {
	const place = new URL(`${folder}/`, site);
	const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
	return new Map(
		names
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => /\.[a-z]+$/.test(name))
			.map((name) => [name, readFileSync(new URL(name, place), 'utf8')]),
	);
}

const styles = texts('styles');
const markup = new Map([...texts('components'), ...texts('layouts')]);
const tokenText = styles.get('tokens.css') ?? '';
const defined = new Set(
	Array.from(tokenText.matchAll(/^\t(--[a-z0-9-]+):/gmu), (match) => match[1]),
);

/** Light and dark value of a colour token, as rrggbb. */
function colours(name: string): readonly [string, string] {
	const found = new RegExp(`\\t--${name}: light-dark\\(#([0-9a-f]+), #([0-9a-f]+)\\)`, 'u').exec(
		tokenText,
	);
	if (!found) throw new Error(`No colour token ${name}`);
	return [found[1] ?? '', found[2] ?? ''];
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance(hex: string): number {
	const full = hex.length === 3 ? hex.replace(/./gu, '$&$&') : hex;
	const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
		const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [first, second] = [luminance(one), luminance(other)];
	return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** What is written on any surface of a page. */
const TEXTS = ['ink', 'ink-2', 'brand', 'det-t', 'pro-t'];
const SURFACES = ['bg', 'bg-2', 'c-band', 'add', 'del'];
/** What must be told from the page by itself. */
const MARKS = ['brand', 'det', 'pro', 'c-context', 'c-axis', 'rule-2', 'focus'];
/** Lines and fields that only accompany what words or marks say. */
const DECORATION = ['rule', 'c-grid', 'c-pale'];

const textPairs = [
	...TEXTS.flatMap((text) => SURFACES.map((ground) => [text, ground] as const)),
	...['det', 'det-2', 'pas', 'pro-2', 'pro'].map((fill) => [`on-${fill}`, fill] as const),
	...['h1', 'h2', 'h3', 'h4', 'h5'].map((step) => [`${step}-t`, step] as const),
	['brand-ink', 'brand'] as const,
	['bg', 'ink'] as const,
	['ink', 'c-pale'] as const,
	['ink-2', 'c-pale'] as const,
];

describe('the look of the site', () => {
	it.each(textPairs)('reads %s on %s at 4.5 to 1 or better in both themes', (text, ground) => {
		const [textColours, groundColours] = [colours(text), colours(ground)];
		for (const theme of [0, 1] as const) {
			expect(contrast(textColours[theme], groundColours[theme])).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('draws the marks of data at 3 to 1 or better on the page in both themes', () => {
		for (const mark of MARKS) {
			for (const theme of [0, 1] as const) {
				expect(contrast(colours(mark)[theme], colours('bg')[theme]), mark).toBeGreaterThanOrEqual(
					3,
				);
			}
		}
	});

	it('leaves no colour token out of these', () => {
		const all = Array.from(
			tokenText.matchAll(/^\t--([a-z0-9-]+): light-dark\(#/gmu),
			(match) => match[1],
		);
		const known = new Set([...textPairs.flat(), ...MARKS, ...DECORATION]);
		expect(all.length).toBeGreaterThan(35);
		expect(all.filter((name) => name === undefined || !known.has(name))).toEqual([]);
	});

	it('uses no token that is not defined, in style sheets, components and charts', () => {
		const all = [...styles.values(), ...markup.values(), ...Object.values(chartTokens)].join('\n');
		const used = Array.from(all.matchAll(/var\((--[a-z0-9-]+)/gu), (match) => match[1]);
		expect(used.filter((name) => !defined.has(name))).toEqual([]);
	});

	it('has no style in components and writes unescaped markup in two places only: drawings and rendered commentary', () => {
		const withStyle = Array.from(markup).filter(([, text]) => /<style|\sstyle=/u.test(text));
		const unescaped = Array.from(markup).filter(([, text]) => text.includes('set:html'));
		expect(withStyle.map(([name]) => name)).toEqual([]);
		expect(unescaped.map(([name]) => name)).toEqual(['drawn.astro', 'written.astro']);
	});

	it('holds no words of its own: every text of a component comes in as a prop', () => {
		const words = Array.from(markup).flatMap(([name, text]) => {
			const body = text.split(/^---$/mu)[2] ?? '';
			const seen = body.match(/>[^<>{}]*[a-z]{3,}[^<>{}]*<\/|(?:aria-label|alt|title)="[^"]+"/giu);
			return (seen ?? []).map((found) => `${name}: ${found}`);
		});
		expect(words).toEqual([]);
	});

	it('asks nothing of any other host', () => {
		const all = [...styles.values(), ...markup.values()].join('\n');
		expect(all.match(/https?:\/\/|url\(["']?\/\//gu)).toBeNull();
	});
});
