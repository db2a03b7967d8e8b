import { expect, test } from 'vitest';
import { effects, effectsStory, type Happening } from '../../src/story/effects.ts';
import { snapshotOf, top2, viewOf } from './story-fixture.ts';

const happening = (parts: Partial<Happening>): Happening => ({
	title: 'New system',
	from: '2026-07-01',
	to: '2026-07-01',
	metric: 'top2:invoicing',
	touchpoint: 'invoicing',
	role: '',
	...parts,
});
const change = top2('invoicing', [-15, -24, -6], {
	against: 'wave.2026-q2',
	verdict: 'down',
	p_adjusted: 0.001,
});
const levels = [
	top2('invoicing', [41, 34, 48]),
	top2('invoicing', [56, 48, 63], { wave: '2026-q2' }),
];
const view = viewOf(snapshotOf({}, [...levels, change]), 'en');

test('an event has the change from the wave before it to the wave after it', () => {
	const rows = effects(view, [happening({})]);
	expect(rows.map(({ comparison }) => comparison?.fact.value)).toEqual([-15]);
	expect(effectsStory(view, rows).title).toBe('The number fell after “New system”');
});

test('what is not over, or came after the last wave, is told as not measured', () => {
	const rows = effects(view, [
		happening({ to: '' }),
		happening({ from: '2026-09-20', to: '2026-09-20' }),
	]);
	expect(rows.map(({ comparison, isMeasured }) => [comparison, isMeasured])).toEqual([
		[undefined, false],
		[undefined, false],
	]);
});

test('what names no number or no day is left out', () => {
	expect(effects(view, [happening({ metric: '' }), happening({ from: '' })])).toEqual([]);
});
