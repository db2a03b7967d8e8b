import type { SvgElement } from '../charts/svg-tree.ts';
import type { LegendItem, Tone } from './finished-figure.ts';

const TONES: Readonly<Record<Tone, string>> = {
	ink: 'var(--c-ink)',
	det: 'var(--det)',
	'det-2': 'var(--det-2)',
	pas: 'var(--pas)',
	'pro-2': 'var(--pro-2)',
	pro: 'var(--pro)',
	accent: 'var(--accent)',
	context: 'var(--c-context)',
	pale: 'var(--c-pale)',
};

type Attributes = readonly (readonly [string, string])[];

/** Marks that have one colour always. */
const WITHOUT_TONE = {
	none: [],
	range: [
		rect({ x: '1', y: '3', width: '24', height: '10', rx: '5' }, [['fill', 'var(--c-pale)']]),
	],
	band: [
		rect({ x: '1', y: '2', width: '24', height: '12' }, [['fill', 'var(--c-band)']]),
		path('M1 2h24M1 14h24', [
			['stroke', 'var(--c-context)'],
			['stroke-dasharray', '2 3'],
		]),
	],
	level: [
		path('M1 8h24', [
			['stroke', 'var(--c-context)'],
			['stroke-width', '1.4'],
		]),
	],
	dashed: [
		path('M13 0v16', [
			['stroke', 'var(--c-ink-2)'],
			['stroke-dasharray', '4 3'],
		]),
	],
	dotted: [
		path('M13 0v16', [
			['stroke', 'var(--c-ink-2)'],
			['stroke-dasharray', '1 3'],
		]),
	],
	target: [
		path('M1 8h24', [
			['stroke', 'var(--accent)'],
			['stroke-width', '2'],
			['stroke-dasharray', '5 3'],
		]),
	],
} satisfies Partial<Record<LegendItem['shape'], readonly SvgElement[]>>;

/** What a legend draws before its words, 26 by 16 units from a place on: as the pages draw it. */
export function legendMark(
	{ shape, tone = 'ink' }: Pick<LegendItem, 'shape' | 'tone'>,
	x: number,
	y: number,
): readonly SvgElement[] {
	const colour = TONES[tone];
	const fill: Attributes = [['fill', colour]];
	const stroke = (width: string): Attributes => [
		['stroke', colour],
		['stroke-width', width],
	];
	const page: Attributes = [['fill', 'var(--bg)']];
	const circle = (r: string, paint: Attributes) =>
		mark('circle', Object.entries({ cx: '13', cy: '8', r }), paint);
	const line = path('M1 8h24', stroke('2.2'));
	const marks: Readonly<Record<LegendItem['shape'], readonly SvgElement[]>> = {
		...WITHOUT_TONE,
		bar: [rect({ x: '2', y: '2', width: '22', height: '12' }, fill)],
		square: [rect({ x: '6', y: '1.5', width: '13', height: '13', rx: '2' }, fill)],
		'open-square': [
			rect({ x: '6.7', y: '2.2', width: '11.6', height: '11.6', rx: '2' }, stroke('1.4')),
		],
		dot: [circle('5.2', fill)],
		ring: [circle('4.6', [...page, ...stroke('2')])],
		interval: [line, circle('5.2', fill)],
		'open-interval': [line, circle('4.6', [...page, ...stroke('2')])],
		diamond: [path('M13 1.5L19.5 8 13 14.5 6.5 8z', [...page, ...stroke('2')])],
		step: [path('M1 12h8V4h8v6h8', stroke('2'))],
		tick: [path('M13 1v14', stroke('2.5'))],
		heavy: [path('M1 8h24', stroke('4'))],
		up: [path('M13 2l6 11H7z', fill)],
		down: [path('M13 14L7 3h12z', fill)],
	};
	const move: Attributes = [['transform', `translate(${Math.round(x)},${Math.round(y)})`]];
	const drawn = marks[shape];
	return drawn.length === 0 ? [] : [{ name: 'g', attributes: new Map(move), children: drawn }];
}

function path(d: string, paint: Attributes): SvgElement {
	return mark('path', [['d', d]], paint);
}

function rect(place: Readonly<Record<string, string>>, paint: Attributes): SvgElement {
	return mark('rect', Object.entries(place), paint);
}

function mark(name: string, place: Attributes, paint: Attributes): SvgElement {
	return { name, attributes: new Map([...place, ...paint]), children: [] };
}
