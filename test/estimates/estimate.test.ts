import { describe, expect, test } from 'vitest';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { buildResponses, buildRows, times, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';
import { calculate, factOf } from '../responses/calculate.ts';

const TOTAL = '|relation=customer|wave=w1';

function unrounded(rows: readonly Row[], metric: string) {
	const study = buildStudy();
	const responses = buildResponses(study, rows);
	const plan = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: ['w1'] },
	);
	return estimate(plan, evidenceOf(study, responses)).find(
		(one) => one.kind === 'level' && one.cell.metric.id === metric,
	);
}

describe('levels of independent answers', () => {
	test('162 promoters and 54 detractors of 324 are +33 (25…41)', () => {
		const rows = buildRows('recommend', [...times(162, 10), ...times(108, 7), ...times(54, 3)]);
		const fact = factOf(calculate(buildStudy(), rows), `nps:recommend${TOTAL}`);
		expect(fact).toMatchObject({ value: 33, low: 25, high: 41, n: 324, n_effective: 324 });
		expect(fact).toMatchObject({ accounts: null, status: 'full', unit: 'points', verdict: '' });
	});

	test('3 of 12 is 25 % (9…53)', () => {
		const study = buildStudy({ questions: [buildRating('visit')] });
		const rows = buildRows('visit', [...times(3, 6), ...times(9, 4)]);
		const fact = factOf(calculate(study, rows), `top2:visit${TOTAL}`);
		expect(fact).toMatchObject({ value: 25, low: 9, high: 53, n: 12, status: 'limited' });
	});

	test('the airport survey’s score is 39.839767 of 2,746 before it is rounded', () => {
		const answers = [...times(1436, 9), ...times(968, 8), ...times(342, 6)];
		const found = unrounded(buildRows('recommend', answers), 'nps');
		expect(found).toMatchObject({ kind: 'level', base: { n: 2746 } });
		expect(found?.kind === 'level' && found.figure?.value).toBeCloseTo(39.839767, 6);
	});

	test('a mean has t(n−1) on its own answers', () => {
		const study = buildStudy({ questions: [buildRating('visit')] });
		const rows = buildRows('visit', [1, 2, 3, 4, 5, 6, 7, 7, 7, 7]);
		// By hand: 4.9 ± 2.262157·2.282786/√10 is 3.266993 … 6.533007
		expect(factOf(calculate(study, rows), `mean:visit${TOTAL}`)).toMatchObject({
			value: 4.9,
			low: 3.3,
			high: 6.5,
		});
	});

	test('fewer than ten equal scores have no mean, since its interval would claim certainty', () => {
		const study = buildStudy({ questions: [buildRating('visit')] });
		const published = calculate(study, buildRows('visit', times(6, 5)));
		const mean = factOf(published, `mean:visit${TOTAL}`);
		expect(mean).toMatchObject({ value: null, low: null, n: 6, status: 'not-estimable' });
		expect(factOf(published, `top2:visit${TOTAL}`)).toMatchObject({ value: 0, low: 0 });
	});
});

