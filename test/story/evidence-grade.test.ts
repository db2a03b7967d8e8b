import { describe, expect, test } from 'vitest';
import { headlineFacts } from '../../src/figures/headline-facts.ts';
import { coverageText } from '../../src/story/coverage.ts';
import { evidenceGrade, evidenceTexts } from '../../src/story/evidence-grade.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { fact, facts, nps, snapshotOf, study, viewOf } from './story-fixture.ts';

const rate = (value: number): Fact =>
	fact({ metric: 'response-rate', question: '', relation: '', brand: '', unit: 'percent', value });
const roles = study.roles.map((role) =>
	role.id === 'decision-maker' ? { ...role, decision: 'decides' } : role,
);
const viewWith = (...more: readonly Fact[]) =>
	viewOf(snapshotOf({ roles }, [...facts, ...more]), 'en');
const total = nps('', [12, 4, 19], { n: 412 });
const gradeOf = (view: ReturnType<typeof viewWith>, of: Fact | undefined, date = '2026-09-28') =>
	evidenceGrade(view, of, date).grade;

describe('the grade of evidence', () => {
	test('is A where base, response rate, deciders and recency are all good', () => {
		expect(gradeOf(viewWith(rate(41)), total)).toBe('A');
	});

	test('falls with the response rate, and where it is not known', () => {
		expect(gradeOf(viewWith(rate(29)), total)).toBe('B');
		expect(gradeOf(viewWith(), total)).toBe('B');
	});

	test('falls with age, and with deciders of whom nothing is told', () => {
		expect(gradeOf(viewWith(rate(41)), total, '2027-09-14')).toBe('B');
		expect(gradeOf(viewWith(rate(41)), total, '2027-09-13')).toBe('A');
		const silent = facts.filter(({ role }) => role !== 'decision-maker');
		const view = viewOf(snapshotOf({ roles }, [...silent, rate(20)]), 'en');
		expect(gradeOf(view, total)).toBe('C');
	});

	test('is D for a number that is only a direction, or hidden, or not there', () => {
		const view = viewWith(rate(41));
		for (const status of ['indicative', 'hidden'] as const) {
			expect(gradeOf(view, { ...total, status })).toBe('D');
		}
		expect(gradeOf(view, undefined)).toBe('D');
	});

	test('is printed with its signs and its rule', () => {
		const view = viewWith(rate(29));
		const [whole, signs, rule] = evidenceTexts(view, evidenceGrade(view, total, '2026-09-28'));
		expect(whole).toBe('B: 3 of 4 signs are met.');
		expect(signs).toContain('response rate of 30\u00a0% or more: not met');
		expect(rule).toContain('A when all four are met');
	});
});

describe('the coverage of a total', () => {
	test('is the share of those invited, else how many were, else said to be unknown', () => {
		const waves = study.waves.map((wave) => ({ ...wave, invited: null }));
		expect(coverageText(viewWith(rate(41)))).toBe('41\u00a0% of those invited answered');
		expect(coverageText(viewWith())).toBe('993 were invited');
		expect(coverageText(viewOf(snapshotOf({ waves }), 'en'))).toBe('Coverage not known');
	});

	test('stands beside each key figure, also where it is not known', () => {
		const waves = study.waves.map((wave) => ({ ...wave, invited: null }));
		const badges = [viewWith(rate(41)), viewOf(snapshotOf({ waves }), 'en')].flatMap((view) =>
			headlineFacts(view).map(({ qualifier }) => qualifier),
		);
		expect(badges).toHaveLength(2);
		expect(badges[0]).toMatch(/^n.+, response rate 41\s%$/u);
		expect(badges[1]).toMatch(/^n.+, Coverage not known$/u);
	});
});
