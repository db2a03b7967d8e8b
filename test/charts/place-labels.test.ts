import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutChart } from '../../src/charts/index.ts';
import { mapPlot } from '../../src/charts/map-plot.ts';
import { mapSpots, type MapSpot } from '../../src/charts/map-spots.ts';
import { boxOfCorner, cornerTexts } from '../../src/charts/map-texts.ts';
import { placeLabels, type Box, type Spot } from '../../src/charts/place-labels.ts';
import { spreadDots } from '../../src/charts/spread-dots.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { importanceMapProps } from './sample-charts.ts';

const field: Box = { left: 0, right: 600, top: 0, bottom: 400 };
const isApart = (a: Box, b: Box) =>
	a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
const pairs = <Item>(items: readonly Item[]) =>
	items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
const distance = ({ left, right, top, bottom }: Box, { x, y }: Spot) =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const place = fc.record({
	x: fc.integer({ min: 0, max: 600 }),
	y: fc.integer({ min: 0, max: 400 }),
});

describe('a label', () => {
	const points = fc.array(
		fc.tuple(place, fc.constantFrom('IT', 'Maintenance visit', 'Asennus', 'Sales meeting')),
		{ maxLength: 14 },
	);
	const taken = [
		{ left: 8, right: 120, top: 5, bottom: 22 },
		{ left: 0, right: 600, top: 210, bottom: 210 },
		{ left: 250, right: 250, top: 0, bottom: 400 },
	];

	test('is nearest to its own point, and lies on nothing', () => {
		const check = fc.property(points, fc.array(place, { maxLength: 4 }), (all, strangers) => {
			const labelled = all.map(([at, text]) => ({ ...at, text, weight: 400 as const }));
			const placed = placeLabels(labelled, 13, { field, taken, strangers });
			expect(placed).toHaveLength(labelled.length);
			const boxes = placed.flatMap((one) => one?.box ?? []);
			for (const [one, other] of pairs(boxes)) expect(isApart(one, other)).toBe(true);
			for (const box of boxes) {
				expect(taken.every((other) => isApart(box, other))).toBe(true);
				const { left, right, top, bottom } = box;
				expect(left >= 0 && right <= 600 && top >= 0 && bottom <= 400).toBe(true);
			}
			placed.forEach((one, at) => {
				const own = labelled[at];
				if (!one || !own) return;
				for (const other of [...labelled, ...strangers].filter((spot) => spot !== own)) {
					expect(distance(one.box, own)).toBeLessThan(distance(one.box, other));
				}
			});
		});
		fc.assert(check, { numRuns: 100, seed: 20260913 });
	});

	test('is none where there is no such place', () => {
		const small = { left: 0, right: 60, top: 0, bottom: 40 };
		const crowd = Array.from({ length: 9 }, () => {
			return { x: 30, y: 20, text: 'Maintenance visit', weight: 400 as const };
		});
		const placed = placeLabels(crowd, 13, { field: small, taken: [], strangers: [] });
		expect(placed).toEqual(crowd.map(() => null));
	});

	test('keeps clear of the arms of its own cross', () => {
		const arms = [
			{ left: 250, right: 350, top: 200, bottom: 200 },
			{ left: 300, right: 300, top: 150, bottom: 250 },
		];
		const point = { x: 300, y: 200, text: 'Invoicing', weight: 400 as const };
		const [label] = placeLabels([point], 13, { field, taken: arms, strangers: [] });
		for (const arm of arms) expect(label && isApart(label.box, arm)).toBe(true);
	});
});

describe('dots', () => {
	test('of one place are moved apart until each is seen, the same way every time', () => {
		const one = { x: 100, y: 50, radius: 6 };
		expect(spreadDots([one, one])).toEqual([
			{ x: 94, y: 50 },
			{ x: 106, y: 50 },
		]);
		const check = fc.property(fc.array(place, { maxLength: 14 }), (places) => {
			const spread = spreadDots(places.map((at) => ({ ...at, radius: 6 })));
			for (const [a, b] of pairs(spread)) {
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(11);
			}
		});
		fc.assert(check, { numRuns: 100, seed: 20260913 });
	});

	test('that cover nothing stay where they are', () => {
		const apart = [
			{ x: 100, y: 50, radius: 6 },
			{ x: 112, y: 50, radius: 6 },
		];
		expect(spreadDots(apart)).toEqual(apart.map(({ x, y }) => ({ x, y })));
	});
});

/** Where a name stands that is beside its dot; none for a number. */
const nameBox = ({ name }: MapSpot): Box[] => {
	if (name.kind !== 'beside') return [];
	const half = textWidth(name.text, 13, name.weight) / 2;
	const { x, y } = name.at;
	return [{ left: x - half, right: x + half, top: y - 9.6, bottom: y + 2.8 }];
};

describe('a map', () => {
	const crowded = importanceMapProps('Visit');
	const spotsOf = (props: typeof crowded, width: 'wide' | 'narrow') => {
		const plot = mapPlot(props, width);
		const corners = cornerTexts(props, plot).map(boxOfCorner);
		return { plot, corners, spots: mapSpots(props.points, plot, corners) };
	};
	test('names every point, beside its dot or by a number that no other has', () => {
		for (const width of ['wide', 'narrow'] as const) {
			const { spots } = spotsOf(crowded, width);
			expect(spots.map(({ point }) => point)).toEqual(crowded.points);
			const numbers = spots.flatMap(({ name }) => (name.kind === 'number' ? [name.number] : []));
			expect(numbers).toEqual(numbers.map((_, at) => at + 1));
			if (width === 'narrow') expect(numbers).toHaveLength(crowded.points.length);
		}
	});

	test('has no name across a divider, on another or nearer to the dot of another', () => {
		const { plot, corners, spots } = spotsOf(crowded, 'wide');
		const boxes = spots.flatMap(nameBox);
		expect(boxes.length).toBeGreaterThan(2);
		for (const [one, other] of pairs([...boxes, ...corners])) {
			expect(isApart(one, other)).toBe(true);
		}
		for (const { left, right, top, bottom } of boxes) {
			expect(right < plot.middle.x || left > plot.middle.x).toBe(true);
			expect(bottom < plot.middle.y || top > plot.middle.y).toBe(true);
		}
		for (const spot of spots) {
			for (const box of nameBox(spot)) {
				for (const other of spots.filter((one) => one !== spot)) {
					expect(distance(box, spot)).toBeLessThan(distance(box, other));
				}
			}
		}
	});

	test('draws every dot where no other covers it', () => {
		for (const width of ['wide', 'narrow'] as const) {
			for (const [a, b] of pairs(spotsOf(crowded, width).spots)) {
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
			}
		}
	});

	test('writes the names of narrow corners whole, in lines', () => {
		const props = {
			...crowded,
			centre: { ...crowded.centre, importance: 18 },
			quadrants: { ...crowded.quadrants, leave: 'Leave for now' },
		};
		const [, narrow] = layOutChart('importance-map', props).drawings;
		const words = narrow?.layers.flatMap(({ rows }) => rows.map(({ text }) => text));
		expect(words).toEqual(expect.arrayContaining(['Leave for', 'now']));
		expect(words?.join(' ')).not.toContain('Leave for…');
	});
});
