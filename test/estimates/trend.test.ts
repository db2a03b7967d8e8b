import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/frame/contact-frame.ts';
import { buildRows, times, type Answer, type Row } from '../responses/build-responses.ts';
import { buildRating, buildStudy, buildWave } from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';
import { derive, valueOf } from './derive.ts';
import { buildFrame, calculateFramed, derivedFrom } from './framed.ts';

/** A 1–7 rating in so many waves, by the metric that leads. */
function rated(metric: string, waves: number, more: Parameters<typeof buildStudy>[0] = {}) {
	return buildStudy({
		waves: Array.from({ length: waves }, (_, at) => buildWave(`w${at}`, `20${10 + at}-01-01`)),
		questions: [buildRating('visit')],
		headline: [`${metric}:visit`],
		...more,
	});
}

function inWaves(answers: readonly (readonly Answer[])[]): Row[] {
	return answers.flatMap((scores, at) => buildRows('visit', scores, { wave: `w${at}` }));
}

/** Half a point below and half a point above, 50 times each. */
const around = (low: number) => [...times(50, low), ...times(50, low + 2)];

/** 20 people who all say the same. */
const level = (score: number) => times(20, score);

const satisfied = (hits: number, n: number) => [...times(hits, 7), ...times(n - hits, 3)];

/** One person of each account in both waves. */
function answered(pairs: readonly (readonly [number, number])[]): Row[] {
	return pairs.flatMap(([earlier, later], at) =>
		[earlier, later].map((score, wave) => ({
			person: `p${at}`,
			account: `A${at}`,
			wave: `w${wave}`,
			answers: { visit: score },
		})),
	);
}

const acted = (count: number, actedOn: string): Pick<Account, 'account' | 'actedOn'>[] =>
	Array.from({ length: count }, (_, at) => ({ account: `a${at}`, actedOn }));

describe('the slope of the waves', () => {
	test('means that rise by 1 a wave have it, by their own errors', () => {
		// By hand: s²/n = 1/99 in each wave, the slope's error 1/√(99·5) = 0.044947.
		const rows = inWaves([1, 2, 3, 4].map(around));
		const found = derive(rated('mean', 4), rows).get('trend:visit:mean');
		expect(found?.figure?.value).toBeCloseTo(1, 10);
		expect(found?.figure?.low).toBeCloseTo(1 - 1.959964 * 0.044947, 5);
		const fact = factOf(
			calculate(rated('mean', 4), rows),
			'trend:visit:mean|relation=customer|wave=w3',
		);
		expect(fact).toMatchObject({ value: 1, unit: 'score', verdict: 'up', status: 'full' });
	});

	test('shares of independent answers are tested by Cochran and Armitage', () => {
		// Fleiss 1981, smokers among four groups of patients: χ² = 8.2249, p = 0.004132.
		const hits = [83, 90, 129, 70];
		const all = [86, 93, 136, 82];
		const rows = inWaves(
			hits.map((own, at) => [...times(own, 7), ...times((all[at] ?? 0) - own, 3)]),
		);
		expect(derive(rated('top2', 4), rows).get('trend:visit:top2')?.test?.p).toBeCloseTo(
			0.004132,
			6,
		);
	});

	test('a steady fall is told over all its waves, though each step is small', () => {
		const rows = inWaves(
			[60, 56, 52, 48, 44, 40].map((share) => [
				...times(share * 4, 7),
				...times((100 - share) * 4, 3),
			]),
		);
		const fact = factOf(
			calculate(rated('top2', 6), rows),
			'trend:visit:top2|relation=customer|wave=w5',
		);
		expect(fact).toMatchObject({ value: -4, verdict: 'down', family: 'trend:own' });
	});

	test('three waves, or four with a break between, have none', () => {
		const broken = rated('mean', 4, {
			waves: ['w0', 'w1', 'w2', 'w3'].map((id, at) =>
				buildWave(id, `20${10 + at}-01-01`, { breaks: id === 'w1' ? 'true' : 'false' }),
			),
		});
		expect(derive(broken, inWaves([1, 2, 3, 4].map(around))).has('trend:visit:mean')).toBe(false);
		const few = derive(rated('mean', 3), inWaves([1, 2, 3].map(around)));
		expect(few.has('trend:visit:mean')).toBe(false);
	});

	test('waves of the same accounts tell it better than waves of as many others', () => {
		const study = rated('mean', 4, { columns: { account: 'account' } });
		const widthOf = (accountOf: (place: number, wave: number) => string) => {
			const rows = inWaves([1, 2, 3, 4].map(around)).map((row, at) => {
				const wave = Math.floor(at / 100);
				const place = Math.floor((at + 3 * wave) / 5) % 20;
				return { ...row, account: accountOf(place, wave) };
			});
			const figure = derive(study, rows).get('trend:visit:mean')?.figure;
			expect(figure?.value).toBeCloseTo(1, 10);
			return (figure?.high ?? NaN) - (figure?.low ?? NaN);
		};
		const same = widthOf((place) => `a${place}`);
		expect(same).toBeLessThan(widthOf((place, wave) => `a${place}of${wave}`));
	});

	test('six rising waves are monotone, exactly', () => {
		const found = derive(
			rated('mean', 6),
			inWaves([1, 2, 3, 4, 5, 5].map((low, at) => [...around(low), at === 5 ? 7 : low])),
		);
		expect(valueOf(found, 'monotone:visit:mean')).toBe(1);
		// 2 of 720 orders are as far from none.
		expect(valueOf(found, 'monotone-p:visit:mean')).toBeCloseTo(2 / 720, 10);
	});
});

