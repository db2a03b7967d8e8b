import { expect, test } from 'vitest';
import { scalesOf, shownFacts } from '../../src/story/shown-facts.ts';
import { facts, question, snapshotOf } from './story-fixture.ts';

test('the interval of a mean is shown to the ends of its scale, and no further', () => {
	const [first] = facts;
	if (first === undefined) throw new Error('no facts');
	const scale = { min: 1, max: 5, better: 'high', labels: {} } as const;
	const mean = { ...first, metric: 'mean', question: 'visit', unit: 'score', against: '' } as const;
	const level = { ...mean, id: 'a', value: 4.8, low: 4.4, high: 5.2 };
	const difference = { ...level, id: 'b', value: 3, low: -0.5, high: 6, against: 'role.rest' };
	const share = { ...level, id: 'c', metric: 'top2', value: 90, low: 80, high: 96 };
	const { card } = snapshotOf({ questions: [question({ id: 'visit', scale })] });
	const shown = shownFacts([level, difference, share], scalesOf(card));
	expect(shown.map(({ low, high }) => [low, high])).toEqual([
		[4.4, 5],
		[-0.5, 6],
		[80, 96],
	]);
});
