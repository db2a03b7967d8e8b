import { expect, test } from 'vitest';
import { chartNames, findChartName } from '../../src/charts/index.ts';

test('charts are listed in their stated order', () => {
	expect(chartNames).toEqual([
		'role-bars',
		'nps-columns',
		'five-step-bars',
		'path-strip',
		'interval-rows',
		'dumbbell',
		'trend',
		'mini-interval',
		'waffle',
		'bar-rows',
		'count-columns',
		'importance-map',
		'small-multiples',
		'mirror',
		'change-rows',
	]);
});

test('a known name is found, an unknown one is answered with the known names', () => {
	expect(findChartName('trend')).toEqual({ name: 'trend' });
	expect(findChartName('pie')).toEqual({ known: chartNames });
	expect(findChartName('__proto__')).toEqual({ known: chartNames });
});
