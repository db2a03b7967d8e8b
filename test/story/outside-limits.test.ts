import { expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import { outsideFinding } from '../../src/story/control-limits.ts';
import { touchpointStory } from '../../src/story/touchpoint-story.ts';
import { sampleSnapshot } from '../figures/sample-view.ts';
import { facts, fact, snapshotOf, top2, viewOf } from './story-fixture.ts';

test('a newest wave outside its limits heads the trend, in each language', () => {
	const titles = ['en', 'fi', 'sv'].map((language) => {
		const { sections } = touchpointStory(viewOf(sampleSnapshot(), language), 'invoicing');
		return sections.trend.title.replaceAll('\u00a0', ' ');
	});
	expect(titles).toEqual([
		'40 % is outside the limits that 9 earlier waves had kept',
		'40 % on rajojen ulkopuolella, joiden sisällä 9 aiempaa kierrosta pysyi',
		'40 % ligger utanför de gränser som 9 tidigare omgångar hade hållit sig inom',
	]);
});

const newest = facts.find(
	({ metric, question, role, wave, against }) =>
		metric === 'top2' &&
		question === 'invoicing' &&
		role === '' &&
		wave === '2026-q3' &&
		against === '',
);

const control = (metric: string, value: number, unit: Fact['unit'] = 'percent') =>
	fact({ metric, question: 'invoicing', category: 'top2', unit, value });

function findingWith(signals: number, limits: readonly [number, number], parts = {}) {
	const level = { ...(newest ?? top2('invoicing', [41, 34, 48])), ...parts };
	const view = viewOf(
		snapshotOf({}, [
			control('control-low', limits[0]),
			control('control-centre', (limits[0] + limits[1]) / 2),
			control('control-high', limits[1]),
			control('control-signals', signals, 'count'),
			level,
		]),
		'en',
	);
	return outsideFinding(view, [level]).replaceAll('\u00a0', ' ');
}

test('how many waves kept the limits is told where they are those that limits are made from', () => {
	expect(findingWith(1, [49, 69])).toBe('41 % is outside the control limits');
});

test('nothing is told within the limits, without a signal, or of too few answers', () => {
	expect(findingWith(1, [41, 69])).toBe('');
	expect(findingWith(0, [49, 69])).toBe('');
	expect(findingWith(1, [49, 69], { n: 9 })).toBe('');
	expect(findingWith(1, [49, 69], { status: 'indicative' })).toBe('');
});