describe('control limits', () => {
	const baseline = [5, 4, 5, 4, 5, 4, 5, 4].map(level);

	test('are those of the first eight waves and stay so', () => {
		// By hand: centre 4.5, mean moving range 1, 4.5 ± 2.66, cut at the scale.
		const found = derive(rated('mean', 10), inWaves([...baseline, level(1), level(4)]));
		expect(valueOf(found, 'control-centre:visit:mean')).toBeCloseTo(4.5, 10);
		expect(valueOf(found, 'control-low:visit:mean')).toBeCloseTo(1.84, 10);
		expect(valueOf(found, 'control-high:visit:mean')).toBe(7);
		expect(valueOf(found, 'control-signals:visit:mean')).toBe(1);
	});

	test('of eight waves have nothing since, and of seven are not made', () => {
		const eight = derive(rated('mean', 8), inWaves(baseline));
		expect(eight.has('control-low:visit:mean')).toBe(true);
		expect(eight.has('control-signals:visit:mean')).toBe(false);
		const seven = derive(rated('mean', 7), inWaves(baseline.slice(1)));
		expect(seven.has('control-low:visit:mean')).toBe(false);
	});

	test('of shares are those of a p-chart for the newest wave’s answers', () => {
		// By hand: p̄ = 0.5; z moves by 0 or 2·0.02/0.05 = 0.8, so σ_z = 0.8/1.128 < 1; ±3·√(0.25/400).
		const waves = [52, 48, 52, 48, 52, 48, 52, 48].map((hits) => satisfied(hits, 100));
		const found = derive(rated('top2', 9), inWaves([...waves, satisfied(240, 400)]));
		expect(valueOf(found, 'control-centre:visit:top2')).toBeCloseTo(50, 10);
		expect(valueOf(found, 'control-low:visit:top2')).toBeCloseTo(42.5, 10);
		expect(valueOf(found, 'control-signals:visit:top2')).toBe(1);
	});
});

describe('accounts that were acted upon', () => {
	const study = rated('mean', 2, { columns: { account: 'account' } });

	function found(pairs: readonly (readonly [number, number])[], count: number, day: string) {
		const facts = derivedFrom(study, answered(pairs), buildFrame([], acted(count, day)));
		return (metric: string) => facts.find(({ key }) => key.metric === metric);
	}

	const FOUR = [
		[1, 3],
		[2, 3],
		[3, 4],
		[4, 4],
	] as const;

	test('would have risen by so much without any action', () => {
		// By hand: the slope of later on earlier is 0.4; 0.4·(1.5 − 2.5) + (3.5 − 1.5) = 1.6.
		const of = found(FOUR, 2, '2010-06-01');
		expect(of('expected-return')?.figure?.value).toBeCloseTo(1.6, 10);
		expect(of('observed-return')?.figure?.value).toBeCloseTo(1.5, 10);
		expect(of('adjusted-return')).toBeUndefined();
	});

	test('before the earlier wave, or since the newest one began, are none', () => {
		expect(found(FOUR, 2, '2009-12-31')('expected-return')).toBeUndefined();
		expect(found(FOUR, 2, '2011-01-01')('expected-return')).toBeUndefined();
	});

	test('ten of each kind tell the effect at equal start', () => {
		// The same starts and the same scatter in both kinds, 1 higher where something was done.
		const starts = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
		const kind = (effect: number) =>
			starts.map((start, at) => [start, 2 + (at < 5 ? 0 : 1) + effect] as const);
		const of = found([...kind(1), ...kind(0)], 10, '2010-06-01');
		expect(of('adjusted-return')?.figure?.value).toBeCloseTo(1, 10);
		expect(of('adjusted-return')?.test?.p).toBeLessThan(0.01);
		expect(of('adjusted-return')?.base).toMatchObject({ n: 10, accounts: 10, nEffective: 10 });
	});

	test('are hidden where they, or the others, are too few', () => {
		const rows = answered([...FOUR, ...FOUR, ...FOUR]);
		const statuses = (count: number) =>
			calculateFramed(study, rows, buildFrame([], acted(count, '2010-06-01')))
				.facts.filter(({ metric }) => metric.endsWith('-return'))
				.map(({ status }) => status);
		expect(statuses(4)).toEqual(['hidden', 'hidden']);
		expect(statuses(9)).toEqual(['hidden', 'hidden']);
		expect(statuses(6)).not.toContain('hidden');
	});
});
