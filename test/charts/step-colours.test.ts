import { expect, test } from 'vitest';
import { stepColours } from '../../src/charts/step-colours.ts';

const fills = (count: number) =>
	Array.from({ length: count }, (_, index) => stepColours(index, count).fill);

test('five steps run from the bad end over the middle to the good end', () => {
	expect(fills(5)).toEqual([
		'var(--det)',
		'var(--det-2)',
		'var(--pas)',
		'var(--pro-2)',
		'var(--pro)',
	]);
});

test('an even number of steps has no middle, and other counts mirror their sides', () => {
	expect(fills(4)).toEqual(['var(--det)', 'var(--det-2)', 'var(--pro-2)', 'var(--pro)']);
	expect(fills(3)).toEqual(['var(--det)', 'var(--pas)', 'var(--pro)']);
	const mirror = fills(7).toReversed();
	const turned = mirror.map((fill) =>
		fill.replace('pro', '?').replace('det', 'pro').replace('?', 'det'),
	);
	expect(turned).toEqual(fills(7));
});
