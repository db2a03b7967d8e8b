import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';

const waves = [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')];
const AGAINST_W1 = '|relation=customer|wave=w2|against=wave.w1';

/** Promoters, passives and detractors. */
function answers(promoters: number, passives: number, detractors: number): number[] {
	return [...times(promoters, 9), ...times(passives, 7), ...times(detractors, 0)].map(Number);
}

function inWaves(first: readonly number[], second: readonly number[]): Row[] {
	return [...buildRows('recommend', first), ...buildRows('recommend', second, { wave: 'w2' })];
}

describe('golden differences', () => {
	test('27/15/60 against 30/11/60 is +12 (−16…+39), p .428, and nothing can be said', () => {
		const rows = inWaves(answers(27, 18, 15), answers(30, 19, 11));
		const fact = factOf(calculate(buildStudy({ waves }), rows), `nps:recommend${AGAINST_W1}`);
		expect(fact).toMatchObject({ value: 12, low: -16, high: 39, verdict: 'cannot-be-said' });
		expect(fact.p_adjusted).toBeCloseTo(0.428, 3);
	});

	test('contact persons 24/5/40 against others 6/7/22 are +52 (+13…+86), p .010', () => {
		const rows = [
			...buildRows('recommend', answers(24, 11, 5), { role: 'contact' }),
			...buildRows('recommend', answers(6, 9, 7), { role: 'other' }),
		];
		const study = buildStudy({ roles: buildNames('contact', 'other') });
		const id = 'nps:recommend|relation=customer|role=contact|wave=w1|against=role.rest';
		const fact = factOf(calculate(study, rows), id);
		expect(fact).toMatchObject({ value: 52, low: 13, high: 86, verdict: 'up', family: 'nps:role' });
		expect(fact.p_adjusted).toBeCloseTo(0.0101, 3);
	});
});

describe('families', () => {
	const roles = ['a', 'b', 'c', 'd'];
	const study = buildStudy({
		roles: buildNames(...roles),
		questions: [RECOMMEND, buildRating('visit')],
	});
	const rows = roles.flatMap((role, at) =>
		buildRows('recommend', answers(10 + at * 3, 12, 14 - at * 2), {
			role,
			answers: { visit: 3 + (at % 2) },
		}).map((row, nth) => ({ ...row, answers: { ...row.answers, visit: 2 + ((nth + at) % 6) } })),
	);

	test('p-values of a metric and kind of comparison are adjusted together', () => {
		const { facts, families } = calculate(study, rows);
		const against = facts.filter(({ family }) => family === 'nps:role');
		expect(against).toHaveLength(4);
		const headline = calculate({ ...study, headline: ['nps:recommend'] }, rows).facts.filter(
			({ family }) => family === 'headline:role',
		);
		const raw = headline.map(({ p_adjusted }) => p_adjusted ?? NaN);
		benjaminiHochberg(raw).forEach((adjusted, at) => {
			expect(against[at]?.p_adjusted).toBeCloseTo(adjusted, 3);
		});
		expect(families.find(({ id }) => id === 'nps:role')).toMatchObject({ tested: 4 });
	});

	test('a comparison with a hidden or an indicative side is in no family', () => {
		const few = buildRows('recommend', answers(3, 1, 0), { role: 'e' });
		const some = buildRows('recommend', answers(7, 0, 0), { role: 'f' });
		const hiddenWithFew = buildRows('recommend', answers(3, 2, 1), { role: 'g' });
		const wider = buildStudy({ roles: buildNames(...roles, 'e', 'g', 'f') });
		const all = [...rows, ...few, ...some, ...hiddenWithFew];
		const { facts, families } = calculate(wider, all);
		const of = (role: string) =>
			facts.find((fact) => fact.role === role && fact.against !== '' && fact.metric === 'nps');
		expect(of('e')).toMatchObject({ status: 'hidden', verdict: '', p_adjusted: null });
		expect(of('f')).toMatchObject({ status: 'indicative', verdict: 'cannot-be-said' });
		expect(of('f')?.p_adjusted).toBeNull();
		expect(families.find(({ id }) => id === 'nps:role')?.tested).toBe(4);
	});
});

describe('targets', () => {
	const target = { metric: 'nps:recommend', value: 20 };

	test.each([
		['above', answers(80, 15, 5), 55, 'up'],
		['below', answers(20, 40, 40), -40, 'down'],
		['at', answers(40, 40, 20), 0, 'no-clear-change'],
		['too few to say beside', answers(16, 16, 8), 0, 'cannot-be-said'],
	] as const)('%s the target', (_, scores, value, verdict) => {
		const rows = buildRows('recommend', scores);
		const published = calculate(buildStudy(), rows, [], ['w1'], [target]);
		const fact = factOf(published, 'nps:recommend|relation=customer|wave=w1|against=target');
		expect(fact).toMatchObject({ value, n: scores.length, verdict, family: 'nps:target' });
	});

	test('a share against its target moves its own interval', () => {
		const rows = buildRows('visit', [...times(60, 7), ...times(40, 3)]);
		const study = buildStudy({ questions: [buildRating('visit')] });
		const targets = [{ metric: 'top2:visit', value: 65 }];
		const fact = factOf(
			calculate(study, rows, [], ['w1'], targets),
			'top2:visit|relation=customer|wave=w1|against=target',
		);
		// Wilson of 60 of 100 is 50.2…69.1; the score test of .60 against .65 has p .295.
		expect(fact).toMatchObject({ value: -5, low: -15, high: 4, verdict: 'no-clear-change' });
		expect(fact.p_adjusted).toBeCloseTo(0.2945, 3);
	});
});

/** Everybody of an account gives its score. */
function wave(
	of: string,
	sizes: readonly number[],
	score: (account: number) => number,
): readonly Row[] {
	return sizes.flatMap((size, account) =>
		Array.from({ length: size }, (_, at): Row => ({
			person: `${of}${account}-${at}`,
			wave: of,
			account: `a${account}`,
			answers: { recommend: score(account) },
		})),
	);
}

describe('one account', () => {
	const study = buildStudy({ waves, columns: { account: 'account' } });
	const even = Array.from({ length: 40 }, () => 3);

	test('a difference that many accounts carry is steady', () => {
		const rows = [
			...wave('w1', even, (account) => (account % 2 === 0 ? 3 : 8)),
			...wave('w2', even, (account) => (account % 2 === 0 ? 9 : 8)),
		];
		const { facts, unsteady } = calculate(study, rows);
		const id = `nps:recommend${AGAINST_W1}`;
		expect(facts.find((fact) => fact.id === id)?.verdict).toBe('up');
		expect(unsteady).toEqual([]);
	});
});

test('a study may ask for more than ten points before a change is told', () => {
	const rows = inWaves(answers(60, 100, 40), answers(120, 60, 20));
	const usual = calculate(buildStudy({ waves }), rows);
	expect(factOf(usual, `nps:recommend${AGAINST_W1}`).verdict).toBe('up');
	const strict = calculate(buildStudy({ waves, relevant_change: { points: '50' } }), rows);
	expect(factOf(strict, `nps:recommend${AGAINST_W1}`).verdict).toBe('no-clear-change');
});
