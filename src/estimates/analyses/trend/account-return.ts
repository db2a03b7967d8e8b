import { accountKey } from '../../../frame/contact-frame.ts';
import type { PlannedTrend } from '../../../plan/analyses/trend.ts';
import { leastSquares } from '../../../statistics/least-squares.ts';
import { meanInterval } from '../../../statistics/mean-interval.ts';
import { tPValue } from '../../../statistics/p-values.ts';
import { regressionToMean } from '../../../statistics/regression-to-mean.ts';
import { sampleMoments } from '../../../statistics/sample-moments.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import { comparedScale } from '../../compared-scale.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import type { AnalysisDesk } from '../analysis-desk.ts';
import { inUnit, pointInUnit, scoreAnswers, scoreNumber } from '../score-answers.ts';

/** Fewest accounts of either kind for an effect that allows for where they started. */
const FEWEST_ACCOUNTS = 10;

/** An account that answered both waves: its means, and whether something was done for it between. */
interface ReturningAccount {
	readonly earlier: number;
	readonly later: number;
	readonly isActedOn: boolean;
	readonly earlierRows: readonly number[];
	readonly laterRows: readonly number[];
}

/**
 * What became of accounts that were acted upon between the two newest waves, beside what was to be
 * expected without any action, since they were chosen when they were low: regression to the mean
 * (Galton 1886; Davis 1976) over accounts that answered both. With 10 accounts of either kind the effect
 * at equal start: analysis of covariance, Fisher 1932.
 */
export function accountReturn(
	desk: AnalysisDesk,
	planned: PlannedTrend,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const acted = actedOn(desk, planned);
	if (acted.size === 0 || sample.responses.account === null) return [];
	const accounts = returningAccounts(sample, planned, acted);
	const [own, others] = [true, false].map((kind) =>
		accounts.filter(({ isActedOn }) => isActedOn === kind),
	);
	if (!own || !others || own.length === 0 || others.length === 0) return [];
	const [base, ...otherBases] = [own, others].flatMap((group) => [
		baseOf(sample, group, 'laterRows'),
		baseOf(sample, group, 'earlierRows'),
	]);
	if (base === undefined) return [];
	const shared = { base, otherBases };
	return [
		...expected(planned, accounts).map((figure) =>
			scoreNumber(planned, { metric: 'expected-return', ...shared, figure }),
		),
		scoreNumber(planned, { metric: 'observed-return', ...shared, figure: observed(planned, own) }),
		...adjusted(planned, accounts).map((told) =>
			scoreNumber(planned, { metric: 'adjusted-return', ...shared, ...told }),
		),
	];
}

/** Keys of the accounts that were acted upon between the two newest waves. */
function actedOn({ frame }: AnalysisDesk, { between }: PlannedTrend): ReadonlySet<string> {
	const accounts = frame?.accounts ?? [];
	return new Set(
		accounts.flatMap(({ account, actedOn: day }) =>
			day !== null && day >= between.from && day < between.to ? [accountKey(account)] : [],
		),
	);
}

function returningAccounts(
	sample: Sample,
	planned: PlannedTrend,
	acted: ReadonlySet<string>,
): readonly ReturningAccount[] {
	const { rowsOf } = scoreAnswers(sample, planned);
	const before = planned.earlier.at(-1) ?? '';
	const earlier = byAccount(sample, rowsOf({ ...planned.cut, wave: before }));
	const later = byAccount(sample, rowsOf(planned.cut));
	const ids = sample.responses.account?.ids ?? [];
	return [...later].flatMap(([code, laterRows]): ReturningAccount[] => {
		const earlierRows = earlier.get(code);
		if (earlierRows === undefined) return [];
		const means = [earlierRows, laterRows].map((rows) => meanOf(sample, planned, rows));
		const [first = null, second = null] = means;
		if (first === null || second === null) return [];
		const isActedOn = acted.has(accountKey(ids[code] ?? ''));
		return [{ earlier: first, later: second, isActedOn, earlierRows, laterRows }];
	});
}

