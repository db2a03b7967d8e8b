import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import type { DerivedEstimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { correlationMatrix } from '../../src/statistics/correlation-matrix.ts';
import { leastSquares } from '../../src/statistics/least-squares.ts';
import { pearsonCorrelation } from '../../src/statistics/pearson-correlation.ts';
import { lmg } from '../../src/statistics/lmg.ts';
import { relativeWeights } from '../../src/statistics/relative-weights.ts';
import { defaultOracleFolder, readOracleTable, readVectorFile } from '../oracle/read-oracle.ts';
import { buildResponses, type Answer, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';

/** A study that rates so many touchpoints from 1 to 7. */
function studyOf(touchpoints: number, more: Parameters<typeof buildStudy>[0] = {}): Study {
	const names = Array.from({ length: touchpoints }, (_, at) => `t${at}`);
	return buildStudy({
		columns: { account: 'company' },
		touchpoints: names.map((id) => ({ id, label: { en: id } })),
		questions: [RECOMMEND, ...names.map((id) => buildRating(`rate-${id}`, { touchpoint: id }))],
		...more,
	});
}

/** Numbers that look drawn but are the same each time. */
function drawn(at: number, salt: number): number {
	const mixed = Math.imul(at * 2654435761 + salt * 40503 + 12345, 1103515245);
	return ((mixed ^ (mixed >>> 13)) >>> 8) % 1000;
}

/** The rating of a person: a common mood and something of its own. */
function rating(at: number, touchpoint: number): number {
	return 1 + Math.floor((drawn(at, 99) * 3 + drawn(at, touchpoint) * 4) / 1000);
}

function rowOf(at: number, touchpoints: number, more: Partial<Row> = {}): Row {
	const ratings = Array.from({ length: touchpoints }, (_, j) => rating(at, j));
	const [first = 1, second = 1] = ratings;
	const score = Math.min(
		10,
		Math.max(0, Math.round(first * 0.9 + second * 0.3 + drawn(at, 7) / 400)),
	);
	return {
		person: `p${String(at).padStart(4, '0')}`,
		account: `c${at % 40}`,
		...more,
		answers: {
			recommend: score,
			...Object.fromEntries(ratings.map((one, j): [string, Answer] => [`rate-t${j}`, one])),
			...more.answers,
		},
	};
}

function rowsOf(count: number, touchpoints: number): Row[] {
	return Array.from({ length: count }, (_, at) => rowOf(at, touchpoints));
}

/** Metric and driver, the role where there is one, and the question unless it is the recommendation. */
function nameOf({ metric, category, role, question }: DerivedEstimate['key']): string {
	const about = question === RECOMMEND.id ? '' : question;
	return [metric, category, role, about].filter(Boolean).join(' ');
}

/** Derived numbers by name. */
function numbersOf(study: Study, rows: readonly Row[]): ReadonlyMap<string, DerivedEstimate> {
	const responses = buildResponses(study, rows);
	const plan = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: ['w1'] },
	);
	return new Map(
		estimate(
			{ cells: [], analyses: plan.analyses.filter(({ analysis }) => analysis === 'importance') },
			evidenceOf(study, responses),
		).flatMap((one) => (one.kind === 'derived' ? [[nameOf(one.key), one]] : [])),
	);
}

const scoresOf = (rows: readonly Row[], question: string) =>
	rows.map(({ answers }) => Number(answers[question]));