describe('absent answers', () => {
	test('a skipped question is absent, not zero', () => {
		const skipped = { absent: 'noAnswer' } as const;
		const answers = [...times(10, 10), ...times(10, 9), ...times(20, skipped)];
		const published = calculate(buildStudy(), buildRows('recommend', answers));
		expect(factOf(published, `nps:recommend${TOTAL}`)).toMatchObject({ value: 100, n: 20 });
		expect(factOf(published, `distribution:recommend:0${TOTAL}`)).toMatchObject({ value: 0 });
	});

	test.each(['notMet', 'noOpinion', 'noAnswer', 'notAsked'] as const)(
		'a cell that is %s is in no base',
		(absent) => {
			const answers = [...times(12, 9), ...times(5, { absent })];
			const published = calculate(buildStudy(), buildRows('recommend', answers));
			expect(factOf(published, `mean:recommend${TOTAL}`)).toMatchObject({ value: 9, n: 12 });
		},
	);

	test('a question that a wave did not ask has one fact a metric there, without cuts', () => {
		const study = buildStudy({
			waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
			roles: buildNames('finance', 'it'),
			questions: [RECOMMEND, buildRating('visit')],
		});
		const both = buildRows('recommend', times(20, 9), { role: 'it', answers: { visit: 6 } });
		const one = buildRows('recommend', times(20, 9), { role: 'it', wave: 'w2' });
		const { facts } = calculate(study, [...both, ...one]);
		const notAsked = facts.filter(({ status }) => status === 'not-asked');
		expect(notAsked.map(({ id }) => id)).toEqual([
			'distribution:visit|relation=customer|wave=w2',
			'mean:visit|relation=customer|wave=w2',
			'top2:visit|relation=customer|wave=w2',
		]);
		const inNewest = facts.filter(({ question, wave }) => question === 'visit' && wave === 'w2');
		expect(inNewest).toHaveLength(3);
	});

	test('a gap whose expectation a wave did not ask is not asked there', () => {
		const study = buildStudy({
			waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
			questions: [buildRating('visit', { pairs_with: 'hoped' }), buildRating('hoped')],
		});
		const rows = [
			...buildRows('visit', times(20, 6), { answers: { hoped: 5 } }),
			...buildRows('visit', times(20, 5), { wave: 'w2' }),
		];
		const gaps = calculate(study, rows).facts.filter(({ metric }) => metric === 'gap');
		expect(gaps.map(({ id, status }) => [id, status])).toEqual([
			['gap:visit|relation=customer|wave=w1', 'limited'],
			['gap:visit|relation=customer|wave=w2', 'not-asked'],
		]);
	});

	test('who ticked nothing is not in the base of several choices', () => {
		const options = buildNames('price', 'speed').map(({ id }) => ({ id: id ?? '' }));
		const study = buildStudy({
			questions: [{ ...buildRating('why'), kind: 'multiple', separator: ';', options }],
		});
		const ticked = [...times(6, ['price', 'speed']), ...times(6, ['speed'])];
		const rows = buildRows('why', [...ticked, ...times(8, { absent: 'noAnswer' })]);
		const published = calculate(study, rows);
		expect(factOf(published, `share:why:price${TOTAL}`)).toMatchObject({ value: 50, n: 12 });
		expect(factOf(published, `share:why:speed${TOTAL}`)).toMatchObject({ value: 100, n: 12 });
	});
});

describe('answers from accounts', () => {
	const study = buildStudy({ columns: { account: 'account' } });

	test('colleagues who agree count as one, so that the interval widens', () => {
		const rows = Array.from({ length: 40 }, (_, at): Row => ({
			person: `p${at + 10}`,
			account: `a${Math.floor(at / 4)}`,
			answers: { recommend: Math.floor(at / 4) % 2 === 0 ? 10 : 3 },
		}));
		const fact = factOf(calculate(study, rows), `nps:recommend${TOTAL}`);
		expect(fact).toMatchObject({ value: 0, n: 40, accounts: 10, status: 'limited' });
		expect(fact.n_effective).toBe(9);
		expect(fact.high).toBeGreaterThan(50);
	});

	test('where everybody agrees the accounts are the effective answers', () => {
		const rows = Array.from({ length: 24 }, (_, at): Row => ({
			person: `p${at + 10}`,
			account: `a${Math.floor(at / 2)}`,
			answers: { recommend: 10 },
		}));
		const fact = factOf(calculate(study, rows), `nps:recommend${TOTAL}`);
		expect(fact).toMatchObject({ value: 100, high: 100, n: 24, accounts: 12, n_effective: 12 });
		expect(fact.low).toBeLessThan(90);
	});

	test('under eight accounts the interval stands on the means of accounts, at most indicative', () => {
		const scores = [[10, 10, 9], [3, 9], [10], [7, 8, 10], [2]];
		const rows = scores.flatMap((own, account) =>
			own.map((recommend, at): Row => ({
				person: `p${account}${at}`,
				account: `a${account}`,
				answers: { recommend },
			})),
		);
		const fact = factOf(calculate(study, rows), `nps:recommend${TOTAL}`);
		// Means of accounts 1, 0, 1, 1/3, −1: the t interval with 4 degrees is −0.7639…1.2972, clipped to 1.
		expect(fact).toMatchObject({ value: 40, low: -76, high: 100, status: 'indicative' });
	});
});

/** Metrics of the gap of a question that lists these. */
function gapMetrics(metrics: readonly string[]): readonly string[] {
	const visit = buildRating('visit', { pairs_with: 'hoped', metrics });
	const study = buildStudy({ questions: [visit, buildRating('hoped', { metrics: ['mean'] })] });
	const rows = buildRows('visit', times(20, 6), { answers: { hoped: 5 } });
	const ids = new Set(calculate(study, rows).facts.map(({ metric }) => metric));
	return [...ids].filter((id) => id.startsWith('gap'));
}

