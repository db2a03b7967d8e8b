import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRows, times, type Answer, type Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy, buildWave } from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';
import { derive, valueOf } from './derive.ts';

const WAVES = [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')];
const AGAINST = '|relation=customer|wave=w2|against=wave.w1';

const byRoles = buildStudy({ waves: WAVES, roles: buildNames('boss', 'user', 'guest') });

/** So many promoters and detractors of a role in a wave. */
function group(wave: string, role: string, promoters: number, detractors: number): Row[] {
	const more = role === '' ? { wave } : { wave, role };
	return buildRows('recommend', [...times(promoters, 10), ...times(detractors, 2)], more).map(
		(row) => ({ ...row, person: `${wave}${role}${row.person}` }),
	);
}

function inWave(id: string, answers: readonly Answer[]): Row[] {
	return buildRows('recommend', answers, { wave: id });
}

describe('mix and within', () => {
	test('roles of 40 and 0 that go from 50/50 to 30/70 change −8, all of it mix', () => {
		const rows = [
			...group('w1', 'boss', 70, 30),
			...group('w1', 'user', 50, 50),
			...group('w2', 'boss', 42, 18),
			...group('w2', 'user', 70, 70),
		];
		const published = calculate(byRoles, rows);
		expect(factOf(published, `nps:recommend${AGAINST}`)).toMatchObject({ value: -8 });
		expect(factOf(published, `mix:recommend:nps${AGAINST}`)).toMatchObject({
			value: -8,
			unit: 'points',
			n: 200,
			status: 'full',
			verdict: '',
		});
		const within = factOf(published, `within:recommend:nps${AGAINST}`);
		expect(within.value).toBe(0);
		expect(within.low).toBeLessThan(-10);
		expect(within.high).toBe(-(within.low ?? 0));
	});

	test('a role that is in one wave only counts wholly as mix', () => {
		const rows = [
			...group('w1', 'boss', 70, 30),
			...group('w2', 'boss', 70, 30),
			...group('w2', 'user', 0, 100),
		];
		const found = derive(byRoles, rows);
		expect(valueOf(found, 'mix:recommend:nps|against=wave.w1')).toBeCloseTo(-70, 10);
		expect(valueOf(found, 'within:recommend:nps|against=wave.w1')).toBe(0);
	});

	test('a role of too few people is taken together with the next, and hides nothing', () => {
		const rows = [
			...group('w1', 'boss', 70, 30),
			...group('w1', 'user', 20, 20),
			...group('w1', 'guest', 2, 0),
			...group('w2', 'boss', 70, 30),
			...group('w2', 'user', 20, 20),
			...group('w2', 'guest', 0, 2),
		];
		const within = factOf(calculate(byRoles, rows), `within:recommend:nps${AGAINST}`);
		expect(within).toMatchObject({ status: 'full', n: 142 });
	});

	test('one role alone, or people who tell none, have neither', () => {
		const rows = [...group('w1', 'boss', 70, 30), ...group('w2', 'boss', 50, 50)];
		const all = [...rows, ...group('w2', '', 20, 20), ...group('w1', '', 20, 20)];
		expect([...derive(byRoles, all).keys()].filter((id) => /^(mix|within)/.test(id))).toEqual([]);
	});

	test('the two parts add up to the change of those who tell their role', () => {
		const size = fc.integer({ min: 5, max: 40 });
		fc.assert(
			fc.property(fc.array(size, { minLength: 8, maxLength: 8 }), (sizes) => {
				const at = (place: number) => sizes[place] ?? 0;
				const rows = [
					...group('w1', 'boss', at(0), at(1)),
					...group('w1', 'user', at(2), at(3)),
					...group('w2', 'boss', at(4), at(5)),
					...group('w2', 'user', at(6), at(7)),
				];
				const found = derive(byRoles, rows);
				const parts = ['mix', 'within'].map(
					(part) => valueOf(found, `${part}:recommend:nps|against=wave.w1`) ?? NaN,
				);
				const score = (from: number) => {
					const [a, b, c, d] = sizes.slice(from);
					const [up, down] = [(a ?? 0) + (c ?? 0), (b ?? 0) + (d ?? 0)];
					return (100 * (up - down)) / (up + down);
				};
				expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeCloseTo(score(4) - score(0), 9);
			}),
			{ numRuns: 20 },
		);
	});
});

describe('the same people', () => {
	const panel = buildStudy({ waves: WAVES, panel: 'true' });
	test('10 of 30 who go from detractor to promoter change by 67 (31…102)', () => {
		// By hand: d̄ = 20/30, s = 0.958927, t(29) = 2.045230.
		const rows = [
			...inWave('w1', [...times(10, 5), ...times(20, 9)]),
			...inWave('w2', [...times(10, 9), ...times(20, 9)]),
		];
		const fact = factOf(calculate(panel, rows), `same-people:recommend:nps${AGAINST}`);
		expect(fact).toMatchObject({ value: 67, low: 31, high: 102, n: 30, status: 'full' });
		expect(fact).toMatchObject({ verdict: 'up', family: 'same-people:wave' });
	});

	test('under 20 of them have no interval, and so no number', () => {
		const rows = [
			...inWave('w1', times(19, 5)),
			...inWave('w2', [...times(9, 9), ...times(10, 5)]),
		];
		const fact = factOf(calculate(panel, rows), `same-people:recommend:nps${AGAINST}`);
		expect(fact).toMatchObject({ value: null, n: 19, status: 'not-estimable' });
	});

	test('those who answered once are told of where they are too few to be hidden among', () => {
		const rows = [
			...inWave('w1', [...times(10, 5), ...times(20, 9)]),
			...inWave('w2', [...times(10, 9), ...times(20, 9), ...times(2, 3)]),
		];
		const fact = factOf(calculate(panel, rows), `same-people:recommend:nps${AGAINST}`);
		expect(fact.status).toBe('hidden');
	});

	test('are not followed where ids mean other people in each wave', () => {
		const study = buildStudy({ waves: WAVES });
		const rows = [...inWave('w1', times(30, 9)), ...inWave('w2', times(30, 5))];
		expect([...derive(study, rows).keys()].some((id) => id.startsWith('same-people'))).toBe(false);
	});
});

describe('what the next wave can find', () => {
	test('100 answers of 50/30/20 find a change of 31 points', () => {
		// By hand: (1.959964 + 0.841621)·√(0.61·2/100) = 0.309446.
		const rows = buildRows('recommend', [...times(50, 10), ...times(30, 7), ...times(20, 3)]);
		const found = derive(buildStudy(), rows);
		expect(valueOf(found, 'detectable:recommend:nps')).toBeCloseTo(30.9446, 3);
	});

	test('the same people, who answer alike, find a smaller one', () => {
		const scores = [...times(50, 10), ...times(30, 7), ...times(20, 3)];
		const rows = ['w1', 'w2'].flatMap((wave) => buildRows('recommend', scores, { wave }));
		const found = (panel: string) =>
			valueOf(derive(buildStudy({ waves: WAVES, panel }), rows), 'detectable:recommend:nps');
		expect(found('false')).toBeCloseTo(30.9446, 3);
		expect(found('true')).toBeCloseTo(0, 6);
	});
});