describe('derived importance', () => {
	const rows = rowsOf(200, 3);
	const numbers = numbersOf(studyOf(3), rows);
	const columns = ['recommend', 'rate-t0', 'rate-t1', 'rate-t2'].map((id) => scoresOf(rows, id));
	const expected = lmg(correlationMatrix(columns));

	test('is LMG in per cent of R², about the score of the recommendation', () => {
		expected.shares.forEach((share, j) => {
			const one = numbers.get(`importance rate-t${j}`);
			expect(one?.figure?.value).toBeCloseTo((100 * share) / expected.rSquared, 9);
			expect(one).toMatchObject({ fixedTouchpoint: `t${j}`, unit: 'percent', base: { n: 200 } });
		});
		expect(numbers.get('importance-fit')?.figure?.value).toBeCloseTo(expected.rSquared, 9);
		expect(numbers.get('importance-kept')?.figure?.value).toBe(100);
	});

	test('has intervals and ranks of resampled accounts, the same each time', () => {
		const first = numbers.get('importance rate-t0');
		const { value = NaN, low, high } = first?.figure ?? {};
		expect(low).toBeLessThan(value);
		expect(high).toBeGreaterThan(value);
		expect(numbers.get('importance-rank rate-t0')?.figure).toEqual({ value: 1, low: 1, high: 1 });
		expect(numbers.get('importance-first rate-t0')?.figure).toMatchObject({ low: null });
		const firsts = [0, 1, 2].map((j) => numbers.get(`importance-first rate-t${j}`)?.figure?.value);
		expect(firsts.reduce((sum: number, share) => sum + (share ?? NaN), 0)).toBeCloseTo(100, 9);
		expect(numbersOf(studyOf(3), rows.toReversed())).toEqual(numbers);
	});

	test('comes with the sign of each correlation and with how much the other ratings tell of it', () => {
		columns.slice(1).forEach((own, j) => {
			const others = columns.slice(1).filter((_, at) => at !== j);
			const vif = numbers.get(`vif rate-t${j}`);
			expect(vif?.figure?.value).toBeCloseTo(1 / (1 - leastSquares(others, own).rSquared), 9);
			expect(vif).toMatchObject({ unit: 'ratio', base: { n: 200 }, figure: { low: null } });
			const correlation = pearsonCorrelation(columns[0] ?? [], own);
			const told = numbers.get(`importance-correlation rate-t${j}`)?.figure?.value;
			expect(told).toBeCloseTo(correlation, 9);
		});
	});

	test('tells no variance inflation where one rating follows from the others', () => {
		const twins = rows.map(({ answers, ...row }): Row => {
			const same = { 'rate-t1': answers['rate-t0'] ?? 0 };
			return { ...row, answers: { ...answers, ...same } };
		});
		const found = numbersOf(studyOf(3), twins);
		expect(found.has('importance rate-t0')).toBe(true);
		expect([...found.keys()].filter((name) => name.startsWith('vif'))).toEqual([]);
	});

	test('is by relative weights above twelve touchpoints', () => {
		const many = rowsOf(300, 13);
		const names = Array.from({ length: 13 }, (_, j) => `rate-t${j}`);
		const shares = relativeWeights(
			correlationMatrix(['recommend', ...names].map((id) => scoresOf(many, id))),
		);
		const rSquared = shares.reduce((sum, share) => sum + share, 0);
		const found = numbersOf(studyOf(13), many);
		expect(found.get('importance rate-t0')?.figure?.value).toBeCloseTo(
			(100 * (shares[0] ?? NaN)) / rSquared,
			6,
		);
	});

	test('is not told below 50 answers, and has no ranks below 120', () => {
		const few = numbersOf(studyOf(3), rowsOf(49, 3));
		expect([...few.keys()].filter((name) => name.startsWith('importance '))).toEqual([]);
		const some = numbersOf(studyOf(3), rowsOf(119, 3));
		expect(some.get('importance rate-t1')?.figure?.low).not.toBeNull();
		expect([...some.keys()].filter((name) => /rank|first/.test(name))).toEqual([]);
		expect(numbersOf(studyOf(3), rowsOf(120, 3)).has('importance-rank rate-t1')).toBe(true);
	});

	test('wants ten answers for each touchpoint', () => {
		expect(numbersOf(studyOf(7), rowsOf(69, 7)).has('importance rate-t0')).toBe(false);
		expect(numbersOf(studyOf(7), rowsOf(70, 7)).has('importance rate-t0')).toBe(true);
	});

	test('is of touchpoints that sixty per cent met together, and fills nothing in', () => {
		const gaps = rows.map((row, at): Row => {
			const absent = { absent: 'notMet' } as const;
			const answers = {
				...row.answers,
				...(at % 5 === 0 ? { 'rate-t1': absent } : {}),
				...(at % 2 === 0 ? { 'rate-t2': absent } : {}),
			};
			return { ...row, answers };
		});
		const found = numbersOf(studyOf(3), gaps);
		expect(found.get('importance rate-t0')?.base.n).toBe(160);
		expect(found.get('importance-kept')?.figure?.value).toBe(80);
		expect(found.has('importance rate-t2')).toBe(false);
	});

	test('is told of each role that has answers enough', () => {
		const study = studyOf(3, {
			columns: { account: 'company' },
			roles: buildNames('buyer', 'user'),
		});
		const found = numbersOf(
			study,
			rows.map((row, at) => ({ ...row, role: at % 5 === 0 ? 'buyer' : 'user' })),
		);
		expect(found.get('importance rate-t0 user')?.base.n).toBe(160);
		expect(found.has('importance rate-t0 buyer')).toBe(false);
	});

	test('says nothing where everybody scores the same', () => {
		const same = rows.map((row) => ({ ...row, answers: { ...row.answers, recommend: 8 } }));
		const found = numbersOf(studyOf(3), same);
		expect([...found.keys()].filter((name) => name.startsWith('importance'))).toEqual([]);
	});

	test('weighs resamples of more accounts than are drawn about as single accounts do', () => {
		const alone = rowsOf(1200, 3).map((row, at) => ({ ...row, account: `c${at}` }));
		const figure = numbersOf(studyOf(3), alone).get('importance rate-t0')?.figure;
		const half = rowsOf(480, 3).map((row, at) => ({ ...row, account: `c${at}` }));
		const wider = numbersOf(studyOf(3), half).get('importance rate-t0')?.figure;
		const width = (one: typeof figure) => (one?.high ?? NaN) - (one?.low ?? NaN);
		const ratio = width(wider) / width(figure);
		expect(ratio).toBeGreaterThan(1.2);
		expect(ratio).toBeLessThan(2.1);
	});
});

