import { expect, test } from 'vitest';
import { adjustedWaldDifference } from '../../src/statistics/adjusted-wald-difference.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { tPValue } from '../../src/statistics/p-values.ts';
import { times, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy } from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';

const AGAINST_REST = '|relation=customer|role=uses|wave=w1|against=role.rest';

const study = buildStudy({
	columns: { account: 'account' },
	roles: buildNames('uses', 'pays'),
	questions: [buildRating('visit')],
});

/** Each person in an account of their own. */
function alone(uses: readonly number[], pays: readonly number[], question = 'visit'): Row[] {
	const rows = (role: string, scores: readonly number[]) =>
		scores.map((score, at): Row => ({
			person: `${role}${at}`,
			account: `${role}${at}`,
			role,
			answers: { [question]: score },
		}));
	return [...rows('uses', uses), ...rows('pays', pays)];
}

function given(...counts: readonly (readonly [number, number])[]): readonly number[] {
	return counts.flatMap(([count, score]) => times(count, score)).map(Number);
}

test('a share of people in accounts of their own has the pooled z with t, but for G/(G − 1)', () => {
	const rows = alone(given([26, 7], [14, 2]), given([24, 7], [36, 2]));
	const { p_adjusted } = factOf(calculate(study, rows), `top2:visit${AGAINST_REST}`);
	// By hand: 0.65 and 0.40 against the common 0.5, z = 0.25/√(0.25·(1/40 + 1/60)).
	const z = 0.25 / Math.sqrt(0.25 * (1 / 40 + 1 / 60));
	expect(p_adjusted).toBeCloseTo(tPValue(z / Math.sqrt(100 / 99), 99), 3);
});

test('a balance of people in accounts of their own has Rocks’ answers, but for G/(G − 1)', () => {
	const rows = alone(given([24, 9], [11, 7], [5, 0]), given([6, 9], [9, 7], [7, 0]), 'recommend');
	const nps = buildStudy({
		columns: { account: 'account' },
		roles: buildNames('uses', 'pays'),
	});
	const { p_adjusted, value } = factOf(calculate(nps, rows), `nps:recommend${AGAINST_REST}`);
	const shrink = 61 / 62;
	const at = (promoters: number, detractors: number, n: number) => ({
		promoters: promoters * shrink,
		detractors: detractors * shrink,
		n: n * shrink,
	});
	const { z } = adjustedWaldDifference(at(24, 5, 40), at(6, 7, 22), normalCriticalValue(0.95));
	expect(value).toBe(52);
	expect(p_adjusted).toBeCloseTo(tPValue(z, 61), 3);
});

test('a mean is tested round the mean of both sides, whose variances may differ', () => {
	const rows = alone(given([10, 4], [10, 5]), given([20, 2], [20, 7]));
	const { p_adjusted } = factOf(calculate(study, rows), `mean:visit${AGAINST_REST}`);
	// Both means are 4.5.
	expect(p_adjusted).toBe(1);
	const apart = alone(given([10, 5], [10, 6]), given([20, 2], [20, 7]));
	const found = factOf(calculate(study, apart), `mean:visit${AGAINST_REST}`);
	// By hand: 5.5 and 4.5 round 29/6; squares of the influences less 1²/60, times 60/59.
	const mean = 29 / 6;
	const around = (score: number) => (score - mean) ** 2;
	const squares =
		(10 * (around(5) + around(6))) / 20 ** 2 + (20 * (around(2) + around(7))) / 40 ** 2;
	const variance = (60 / 59) * (squares - 1 / 60);
	expect(found.p_adjusted).toBeCloseTo(tPValue(1 / Math.sqrt(variance), 59), 3);
});

test('a few who all agree are not told apart, where Wald’s test would be certain of it', () => {
	const rows = alone(given([12, 7]), given([160, 7], [40, 2]));
	const fact = factOf(calculate(study, rows), `top2:visit${AGAINST_REST}`);
	expect(fact.low).toBeGreaterThan(10);
	expect(fact.p_adjusted).toBeGreaterThan(0.05);
	expect(fact.verdict).not.toBe('up');
});
