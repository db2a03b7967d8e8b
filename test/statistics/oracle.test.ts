import { test } from 'vitest';
import {
	adjustedBalance,
	adjustedWaldInterval,
} from '../../src/statistics/adjusted-wald-interval.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { kish } from '../../src/statistics/kish.ts';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { moverDifference } from '../../src/statistics/mover-difference.ts';
import { newcombeDifference } from '../../src/statistics/newcombe-difference.ts';
import { pairedDifference } from '../../src/statistics/paired-difference.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { signTest } from '../../src/statistics/sign-test.ts';
import { tangoInterval } from '../../src/statistics/tango-interval.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import {
	describeWithOracle,
	expectOracle,
	fulfils,
	hasKey,
	oracleNumbers,
	oracleRows,
	oracleVectors,
} from './oracle-vectors.ts';
import type { OracleVector } from './oracle-vectors.ts';

const z = normalCriticalValue(0.95);
const limits = ({ low, high }: Interval) => [low, high];
const points = (interval: Interval) => limits(interval).map((limit) => 100 * limit);
const balanceScore = (answer: number) => (answer >= 9 ? 1 : answer >= 7 ? 0 : -1);

function numberOf(input: object, key: string): number {
	return Number(new Map<string, unknown>(Object.entries(input)).get(key));
}

function countsOf(input: object) {
	const promoters = numberOf(input, 'promoters');
	const detractors = numberOf(input, 'detractors');
	return { promoters, detractors, n: promoters + detractors + numberOf(input, 'passives') };
}

describeWithOracle('the interval of a balance agrees with R', () => {
	test.each(oracleVectors('a_nps', 'a1-'))('$id from counts', (vector) => {
		const counts = countsOf(vector.input);
		expectOracle(vector, {
			adjusted_wald_centre: 100 * adjustedBalance(counts).centre,
			ci_adjusted_wald_rocks: points(adjustedWaldInterval(counts, z)),
			ci_score_tango: points(tangoInterval(counts, z)),
		});
	});

	test.each(oracleVectors('a_nps', 'a7-'))('$id from repeated rows', (vector) => {
		const rows = oracleRows(vector.input);
		const countOf = (side: string) => rows.filter((row) => fulfils(row, vector.input[side])).length;
		const counts = {
			promoters: countOf('promoter'),
			detractors: countOf('detractor'),
			n: rows.length,
		};
		expectOracle(vector, {
			n: rows.length,
			ci_adjusted_wald: points(adjustedWaldInterval(counts, z)),
			ci_score_tango: points(tangoInterval(counts, z)),
		});
	});

	test.each(oracleVectors('c_weighting', 'c3-fpc-').filter((v) => hasKey(v, 'n_star')))(
		'$id at another effective size',
		(vector) => {
			const n = numberOf(vector.input, 'n');
			const population = numberOf(vector.input, 'N');
			const size = (n * (population - 1)) / (population - n);
			const { promoters, detractors } = countsOf(vector.input);
			const effective = {
				promoters: (promoters / n) * size,
				detractors: (detractors / n) * size,
				n: size,
			};
			expectOracle(vector, {
				n_star: size,
				ci_adjusted_wald_effn: points(adjustedWaldInterval(effective, z)),
				promoter_share_ci_wilson_effn: limits(wilsonInterval(promoters / n, size, z)),
			});
		},
	);
});

describeWithOracle('the difference of two balances agrees with R', () => {
	test.each(oracleVectors('a_nps', 'a3-'))('$id between independent groups', (vector) => {
		const first = countsOf(Object(vector.input['group1']));
		const second = countsOf(Object(vector.input['group2']));
		const welch = welchDifference(momentsOf(first), momentsOf(second), 0.95);
		expectOracle(vector, {
			ci_mover_adjwald: points(
				moverDifference(
					{ point: rawBalance(first), ...adjustedWaldInterval(first, z) },
					{ point: rawBalance(second), ...adjustedWaldInterval(second, z) },
				),
			),
			ci_mover_tango: points(
				moverDifference(
					{ point: rawBalance(first), ...tangoInterval(first, z) },
					{ point: rawBalance(second), ...tangoInterval(second, z) },
				),
			),
			difference_adjusted: 100 * (adjustedBalance(first).centre - adjustedBalance(second).centre),
			difference: 100 * welch.difference,
			ci_welch_t: points(welch),
			welch_df: welch.degreesOfFreedom,
		});
	});

	test.each(oracleVectors('a_nps', 'a4-'))('$id for the same persons', (vector) => {
		const [before, after] = [vector.input['wave1'], vector.input['wave2']].map((answers) =>
			Array.isArray(answers) ? answers.map((answer) => balanceScore(Number(answer))) : [],
		);
		const paired = pairedDifference(
			(after ?? []).map((score, i) => score - (before?.[i] ?? NaN)),
			0.95,
		);
		expectOracle(vector, {
			difference: 100 * paired.difference,
			se: 100 * paired.standardError,
			ci_t: points(paired),
		});
	});
});