describe('penalty and reward', () => {
	const rows = rowsOf(300, 2);
	const numbers = numbersOf(studyOf(2), rows);

	test('are the slopes of high and low ratings in one regression', () => {
		const dummies = ['rate-t0', 'rate-t1'].flatMap((id) => [
			scoresOf(rows, id).map((score) => (score >= 6 ? 1 : 0)),
			scoresOf(rows, id).map((score) => (score <= 3 ? 1 : 0)),
		]);
		const { coefficients } = leastSquares(dummies, scoresOf(rows, 'recommend'));
		const found = ['reward rate-t0', 'penalty rate-t0', 'reward rate-t1', 'penalty rate-t1'].map(
			(name) => numbers.get(name)?.figure?.value,
		);
		coefficients.forEach((slope, at) => expect(found[at]).toBeCloseTo(slope, 9));
		const { value = NaN, low, high } = numbers.get('penalty rate-t0')?.figure ?? {};
		expect(value).toBeLessThan(0);
		expect(low).toBeLessThan(value);
		expect(high).toBeGreaterThan(value);
	});

	test('are told of touchpoints with fifteen high and fifteen low ratings only', () => {
		const lows = scoresOf(rows, 'rate-t1').flatMap((score, at) => (score <= 3 ? [at] : []));
		const withLows = (count: number) =>
			rows.map((row, at) =>
				lows.indexOf(at) >= count ? { ...row, answers: { ...row.answers, 'rate-t1': 5 } } : row,
			);
		expect(numbersOf(studyOf(2), withLows(14)).has('penalty rate-t1')).toBe(false);
		expect(numbersOf(studyOf(2), withLows(14)).has('penalty rate-t0')).toBe(true);
		expect(numbersOf(studyOf(2), withLows(15)).get('penalty rate-t1')?.otherBases).toMatchObject([
			{ n: 15 },
		]);
	});
});

