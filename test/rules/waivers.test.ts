import { describe, expect, test } from 'vitest';
import { facts, nps, snapshotOf } from '../story/story-fixture.ts';
import { checked, foundBy } from './rule-fixture.ts';

const pooled = snapshotOf({}, [...facts, nps('', [9, 1, 17], { relation: 'all' })]);
const RULE = 'no-silent-pooling';
const reason = 'The board asked for one number.';

describe('a waiver', () => {
	test('turns what a rule finds into a note that prints the reason', () => {
		const waivers = [{ rule: RULE, where: 'nps:recommend|relation=all', reason }];
		const of = checked(pooled, [], { waivers });
		const [problem] = foundBy(RULE, of);
		expect(problem).toMatchObject({ severity: 'note', remedy: null });
		expect(problem?.message).toContain(`Set aside: ${reason}`);
		expect(of.used).toEqual(waivers);
	});

	test('is printed on the pages that it is about, on every page where it is about the whole', () => {
		const all = checked(pooled, [], { waivers: [{ rule: RULE, where: '', reason }] });
		expect(all.waived).toMatchObject([{ rule: RULE, reason, pages: [] }]);
	});

	test('may tell its reason in each language; check tells the English one', () => {
		const told = { fi: 'Hallitus pyysi yhden luvun.', en: reason };
		const of = checked(pooled, [], { waivers: [{ rule: RULE, where: '', reason: told }] });
		expect(foundBy(RULE, of)[0]?.message).toContain(`Set aside: ${reason}`);
		expect(of.waived[0]?.reason).toEqual(told);
	});

	test('that is about something else changes nothing and is not used', () => {
		const of = checked(pooled, [], { waivers: [{ rule: RULE, where: 'mean:', reason }] });
		expect(foundBy(RULE, of)).toMatchObject([{ severity: 'warning' }]);
		expect(of.used).toEqual([]);
		expect(of.waived).toEqual([]);
	});
});
