import { describe, expect, test } from 'vitest';
import { expectationFigure } from '../../src/figures/expectation-figure.ts';
import { mirrorFigure } from '../../src/figures/mirror-figure.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { fact, facts, question, snapshotOf, study, top2, viewOf } from '../story/story-fixture.ts';

const NBSP = '\u00a0';
const expected = question({ id: 'expected', facet: 'expectation', touchpoint: 'invoicing' });
const belief = question({ id: 'belief', facet: 'image', touchpoint: 'invoicing' });
const questions = [
	...study.questions.map((one) =>
		one.id === 'invoicing' ? { ...one, pairsWith: expected.id } : one,
	),
	expected,
	belief,
];
const mean = (about: string, value: number, n: number) =>
	fact({
		metric: 'mean',
		question: about,
		touchpoint: '',
		value,
		low: value - 0.2,
		high: value + 0.2,
		n,
	});
const spread = (about: string, shares: readonly number[]) =>
	shares.map((value, at) =>
		fact({
			metric: 'distribution',
			question: about,
			touchpoint: '',
			category: String(at + 1),
			unit: 'percent',
			value,
			low: value,
			high: value,
		}),
	);
const gap = fact({
	metric: 'gap',
	question: 'invoicing',
	unit: 'score',
	value: -0.9,
	low: -1.1,
	high: -0.7,
	n: 187,
});

const viewWith = (more: readonly Fact[]) =>
	viewOf(snapshotOf({ questions }, [...facts, ...more]), 'en');

describe('what was expected beside what was experienced', () => {
	const view = viewWith([
		gap,
		mean('invoicing', 3.1, 203),
		mean('expected', 4.0, 190),
		...spread('invoicing', [12, 20, 27, 28, 13]),
		...spread('expected', [1, 4, 20, 44, 31]),
	]);

	test('is the gap of the people who told both, with how many pairs they are', async () => {
		const figure = await expectationFigure(view, NO_SUBJECT, 'e');
		const [pairs, before, after, difference] = figure?.table?.rows[0]?.cells ?? [];
		expect([pairs, before, after, difference]).toEqual(['187', '4.0', '3.1', '−0.9']);
	});

	test('shows the answers behind both means', async () => {
		const figure = await expectationFigure(view, NO_SUBJECT, 'e');
		expect(figure?.table?.rows[0]?.cells.slice(-2)).toEqual([
			`1 · 4 · 20 · 44 · 31${NBSP}%`,
			`12 · 20 · 27 · 28 · 13${NBSP}%`,
		]);
	});
});

describe('what our own people believe', () => {
	test('stands at each touchpoint with its signed gap to what customers say', async () => {
		const own = { relation: 'staff', touchpoint: '' };
		const perception = {
			metric: 'perception-gap',
			question: belief.id,
			category: 'top2',
			against: 'relation.customer',
			unit: 'percent' as const,
		};
		const row = async (value: number, verdict: 'up' | 'down') => {
			const difference = fact({
				...own,
				...perception,
				value,
				low: value - 9,
				high: value + 9,
				verdict,
			});
			const believed = top2(belief.id, [70, 61, 78], { ...own, n: 64 });
			const figure = await mirrorFigure(viewWith([believed, difference]), NO_SUBJECT, 'm');
			const [first] = figure?.table?.rows ?? [];
			return [first?.label, first?.cells.at(-1)];
		};
		expect(await row(29, 'up')).toEqual([
			'Invoicing',
			'Higher, +29 percentage points\u00a0(+20…+38)',
		]);
		expect(await row(-12, 'down')).toEqual([
			'Invoicing',
			'Lower, −12 percentage points\u00a0(−21…−3)',
		]);
	});
});