describe('the centres of importance and performance', () => {
	const names = ['t0', 't1', 't2', 't3', 't4', 't5'];
	const more = {
		columns: { account: 'company' },
		touchpoints: names.map((id) => ({ id, label: { en: id } })),
		questions: [
			RECOMMEND,
			...names.map((id) => buildRating(`rate-${id}`, { touchpoint: id })),
			...names.map((id) => buildRating(`want-${id}`, { touchpoint: id, facet: 'expectation' })),
		],
	};
	const study = studyOf(6, more);
	const rows = rowsOf(100, 6).map((row) => ({
		...row,
		answers: {
			...row.answers,
			...Object.fromEntries(names.map((id, at) => [`want-${id}`, at < 3 ? 5 : 7])),
		},
	}));

	test('are the means over six touchpoints with twenty answers', () => {
		const found = numbersOf(study, rows);
		const means = names.map((id) => {
			const scores = scoresOf(rows, `rate-${id}`);
			return scores.reduce((sum, score) => sum + score, 0) / scores.length;
		});
		expect(found.get('performance-centre')?.figure?.value).toBeCloseTo(
			means.reduce((sum, mean) => sum + mean, 0) / 6,
			9,
		);
		expect(found.get('importance-centre')).toMatchObject({ unit: 'percent' });
		expect(found.get('importance-centre')?.figure?.value).toBeCloseTo(100 / 6, 9);
	});

	test('are of what people chose as most important where that is asked, not of expectations', () => {
		const chosen = {
			id: 'choose',
			kind: 'multiple',
			facet: 'importance',
			column: 'choose',
			separator: ';',
			text: { en: 'Which matter most?' },
			options: [...names, 'other'].map((id) => ({ id, label: { en: id } })),
		} as const;
		const asked = studyOf(6, { ...more, questions: [...more.questions, chosen] });
		const found = numbersOf(
			asked,
			rows.map((row, at) => ({
				...row,
				answers: { ...row.answers, choose: at < 50 ? ['t0', 't1'] : ['t0', 'other'] },
			})),
		);
		// By hand: 100 % for t0, 50 % for t1, 0 % for four.
		const centre = found.get('importance-centre choose');
		expect(centre).toMatchObject({ unit: 'percent', base: { n: 100 } });
		expect(centre?.figure?.value).toBeCloseTo(25, 9);
		expect(found.has('importance-centre')).toBe(true);
	});

	test('are not told of five', () => {
		const five = rows.map((row, at) =>
			at < 19
				? row
				: { ...row, answers: { ...row.answers, 'rate-t5': { absent: 'notMet' } as const } },
		);
		expect(numbersOf(study, five).has('performance-centre')).toBe(false);
	});
});

const vectors = path.join(defaultOracleFolder, 'g_gap_importance.json');

test.skipIf(!existsSync(vectors))(
	'the importance of the oracle comes out of the whole pipeline (skipped without the oracle)',
	() => {
		const vector = readVectorFile(vectors).find(({ id }) => id.endsWith('g2-importance'));
		if (vector === undefined) throw new Error('the oracle has no g2-importance');
		const names = vector.input['x'] as readonly string[];
		const where = vector.input['where'] as Readonly<Record<string, unknown>>;
		const table = readOracleTable(defaultOracleFolder, vector.input['csv']).filter(
			(row) =>
				Object.entries(where).every(([column, value]) => row[column] === String(value)) &&
				['ltr', ...names].every((column) => row[column] !== undefined),
		);
		const study = buildStudy({
			columns: { account: 'company' },
			touchpoints: names.map((id) => ({ id, label: { en: id } })),
			questions: [RECOMMEND, ...names.map((id) => buildRating(id, { touchpoint: id }))],
		});
		const found = numbersOf(
			study,
			table.map((row) => ({
				person: row['person'] ?? '',
				account: row['account'] ?? '',
				answers: {
					recommend: Number(row['ltr']),
					...Object.fromEntries(names.map((id) => [id, Number(row[id])])),
				},
			})),
		);
		const expectedOf = (key: string) => vector.expected.find((one) => one.key === key)?.value;
		const rSquared = Number(expectedOf('r2'));
		const shares = expectedOf('lmg') as Readonly<Record<string, number>>;
		expect(found.get('importance-fit')?.figure?.value).toBeCloseTo(rSquared, 7);
		for (const id of names) {
			const percent = found.get(`importance ${id}`)?.figure?.value ?? NaN;
			expect((percent * rSquared) / 100).toBeCloseTo(shares[id] ?? NaN, 7);
		}
	},
);
