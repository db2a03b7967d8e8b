import { clopperPearsonInterval } from '../../src/statistics/clopper-pearson-interval.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { bottomBoxShare, frequenciesOf, topBoxShare } from '../../src/statistics/frequencies.ts';
import { jeffreysInterval } from '../../src/statistics/jeffreys-interval.ts';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { newcombeDifference } from '../../src/statistics/newcombe-difference.ts';
import { tPValue } from '../../src/statistics/p-values.ts';
import { mcNemarTest } from '../../src/statistics/mcnemar-test.ts';
import { newcombePairedDifference } from '../../src/statistics/newcombe-paired-difference.ts';
import { pooledShareTest } from '../../src/statistics/pooled-share-test.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { rescaleToHundred } from '../../src/statistics/rescale.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { signTest } from '../../src/statistics/sign-test.ts';
import { tangoInterval } from '../../src/statistics/tango-interval.ts';
import { waldShareDifference } from '../../src/statistics/wald-share-difference.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { limits } from './balances.ts';
import { method } from './method.ts';
import { levelsIn, numbersIn, type OracleInput } from './oracle-input.ts';
import { fulfils } from './read-oracle.ts';

const z = normalCriticalValue(0.95);

const singleShare = method((input) => ({ x: input.number('x'), n: input.number('n') }), {
	p: ({ x, n }) => x / n,
	ci_wilson: ({ x, n }) => limits(wilsonInterval(x / n, n, z)),
	'ci_wilson_*': ({ x, n }, level) =>
		limits(wilsonInterval(x / n, n, normalCriticalValue(Number(level) / 100))),
	ci_clopper_pearson: ({ x, n }) => limits(clopperPearsonInterval(x, n, 0.95)),
	ci_jeffreys: ({ x, n }) => limits(jeffreysInterval(x, n, 0.95)),
});

const independentShares = method(
	(input) => {
		const side = (which: number) => {
			const n = input.number(`n${which}`);
			return { share: input.number(`x${which}`) / n, n };
		};
		return { first: side(1), second: side(2) };
	},
	{
		difference: ({ first, second }) => first.share - second.share,
		ci_newcombe: ({ first, second }) => limits(newcombeDifference(first, second, z)),
		chi2_pooled: ({ first, second }) => pooledShareTest(first, second).chiSquare,
		p_pooled: ({ first, second }) => pooledShareTest(first, second).p,
		ci_wald_unpooled: ({ first, second }) => limits(waldShareDifference(first, second, z)),
	},
);

const pairedShares = method(
	(input) => {
		const counts = {
			both: input.number('yes_yes'),
			firstOnly: input.number('yes_no'),
			secondOnly: input.number('no_yes'),
			neither: input.number('no_no'),
		};
		const n = counts.both + counts.firstOnly + counts.secondOnly + counts.neither;
		return { counts, n };
	},
	{
		difference: ({ counts, n }) => (counts.firstOnly - counts.secondOnly) / n,
		ci_tango: ({ counts, n }) =>
			limits(tangoInterval({ promoters: counts.firstOnly, detractors: counts.secondOnly, n }, z)),
		ci_newcombe_paired_10: ({ counts }) => limits(newcombePairedDifference(counts, z)),
		mcnemar_chi2: ({ counts }) => mcNemarTest(counts).chiSquare,
		p_mcnemar: ({ counts }) => mcNemarTest(counts).p,
		p_mcnemar_exact: ({ counts }) => signTest(counts.firstOnly, counts.secondOnly),
	},
);

interface Answers {
	readonly answers: readonly number[];
	readonly min: number;
	readonly max: number;
	readonly frequencies: readonly number[];
}

function answersOf(input: OracleInput): Answers {
	const answers = input.has('answers')
		? input.numbers('answers')
		: numbersIn(input.rows, input.text('column'));
	const [min = NaN, max = NaN] = input.numbers('scale');
	return { answers, min, max, frequencies: frequenciesOf(answers, min, max) };
}

function topWilson({ frequencies, answers }: Answers) {
	return limits(wilsonInterval(topBoxShare(frequencies, 2), answers.length, z));
}

const meanOfScale = method(answersOf, {
	n: ({ answers }) => answers.length,
	mean: ({ answers }) => sampleMoments(answers).mean,
	sd: ({ answers }) => sampleMoments(answers).standardDeviation,
	ci_t: ({ answers }) => limits(meanInterval(sampleMoments(answers), 0.95)),
	mean_0_100: ({ answers, min, max }) => rescaleToHundred(sampleMoments(answers).mean, min, max),
	ci_0_100: ({ answers, min, max }) =>
		limits(meanInterval(sampleMoments(answers), 0.95)).map((limit) =>
			rescaleToHundred(limit, min, max),
		),
	top2_share: ({ frequencies }) => topBoxShare(frequencies, 2),
	top2: ({ frequencies }) => topBoxShare(frequencies, 2),
	bottom2_share: ({ frequencies }) => bottomBoxShare(frequencies, 2),
	bottom2: ({ frequencies }) => bottomBoxShare(frequencies, 2),
	ci_top2_wilson: topWilson,
	median: ({ answers }) => quantile(answers, 0.5),
	distribution: ({ frequencies }) => frequencies,
	quantiles_type7: ({ answers }) =>
		[0.1, 0.25, 0.5, 0.75, 0.9].map((share) => quantile(answers, share)),
});

const twoMeans = method(
	(input) => {
		const column = input.text('column');
		const inGroup = input.rows.filter((row) => fulfils(row, input.raw['group']));
		const others = input.rows.filter((row) => !fulfils(row, input.raw['group']));
		return welchDifference(
			sampleMoments(numbersIn(inGroup, column)),
			sampleMoments(numbersIn(others, column)),
			0.95,
		);
	},
	{
		difference: ({ difference }) => difference,
		ci: limits,
		df: ({ degreesOfFreedom }) => degreesOfFreedom,
		p: ({ difference, standardError, degreesOfFreedom }) =>
			tPValue(difference / standardError, degreesOfFreedom),
	},
);

const highMinusLow = method(
	(input) => {
		const column = input.text('group');
		const levels = levelsIn(input.rows, column);
		const shareIn = (level: string) => {
			const group = input.rows.filter((row) => row[column] === level);
			const hits = group.filter((row) => fulfils(row, input.raw['x'])).length;
			return { share: hits / group.length, n: group.length };
		};
		const first = levels.includes('High') ? 'High' : (levels[0] ?? '');
		const second = levels.includes('Low') ? 'Low' : (levels.at(-1) ?? '');
		return { high: shareIn(first), low: shareIn(second) };
	},
	{
		'p_high_*': ({ high }) => high.share,
		'p_low_*': ({ low }) => low.share,
		'ci_wilson_high_*': ({ high }) => limits(wilsonInterval(high.share, high.n, z)),
		'ci_wilson_low_*': ({ low }) => limits(wilsonInterval(low.share, low.n, z)),
		difference: ({ high, low }) => high.share - low.share,
		ci_newcombe: ({ high, low }) => limits(newcombeDifference(high, low, z)),
	},
);

/** Section b: shares and means. */
export const shareAndMeanMethods = {
	'b1-prop': singleShare,
	'b2-newcombe': independentShares,
	'b3-paired': pairedShares,
	'b4-mean': meanOfScale,
	'b5-synth': meanOfScale,
	'b6-welch': twoMeans,
	'b7-housing': highMinusLow,
};
