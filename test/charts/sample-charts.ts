import type { ChartName, ChartProps } from '../../src/charts/index.ts';
import type { Estimate, Place } from '../../src/charts/models.ts';

/** Charts with everything at once: long Finnish labels, small, hidden and unasked rows, totals. */

const hiddenText = 'piilotettu vastaajien suojaamiseksi';
const long = 'Kiinteistöhuollon ja käyttövarmuuden kehityspäälliköt sekä hankintavastaavat';

export function place(at: number): Place {
	return { at, text: String(at) };
}

export function estimate(at: number, half: number): Estimate {
	const [low, high] = [at - half, at + half];
	return { at, low, high, text: `+${at}`, interval: `${low}…${high}` };
}

const points = { domain: [-60, 60], ticks: [-50, 0, 50].map(place) } as const;
const percents = { domain: [0, 100], ticks: [0, 50, 100].map(place) } as const;

const shares = { detractors: place(22), passives: place(43), promoters: place(35) };

export function roleBarsProps(label = long): ChartProps<'role-bars'> {
	const row = { label, base: 'n = 74', shares, value: estimate(12, 8), hiddenText, total: false };
	return {
		id: 'roles',
		label,
		heads: {
			detractors: 'Arvostelijat 0–6',
			passives: 'Neutraalit 7–8',
			promoters: 'Suosittelijat 9–10',
			value: 'NPS',
			interval: '95 %:n luottamusväli',
		},
		axis: points,
		rows: [
			{ ...row, style: 'clear' },
			{ ...row, style: 'clear', value: estimate(50, 40) },
			{ ...row, style: 'indicative' },
			{ ...row, style: 'hidden' },
			{ ...row, style: 'not-estimable', base: '' },
			{ ...row, style: 'clear', base: 'painotettu vastaajaosuuksilla, n = 412', total: true },
		],
	};
}

export function npsColumnsProps(label = long): ChartProps<'nps-columns'> {
	const group = { name: 'Suosittelijat', share: '32 %' };
	return {
		id: 'spread',
		label,
		columns: Array.from({ length: 11 }, (_, index) => ({
			point: String(index),
			share: place(index * 2),
			others: 20 - index,
		})),
		axis: percents,
		groups: { detractors: { ...group, name: label }, passives: group, promoters: group },
		hiddenText: null,
	};
}

export function fiveStepBarsProps(label = long): ChartProps<'five-step-bars'> {
	const steps = [10, 15, 25, 30, 20].map(place);
	const row = { label, base: 'n = 44', steps, top: '50 %', hiddenText, total: false };
	return {
		id: 'steps',
		label,
		heads: { lowest: label, highest: '5 Erittäin tyytyväinen', top: 'Tyytyväisiä 4–5' },
		rows: [
			{ ...row, style: 'clear' },
			{ ...row, style: 'indicative' },
			{ ...row, style: 'hidden' },
			{ ...row, style: 'not-asked', hiddenText: '–' },
			{ ...row, style: 'clear', total: true },
		],
	};
}

export function pathStripProps(label = long): ChartProps<'path-strip'> {
	const range = { low: 20, high: 90 };
	const point = { label, estimate: estimate(60, 8), range, hiddenText, named: null };
	const clear = { ...point, style: 'clear' } as const;
	return {
		id: 'path',
		label,
		valueHead: ['Tyytyväisiä, %'],
		axis: percents,
		phases: [
			{ label, points: [clear, { ...point, style: 'hidden' }] },
			{ label: 'Asiakkuus', points: [{ ...clear, named: { text: label, tone: 'good' } }] },
			{
				label: 'Jälkihoito',
				points: [
					{ ...point, style: 'not-asked', hiddenText: 'ei kysytty' },
					{ ...point, style: 'indicative' },
					{ ...clear, estimate: estimate(3, 3), named: { text: 'Heikoin', tone: 'bad' } },
					{ ...clear, estimate: estimate(99, 1), named: { text: 'Huippu', tone: 'good' } },
				],
			},
		],
	};
}

export function intervalRowsProps(label = long): ChartProps<'interval-rows'> {
	const row = {
		label,
		base: 'n = 104',
		group: label,
		estimate: estimate(7, 16),
		extra: '1–4',
		range: { low: -30, high: 40 },
		tone: 'plain',
		tag: label,
		hiddenText,
		total: false,
	} as const;
	return {
		id: 'brands',
		label,
		heads: { value: ['NPS'], extra: ['Sija', 'neljästä'] },
		axis: points,
		target: { at: 58, text: label },
		rows: [
			{ ...row, style: 'clear' },
			{ ...row, style: 'indicative', group: 'Muut' },
			{ ...row, style: 'hidden', group: 'Muut' },
			{ ...row, style: 'not-asked', group: 'Muut', hiddenText: '–' },
			{ ...row, style: 'clear', group: 'Muut', tone: 'own', total: true },
		],
	};
}

