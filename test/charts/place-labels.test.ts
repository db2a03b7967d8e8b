import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type Box } from '../../src/charts/place-labels.ts';

const field: Box = { left: 0, right: 600, top: 0, bottom: 400 };
const isApart = (a: Box, b: Box) =>
	a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
const pairs = (boxes: readonly Box[]) =>
	boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));

test('labels never lie on each other, on what is taken or outside the field', () => {
	const point = fc.record({
		x: fc.integer({ min: 0, max: 600 }),
		y: fc.integer({ min: 0, max: 400 }),
		text: fc.constantFrom('IT', 'Maintenance visit', 'Asennus', 'Sales meeting'),
		weight: fc.constantFrom(400 as const, 700 as const),
	});
	const check = fc.property(fc.array(point, { maxLength: 14 }), (points) => {
		const taken = [{ left: 8, right: 120, top: 5, bottom: 22 }];
		const placed = placeLabels(points, 13, { field, taken, marks: [] });
		if (placed === null) return;
		expect(placed).toHaveLength(points.length);
		const boxes = [...taken, ...placed.map(({ box }) => box)];
		for (const [one, other] of pairs(boxes)) expect(isApart(one, other)).toBe(true);
		for (const { left, right, top, bottom } of boxes) {
			expect(left >= 0 && right <= 600 && top >= 0 && bottom <= 400).toBe(true);
		}
	});
	fc.assert(check, { numRuns: 100, seed: 20260913 });
});

test('a field without room for a label gives none, so that numbers take their place', () => {
	const points = Array.from({ length: 9 }, () => {
		return { x: 30, y: 20, text: 'Maintenance visit', weight: 400 as const };
	});
	const small = { left: 0, right: 60, top: 0, bottom: 40 };
	expect(placeLabels(points, 13, { field: small, taken: [], marks: [] })).toBeNull();
});

test('a lone label keeps clear of the arms of its own cross', () => {
	const marks = [
		{ left: 250, right: 350, top: 200, bottom: 200 },
		{ left: 300, right: 300, top: 150, bottom: 250 },
	];
	const point = { x: 300, y: 200, text: 'Invoicing', weight: 400 as const };
	const [label] = placeLabels([point], 13, { field, taken: [], marks }) ?? [];
	for (const mark of marks) expect(label && isApart(label.box, mark)).toBe(true);
});