describeWithOracle('shares and means agree with R', () => {
	test.each(oracleVectors('b_proportions_means', 'b1-'))(
		'$id: the interval of a share',
		(vector) => {
			const n = numberOf(vector.input, 'n');
			const share = numberOf(vector.input, 'x') / n;
			expectOracle(vector, {
				ci_wilson: limits(wilsonInterval(share, n, z)),
				ci_wilson_90: limits(wilsonInterval(share, n, normalCriticalValue(0.9))),
			});
		},
	);

	test.each(oracleVectors('b_proportions_means', 'b2-'))('$id: independent shares', (vector) => {
		const [first, second] = ['1', '2'].map((side) => {
			const n = numberOf(vector.input, `n${side}`);
			return { share: numberOf(vector.input, `x${side}`) / n, n };
		});
		if (first === undefined || second === undefined) throw new Error('two groups');
		expectOracle(vector, { ci_newcombe: limits(newcombeDifference(first, second, z)) });
	});

	test.each(oracleVectors('b_proportions_means', 'b3-'))('$id: paired shares', (vector) => {
		const cells = ['yes_yes', 'yes_no', 'no_yes', 'no_no'].map((key) =>
			numberOf(vector.input, key),
		);
		const [, promoters = NaN, detractors = NaN] = cells;
		const n = cells.reduce((sum, cell) => sum + cell, 0);
		expectOracle(vector, {
			ci_tango: limits(tangoInterval({ promoters, detractors, n }, z)),
			p_mcnemar_exact: signTest(promoters, detractors),
		});
	});

	test.each([
		...oracleVectors('b_proportions_means', 'b4-'),
		...oracleVectors('b_proportions_means', 'b5-'),
	])('$id: the interval of a mean and of its best two points', (vector) => {
		const answers = answersOf(vector);
		const moments = sampleMoments(answers);
		const top2 = answers.filter((answer) => answer >= 6).length / answers.length;
		expectOracle(vector, {
			n: moments.n,
			mean: moments.mean,
			ci_t: limits(meanInterval(moments, 0.95)),
			ci_top2_wilson: limits(wilsonInterval(top2, answers.length, z)),
			...(hasKey(vector, 'sd') ? { sd: moments.standardDeviation } : {}),
		});
	});

	test.each(oracleVectors('b_proportions_means', 'b6-'))('$id: two means', (vector) => {
		const rows = oracleRows(vector.input);
		const column = String(vector.input['column']);
		const [inside, outside] = [true, false].map((wanted) =>
			oracleNumbers(
				rows.filter((row) => fulfils(row, vector.input['group']) === wanted),
				column,
			),
		);
		const welch = welchDifference(sampleMoments(inside ?? []), sampleMoments(outside ?? []), 0.95);
		expectOracle(vector, {
			difference: welch.difference,
			df: welch.degreesOfFreedom,
			ci: limits(welch),
		});
	});

	test.each(oracleVectors('b_proportions_means', 'b7-'))('$id: repeated rows', (vector) => {
		const rows = oracleRows(vector.input);
		const [high, low] = ['High', 'Low'].map((contact) => {
			const group = rows.filter((row) => row[String(vector.input['group'])] === contact);
			const hits = group.filter((row) => fulfils(row, vector.input['x'])).length;
			return { share: hits / group.length, n: group.length };
		});
		if (high === undefined || low === undefined) throw new Error('two groups');
		expectOracle(vector, {
			p_high_contact: high.share,
			ci_wilson_high_contact: limits(wilsonInterval(high.share, high.n, z)),
			ci_newcombe: limits(newcombeDifference(high, low, z)),
		});
	});

	test.each(oracleVectors('g_gap_importance', 'g1-gap'))('$id: a gap within persons', (vector) => {
		const experience = String(vector.input['experience']);
		const expectation = String(vector.input['expectation']);
		const gaps = oracleRows(vector.input).flatMap((row) => {
			const [met, expected] = [row[experience], row[expectation]];
			return met === undefined || expected === undefined ? [] : [Number(met) - Number(expected)];
		});
		const gap = pairedDifference(gaps, 0.95);
		expectOracle(vector, {
			n_pairs: gap.n,
			mean_gap: gap.difference,
			sd_gap: gap.standardDeviation,
			ci_t: limits(gap),
		});
	});
});

describeWithOracle('weights and many comparisons agree with R', () => {
	test.each(oracleVectors('c_weighting', 'c1-'))('$id: the loss by weighting', (vector) => {
		const { effectiveSize, designEffect } = kish(numbersOf(vector.input['weights']));
		expectOracle(vector, { n_eff: effectiveSize, deff_kish: designEffect });
	});

	test.each(oracleVectors('e_multiple_comparisons', 'e1-'))('$id: adjusted p-values', (vector) => {
		const raw = vector.expected.find(({ key }) => key === 'p_raw')?.value;
		expectOracle(vector, { p_bh: benjaminiHochberg(numbersOf(raw)) });
	});

	test.each(oracleVectors('e_multiple_comparisons', 'e2-bh'))(
		'$id: adjusted p-values',
		(vector) => {
			expectOracle(vector, { bh: benjaminiHochberg(numbersOf(vector.input['p'])) });
		},
	);
});

function numbersOf(values: unknown): readonly number[] {
	return Array.isArray(values) ? values.filter((value) => value !== null).map(Number) : [];
}

function answersOf({ input }: OracleVector): readonly number[] {
	return Array.isArray(input['answers'])
		? numbersOf(input['answers'])
		: oracleNumbers(oracleRows(input), String(input['column']));
}

function rawBalance({ promoters, detractors, n }: ReturnType<typeof countsOf>): number {
	return (promoters - detractors) / n;
}

function momentsOf({ promoters, detractors, n }: ReturnType<typeof countsOf>) {
	const scores = Array.from({ length: n }, (_, i) =>
		i < promoters ? 1 : i < promoters + detractors ? -1 : 0,
	);
	return sampleMoments(scores);
}