describe('comparisons', () => {
	const waves = [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')];

	test('independent waves differ by +12 (−16…+39)', () => {
		const first = [...times(27, 9), ...times(18, 7), ...times(15, 0)];
		const second = [...times(30, 9), ...times(19, 7), ...times(11, 0)];
		const rows = [
			...buildRows('recommend', first),
			...buildRows('recommend', second, { wave: 'w2' }),
		];
		const id = 'nps:recommend|relation=customer|wave=w2|against=wave.w1';
		expect(factOf(calculate(buildStudy({ waves }), rows), id)).toMatchObject({
			value: 12,
			low: -16,
			high: 39,
			n: 60,
			verdict: 'cannot-be-said',
			family: 'nps:wave',
			p_adjusted: 0.428,
		});
	});

	test('contact persons against the rest are +52 (+13…+86)', () => {
		const study = buildStudy({ roles: buildNames('contact', 'other') });
		const rows = [
			...buildRows('recommend', [...times(24, 9), ...times(11, 7), ...times(5, 0)], {
				role: 'contact',
			}),
			...buildRows('recommend', [...times(6, 9), ...times(9, 7), ...times(7, 0)], {
				role: 'other',
			}),
		];
		const id = 'nps:recommend|relation=customer|role=contact|wave=w1|against=role.rest';
		const fact = factOf(calculate(study, rows), id);
		expect(fact).toMatchObject({ value: 52, low: 13, high: 86, status: 'limited' });
	});

	test('persons without a role are in neither side', () => {
		const study = buildStudy({ roles: buildNames('contact', 'other') });
		const rows = [
			...buildRows('recommend', times(10, 9), { role: 'contact' }),
			...buildRows('recommend', times(10, 9), { role: 'other' }),
			...buildRows('recommend', times(10, 0)),
		];
		const id = 'nps:recommend|relation=customer|role=contact|wave=w1|against=role.rest';
		expect(factOf(calculate(study, rows), id)).toMatchObject({ value: 0 });
	});

	test('the same persons in two waves of a panel make the interval narrower', () => {
		const answers = Array.from({ length: 60 }, (_, at) => at % 11);
		const rows = [
			...buildRows('recommend', answers),
			...buildRows(
				'recommend',
				answers.map((score) => Math.min(10, score + 1)),
				{ wave: 'w2' },
			),
		];
		const width = (panel: string) => {
			const published = calculate(buildStudy({ waves, panel }), rows);
			const { low, high } = factOf(
				published,
				'nps:recommend|relation=customer|wave=w2|against=wave.w1',
			);
			return (high ?? NaN) - (low ?? NaN);
		};
		expect(width('true')).toBeLessThan(width('false') / 2);
	});

	test('nothing is compared across a break', () => {
		const broken = [waves[0] ?? {}, buildWave('w2', '2026-04-01', { breaks: 'true' })];
		const rows = [
			...buildRows('recommend', times(20, 9)),
			...buildRows('recommend', times(20, 8), { wave: 'w2' }),
		];
		const { facts } = calculate(buildStudy({ waves: broken }), rows);
		expect(facts.filter(({ against }) => against !== '')).toEqual([]);
	});

	test('a gap is experience minus expectation of those who told both', () => {
		const questions = [buildRating('visit', { pairs_with: 'hoped' }), buildRating('hoped')];
		const study = buildStudy({ questions });
		const rows = [
			...buildRows('visit', [6, 6, 5, 5, 4, 4], { answers: { hoped: 5 } }),
			...buildRows('visit', times(20, 1), {
				role: 'x',
				answers: { hoped: { absent: 'noAnswer' } },
			}),
		];
		const fact = factOf(calculate(study, rows), `gap:visit${TOTAL}`);
		expect(fact).toMatchObject({ value: 0, n: 6, unit: 'score', status: 'indicative' });
	});

	test('a gap brings who fell short, met and exceeded, of as many as a distribution needs', () => {
		const questions = [buildRating('visit', { pairs_with: 'hoped' }), buildRating('hoped')];
		const study = buildStudy({ questions });
		const shares = (scores: readonly number[]) => {
			const published = calculate(study, buildRows('visit', scores, { answers: { hoped: 5 } }));
			return ['below', 'met', 'exceeded'].map(
				(side) => factOf(published, `gap-${side}:visit${TOTAL}`).value,
			);
		};
		expect(shares([1, 2, 3, 4, 4, 5, 5, 5, 6, 7])).toEqual([50, 30, 20]);
		expect(shares([1, 2, 3, 4, 5, 6, 7])).toEqual([null, null, null]);
	});

	test('a gap that is asked for by name brings its shares, one that is not brings none', () => {
		expect(gapMetrics(['mean', 'gap'])).toEqual(['gap-below', 'gap-exceeded', 'gap-met', 'gap']);
		expect(gapMetrics(['mean'])).toEqual([]);
	});
});