/** Rows by code of their account, accounts in the order of their ids. */
function byAccount({ responses }: Sample, rows: Int32Array): ReadonlyMap<number, number[]> {
	const groups = new Map<number, number[]>();
	for (const row of rows) {
		const code = responses.account?.codes[row] ?? -1;
		const own = groups.get(code);
		if (own) own.push(row);
		else groups.set(code, [row]);
	}
	return new Map([...groups].toSorted(([a], [b]) => a - b));
}

/** Null where nobody of the account has any weight. */
function meanOf(sample: Sample, planned: PlannedTrend, rows: readonly number[]): number | null {
	const { valueOf } = scoreAnswers(sample, planned);
	const weights = sample.weightsOf(Int32Array.from(rows));
	const weight = weights.reduce((sum, own) => sum + own, 0);
	const sum = rows.reduce((total, row, at) => total + (weights[at] ?? NaN) * valueOf(row), 0);
	return weight > 0 ? sum / weight : null;
}

/** Accounts are what is counted: each is worth one answer. */
function baseOf(
	sample: Sample,
	accounts: readonly ReturningAccount[],
	wave: 'earlierRows' | 'laterRows',
): Base {
	const rows = Int32Array.from(accounts.flatMap((account) => account[wave]));
	return { ...baseOfRows(sample, rows), nEffective: accounts.length };
}

/** None where either wave has no spread. */
function expected(
	planned: PlannedTrend,
	accounts: readonly ReturningAccount[],
): readonly DerivedEstimate['figure'][] {
	const earlier = accounts.map((account) => account.earlier);
	const later = accounts.map((account) => account.later);
	if (!isSpread(earlier) || !isSpread(later)) return [];
	const isChosen = accounts.map(({ isActedOn }) => isActedOn);
	const { expectedChange } = regressionToMean(earlier, later, isChosen);
	return [pointInUnit(planned, expectedChange)];
}

/** Student's t over the changes of the accounts; null where it would claim certainty. */
function observed(
	planned: PlannedTrend,
	own: readonly ReturningAccount[],
): DerivedEstimate['figure'] {
	if (own.length < 2) return null;
	const moments = sampleMoments(own.map(({ earlier, later }) => later - earlier));
	if (moments.standardDeviation === 0) return null;
	return inUnit(planned, { point: moments.mean, ...meanInterval(moments, CONFIDENCE) });
}

/** None with too few accounts, or where the start of either kind does not vary. */
function adjusted(
	planned: PlannedTrend,
	accounts: readonly ReturningAccount[],
): readonly Pick<DerivedEstimate, 'figure' | 'test'>[] {
	const groups = [true, false].map((kind) =>
		accounts.filter(({ isActedOn }) => isActedOn === kind).map(({ earlier }) => earlier),
	);
	if (groups.some((group) => group.length < FEWEST_ACCOUNTS)) return [];
	if (!groups.some(isSpread)) return [];
	const fit = leastSquares(
		[accounts.map(({ isActedOn }) => (isActedOn ? 1 : 0)), accounts.map(({ earlier }) => earlier)],
		accounts.map(({ later }) => later),
	);
	const [effect] = fit.coefficients;
	const [error] = fit.standardErrors;
	if (effect === undefined || error === undefined || !(error > 0)) return [];
	const interval = tInterval(effect, error, fit.degreesOfFreedom, CONFIDENCE);
	const scale = comparedScale(planned.metric, planned.question);
	const p = tPValue(effect / error, fit.degreesOfFreedom);
	return [
		{
			figure: inUnit(planned, { point: effect, ...interval }),
			test: { p, isSteady: null, scale },
		},
	];
}

function isSpread(values: readonly number[]): boolean {
	return values.some((value) => value !== values[0]);
}
