import { expect, test } from 'vitest';
import {
	ciede2000,
	colourDifference,
	type Lab,
} from '../../../src/report/brand/colour-difference.ts';
import { contrast, lightened, parseHex } from '../../../src/report/brand/colour.ts';
import { likeColour } from '../../../src/report/brand/like-colour.ts';
import { SURFACES } from '../../../src/report/brand/page-colours.ts';

/** Pairs of Sharma, Wu and Dalal (2005), table 1: those that test the angles of hue. */
const PAIRS: readonly (readonly [Lab, Lab, number])[] = [
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
	[[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
	[[50, 0, 0], [50, -1, 2], 2.3669],
	[[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
	[[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
	[[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
	[[50, 2.5, 0], [50, 0, -2.5], 4.3065],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[50, 2.5, 0], [58, 24, 15], 19.4535],
	[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
	[[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
	[[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
	[[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
	[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(PAIRS)('%s and %s lie as far apart as the paper has it', (one, other, expected) => {
	expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
	expect(ciede2000(other, one)).toBeCloseTo(expected, 4);
});

test('black and white are a hundred apart, and a colour is none from itself', () => {
	expect(colourDifference(parseHex('#000'), parseHex('#fff'))).toBeCloseTo(100, 3);
	expect(colourDifference(parseHex('#be5218'), parseHex('#be5218'))).toBe(0);
});

test('contrast is that of WCAG', () => {
	expect(contrast(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.478, 3);
	expect(contrast(parseHex('#000'), parseHex('#fff'))).toBeCloseTo(21, 9);
});

const isReadOn = (ground: string) => (hex: string) =>
	contrast(parseHex(hex), parseHex(ground)) >= 4.5;
const isBlue = (hex: string) => colourDifference(parseHex(hex), parseHex('#2c49b4')) < 10;

test('a colour that is refused has the nearest of its hue instead, darker or lighter', () => {
	expect(likeColour('#7fb2ff', isReadOn('#ffffff'))).toEqual({ hex: '#4777bf', isSameHue: true });
	expect(likeColour('#4777bf', isReadOn('#2c49b4'))).toEqual({ hex: '#a6c9fe', isSameHue: true });
});

test('where none of its hue is accepted a hue beside it is taken, and none where none is', () => {
	expect(likeColour('#006a8e', isBlue)?.isSameHue).toBe(false);
	expect(likeColour('#be5218', isBlue)).toBeNull();
});

test('every colour has one of its hue that can be read on all that is dark', () => {
	for (const hex of ['#2c49b4', '#7b1e5e', '#000000', '#ffd700', '#00ff00']) {
		for (const { dark } of Object.values(SURFACES))
			expect(contrast(lightened(parseHex(hex)), parseHex(dark)), hex).toBeGreaterThan(7);
	}
});
