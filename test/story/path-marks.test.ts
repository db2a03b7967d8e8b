import { expect, test } from 'vitest';
import { pathMarks } from '../../src/story/path-marks.ts';
import { snapshotOf, top2, viewOf } from './story-fixture.ts';

type Limits = readonly [value: number, low: number, high: number];

const marksOf = (levels: Readonly<Record<string, Limits>>) =>
	Object.fromEntries(
		pathMarks(
			viewOf(
				snapshotOf(
					{},
					Object.entries(levels).map(([id, [value, low, high]]) => top2(id, [value, low, high])),
				),
				'en',
			),
		),
	);

test('a peak and a weakest link are named where they are clear of every other touchpoint', () => {
	expect(
		marksOf({
			'service-desk': [88, 84, 92],
			invoicing: [40, 33, 47],
			complaints: [62, 54, 70],
		}),
	).toEqual({ 'service-desk': 'peak', invoicing: 'weakest', complaints: 'end' });
});

test('the lowest share is no weakest link while the next one may be as low; under a half it is told so', () => {
	expect(
		marksOf({
			'service-desk': [73, 66, 79],
			invoicing: [40, 33, 47],
			complaints: [50, 41, 58],
		}),
	).toEqual({ 'service-desk': 'peak', invoicing: 'below-half', complaints: 'end' });
});

test('no extreme is named where a touchpoint of the path is not known', () => {
	expect(marksOf({ 'service-desk': [88, 84, 92], invoicing: [40, 33, 47] })).toEqual({});
});
