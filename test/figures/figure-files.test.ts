import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../src/figures/figure-csv.ts';
import { figureSvg } from '../../src/figures/figure-svg.ts';
import { LIGHT_ACCENT, LIGHT_COLOURS, LIGHT_ON_ACCENT } from '../../src/figures/light-colours.ts';
import { tokens } from '../../src/charts/tokens.ts';

const FINNISH = { decimal: ',', group: '\u00a0', dates: 'dotted', language: 'fi' } as const;
const ENGLISH = { decimal: '.', group: ',', dates: 'words', language: 'en' } as const;

const drawing = (inside: string, width = 720) =>
	`<svg class="w${width}" viewBox="0 0 ${width} 100" role="img" aria-label="x" fill="none">${inside}</svg>`;
const chart = {
	variants: [
		{ width: 'wide', svg: drawing('<text x="1" y="2" fill="var(--c-ink)">Ääni 41 %</text>') },
		{ width: 'narrow', svg: drawing('', 340) },
	],
} as const;
const words = { title: 'Buyers & users <differ>', subtitle: '0–10', foot: 'n = 12. Sample data.' };

/** Whether a colour is the client's own. */
function isOwn(token: string): boolean {
	return token.startsWith('--accent') || token === '--brand-ink';
}

describe('a figure as an SVG file', () => {
	const svg = figureSvg({ chart, legend: [] }, words, '#7b1e5e') ?? '';

	it('stands by itself: finding, measure, base and source, in light colours, with the font named', () => {
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 768 /);
		expect(svg).toContain('>Buyers &amp; users &lt;differ&gt;</text>');
		expect(svg).toContain('>n = 12. Sample data.</text>');
		expect(svg).toContain('Source Sans 3');
		expect(svg).toContain('fill="#17202e"');
		expect(svg).not.toMatch(/var\(|style=|class=|href/);
	});

	it('keeps every text as wide as it was measured, for who has not the font', () => {
		expect(svg).toMatch(/textLength="[\d.]+" lengthAdjust="spacingAndGlyphs">Ääni 41 %</);
	});

	it('has the client’s accent and its legend', () => {
		const own = {
			...chart,
			variants: [{ width: 'wide', svg: drawing('<path d="M0 0" fill="var(--accent)"/>') }],
		} as const;
		expect(figureSvg({ chart: own, legend: [] }, words, '#7b1e5e')).toContain('fill="#7b1e5e"');
		expect(figureSvg({ chart: own, legend: [] }, words, '')).toContain(`fill="${LIGHT_ACCENT}"`);
		const onIt = {
			...chart,
			variants: [{ width: 'wide', svg: drawing('<path d="M0 0" fill="var(--brand-ink)"/>') }],
		} as const;
		const written = figureSvg({ chart: onIt, legend: [] }, words, '#7b1e5e', '#fffbe6');
		expect(written).toContain('fill="#fffbe6"');
		const legend = [{ shape: 'target', label: 'Target' }] as const;
		expect(figureSvg({ chart, legend }, words, '')).toMatch(/stroke-dasharray="5 3".*>Target</);
	});

	it('is none where the figure is a table', () => {
		expect(figureSvg({ chart: null, legend: [] }, words, '')).toBeNull();
	});

	it('knows every colour that a chart may have, as the style sheet has it', () => {
		const sheet = readFileSync(
			new URL('../../src/site/styles/tokens.css', import.meta.url),
			'utf8',
		);
		const light = (token: string): string => {
			const found = new RegExp(
				`\\t${token}: (?:light-dark\\((#[0-9a-f]+)|var\\((--[a-z0-9-]+)\\))`,
			).exec(sheet);
			return found?.[1] ?? light(found?.[2] ?? 'no such token');
		};
		for (const [token, colour] of Object.entries(LIGHT_COLOURS))
			expect(colour, token).toBe(light(token));
		expect(LIGHT_ACCENT).toBe(light('--brand'));
		expect(LIGHT_ON_ACCENT).toBe(light('--brand-ink'));
		const used = Object.values(tokens).flatMap((value) => /^var\((.*)\)$/.exec(value)?.[1] ?? []);
		for (const token of used.filter((one) => !isOwn(one)))
			expect(LIGHT_COLOURS, token).toHaveProperty(token);
	});
});

describe('a figure as a CSV file', () => {
	const table = {
		caption: '',
		columns: [{ label: 'Rooli' }, { label: 'n' }, { label: 'NPS' }, { label: '95 %:n väli' }],
		rows: [
			{ label: 'Päättäjät, "A"', cells: ['1\u00a0234', '−9,5', '−27…+9'] },
			{ label: '=1+1', cells: ['7', { kind: 'indicative', text: '40 %' }, '34–48'] },
			{ label: 'IT', cells: [{ kind: 'hidden', text: 'piilotettu', span: 3 }] },
		],
	} as const;

	it('takes no name for a number, and leaves a step of a scale its minus', () => {
		const named = {
			...table,
			rows: [
				{ label: '-1', cells: [] },
				{ label: '−5', cells: [] },
			],
		};
		expect(figureCsv({ table: named, heat: null }, FINNISH)).toMatch(/\n'-1.*\n−5/s);
	});

	it('has plain numbers, quoted words, no formula, and hidden cells as words', () => {
		expect(figureCsv({ table, heat: null }, FINNISH)).toBe(
			[
				'\uFEFFRooli,n,NPS,95 %:n väli',
				'"Päättäjät, ""A""",1234,-9.5,-27...9',
				"'=1+1,7,40,34...48",
				'IT,piilotettu,,',
				'',
			].join('\n'),
		);
	});

	it('reads numbers as the page writes them', () => {
		const rows = [{ label: 'All', cells: ['1,234', '6.9', 'fell, −3'] }];
		const columns = table.columns;
		expect(figureCsv({ table: { caption: '', columns, rows }, heat: null }, ENGLISH)).toContain(
			'All,1234,6.9,"fell, -3"\n',
		);
	});

	it('says of a hidden cell of a coloured table what everybody is told, and nothing else', () => {
		const cell = { text: '', step: null, spoken: 'hidden to protect respondents' } as const;
		const heat = {
			caption: '',
			corner: 'Touchpoint',
			columns: [{ label: 'IT', n: '22' }],
			groups: [
				{
					rows: [
						{ label: 'Delivery', touchpoint: 'delivery', cells: [{ kind: 'hidden', ...cell }] },
					],
				},
			],
			scale: { label: '', steps: ['', '', '', '', ''], keys: [] },
		} as const;
		expect(figureCsv({ table: null, heat }, ENGLISH)).toBe(
			'\uFEFFTouchpoint,IT (n = 22)\nDelivery,hidden to protect respondents\n',
		);
	});

	it('is none where there is no table', () => {
		expect(figureCsv({ table: null, heat: null }, ENGLISH)).toBeNull();
	});
});