function share(at: number, half = 9): Estimate {
	return { ...estimate(at, half), text: `${at} %` };
}

export function mirrorProps(label = long): ChartProps<'mirror'> {
	const row = {
		label,
		base: 'n = 46',
		group: label,
		left: share(76),
		right: share(40),
		cells: ['+36', label],
		clear: 'none',
		hiddenText,
	} as const;
	return {
		id: 'mirror',
		label,
		heads: {
			left: 'Henkilöstö uskoo',
			right: label,
			columns: [['Ero', '%-yks.'], ['Tulkinta']],
		},
		look: 'groups',
		isEchoed: true,
		axis: percents,
		rows: [
			{ ...row, style: 'clear', clear: 'worse', verdict: { way: 'up', tone: 'bad' } },
			{ ...row, style: 'clear', left: share(98, 2), right: share(97, 3) },
			{ ...row, style: 'indicative', group: 'Muut', left: share(2, 2), right: share(3, 3) },
			{ ...row, style: 'clear', group: 'Muut', left: 'hidden', cells: [null, ''] },
			{ ...row, style: 'clear', group: 'Muut', right: 'hidden', cells: [null, null] },
			{ ...row, style: 'clear', group: 'Muut', left: null, right: null, cells: ['', ''] },
			{ ...row, style: 'hidden', group: 'Muut' },
			{ ...row, style: 'not-asked', group: 'Muut', hiddenText: '–' },
		],
	};
}

export function dumbbellProps(label = long): ChartProps<'dumbbell'> {
	const row = {
		label,
		base: '',
		group: '',
		expected: 80,
		experienced: 40,
		gap: '−40',
		extra: '72 %',
		clear: 'none',
		hiddenText,
	} as const;
	return {
		id: 'gaps',
		label,
		heads: { gap: ['Ero'], extra: ['Jäi alle', label] },
		axis: percents,
		rows: [
			{ ...row, style: 'clear', clear: 'worse' },
			{ ...row, style: 'clear', expected: 20, clear: 'better' },
			{ ...row, style: 'indicative', expected: 40 },
			{ ...row, style: 'hidden' },
		],
	};
}

export function trendProps(label = long): ChartProps<'trend'> {
	const wave = {
		label: 'Q3',
		period: '2026',
		estimate: estimate(50, 8),
		style: 'clear',
		hiddenText,
		isBreak: false,
		isLabelled: true,
		tone: 'plain',
	} as const;
	return {
		id: 'waves',
		label,
		axis: percents,
		target: { at: 58, text: label, short: '58' },
		usual: {
			low: { at: 49, text: label, short: '49' },
			centre: { at: 60, text: 'Taso 60', short: '60' },
			high: { at: 120, text: 'Yläraja 120', short: '120' },
		},
		events: [
			{ at: 1, lines: [label, 'heinäkuu'], letter: 'a', kind: 'method' },
			{ at: 6, lines: [label], letter: 'b', kind: 'action' },
		],
		waves: [
			wave,
			{ ...wave, style: 'not-asked', hiddenText: 'ei kysytty' },
			{ ...wave, label, period: label },
			{ ...wave, style: 'hidden' },
			{ ...wave, style: 'indicative', isBreak: true },
			{ ...wave, estimate: estimate(3, 3), tone: 'bad' },
		],
	};
}

export function miniIntervalProps(label = long): ChartProps<'mini-interval'> {
	return {
		id: 'key',
		label,
		axis: percents,
		estimate: estimate(40, 7),
		style: 'clear',
		previous: 56,
		target: { at: 65, text: label },
	};
}

export function waffleProps(label = long): ChartProps<'waffle'> {
	return {
		id: 'accounts',
		label,
		groups: [
			{ count: 66, look: 'own' },
			{ count: 46, look: 'context' },
			{ count: 26, look: 'bad' },
			{ count: 42, look: 'open' },
		],
		hiddenText: null,
	};
}

export function barRowsProps(label = long): ChartProps<'bar-rows'> {
	const row = { label, base: 'n = 49', reference: 30, end: '16–41', hiddenText, total: false };
	const parts = [{ value: place(38), look: 'bad' as const }];
	const sides = [
		{ value: place(12), look: 'middle' as const },
		{ value: place(20), look: 'own' as const },
	];
	return {
		id: 'themes',
		label,
		head: label,
		most: 40,
		rows: [
			{ ...row, style: 'clear', parts },
			{ ...row, style: 'clear', parts: [{ value: place(2), look: 'good' }], reference: null },
			{ ...row, style: 'indicative', parts },
			{ ...row, style: 'hidden', parts },
			{ ...row, style: 'not-asked', parts: null, hiddenText: '–' },
			{ ...row, style: 'clear', parts: sides, total: true },
		],
	};
}

export function countColumnsProps(label = long): ChartProps<'count-columns'> {
	const columns = (counts: readonly number[], from: number) =>
		counts.map((count, at) => ({
			point: String(from + at),
			short: String(from + at),
			count: place(count),
		}));
	return {
		id: 'spread',
		label,
		axis: { domain: [0, 8], ticks: [0, 2, 4, 6, 8].map(place) },
		groups: [
			{ columns: columns([2, 0, 3], -3), name: label, sum: '5', look: 'own' },
			{ columns: columns([6], 0), name: 'Sama', sum: '6', look: 'middle' },
			{ columns: columns([6, 7, 5, 1, 4], 1), name: label, sum: '23', look: 'bad' },
		],
		hiddenText: null,
	};
}

export function importanceMapProps(label = long): ChartProps<'importance-map'> {
	const point = (x: number, y: number, tone: 'plain' | 'bad' | 'good' = 'plain') => ({
		label,
		importance: estimate(x, 5),
		performance: estimate(y, 7),
		isClear: tone !== 'plain',
		isIndicative: false,
		tone,
	});
	return {
		id: 'map',
		label,
		importance: { domain: [0, 70], ticks: [0, 20, 40, 60].map(place) },
		performance: { domain: [20, 100], ticks: [40, 60, 80, 100].map(place) },
		names: { importance: label, performance: label },
		centre: { importance: 33, performance: 65 },
		quadrants: { keep: label, protect: 'Suojele', leave: 'Jätä', repair: label },
		points: [
			point(58, 88, 'good'),
			point(44, 40, 'bad'),
			point(8, 73),
			point(19, 73),
			point(27, 72),
			point(33, 80),
			point(33, 80),
			{ ...point(24, 49), isIndicative: true },
		],
	};
}

export function smallMultiplesProps(label = long): ChartProps<'small-multiples'> {
	const waves = [50, 56, 60, 41].map((at) => ({
		estimate: estimate(at, 12),
		style: 'clear' as const,
		isBreak: at === 60,
	}));
	const panel = { label, points: waves, tone: 'plain' as const, hiddenText };
	const concealed = waves.map((one) => ({ ...one, style: 'hidden' as const }));
	const small = waves.map((one) => ({ ...one, style: 'indicative' as const }));
	return {
		id: 'by-role',
		label,
		axis: percents,
		ends: [label, '2026-Q3'],
		panels: [
			panel,
			{ ...panel, tone: 'bad' },
			{ ...panel, points: concealed },
			{ ...panel, points: small },
		],
	};
}

export function changeRowsProps(label = long): ChartProps<'change-rows'> {
	const row = {
		label,
		group: 'Muuttui',
		before: '56 %',
		after: '41 %',
		estimate: estimate(-15, 9),
		told: 'clear' as const,
		tone: 'bad' as const,
		style: 'clear' as const,
		hiddenText,
	};
	return {
		id: 'changes',
		label,
		heads: { before: '2026-Q2', after: '2026-Q3', change: 'Muutos' },
		axis: points,
		rows: [
			row,
			{ ...row, group: label, told: 'unclear', tone: 'plain', estimate: estimate(3, 8) },
			{ ...row, group: label, told: 'unsaid', tone: 'plain', estimate: estimate(3, 40) },
			{ ...row, group: 'Ei verrattu', told: 'unsaid', tone: 'plain', estimate: null },
			{ ...row, group: 'Ei verrattu', style: 'hidden' },
		],
	};
}

/** The props of every chart of the registry, with one label in every place for words. */
export function sampleCharts(label?: string): { readonly [Name in ChartName]: ChartProps<Name> } {
	return {
		'role-bars': roleBarsProps(label),
		'nps-columns': npsColumnsProps(label),
		'five-step-bars': fiveStepBarsProps(label),
		'path-strip': pathStripProps(label),
		'interval-rows': intervalRowsProps(label),
		dumbbell: dumbbellProps(label),
		trend: trendProps(label),
		'mini-interval': miniIntervalProps(label),
		waffle: waffleProps(label),
		'bar-rows': barRowsProps(label),
		'count-columns': countColumnsProps(label),
		'importance-map': importanceMapProps(label),
		'small-multiples': smallMultiplesProps(label),
		mirror: mirrorProps(label),
		'change-rows': changeRowsProps(label),
	};
}
