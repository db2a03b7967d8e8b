import { answerInfluences } from '../../../statistics/answer-influences.ts';
import { populationEffectiveSize } from '../../../statistics/finite-population.ts';
import type { PointWithInterval } from '../../../statistics/interval.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { twoStageVariance } from '../../../statistics/two-stage-variance.ts';
import { CONFIDENCE, criticalT } from '../../confidence.ts';
import type { Measured } from '../../measure.ts';
import { classTotals, shareInterval } from '../../share-interval.ts';
import type { CustomerFrame } from '../customer-frame.ts';

/** From fewer accounts there is no clustered interval. */
const LEAST_ACCOUNTS = 8;

/** Which account each row comes from, and how many people each of these has. */
interface AccountDesign {
	/** Number of the account of each row, from 0. */
	readonly clusters: readonly number[];
	/** M_g by number. */
	readonly sizes: readonly number[];
}

/**
 * A number about all persons of all accounts of a frame, some of whom answered from some of these
 * (Cochran 1977, chapter 11): Rocks or Wilson with t at the answers that its two-stage variance is
 * worth, at most n* of all persons, a mean with t. Those whom the question does not concern are part
 * of the sample and add nothing.
 *
 * Where only one of several persons of an account answered, the mean of the other accounts' variance
 * stands for its own.
 *
 * @param told rows of the sample: with a valid answer, or whom it does not concern
 * @param population N whom the number concerns, above n
 * @returns null where an account's people are not known or fewer than 8 accounts answered
 */
export function accountCensus(
	frame: CustomerFrame,
	told: Int32Array,
	measured: Measured,
	population: number,
): PointWithInterval | null {
	const { level, own, base } = measured;
	const design = designOf(frame, told);
	const accounts = base.accounts ?? 0;
	if (design === null || own.figure === null || accounts < LEAST_ACCOUNTS) return null;
	const { point } = own.figure;
	const { variance } = twoStageVariance({
		influences: influencesOf(told, measured),
		clusters: design.clusters,
		clusterSizes: design.sizes,
		population: frame.accounts.size,
	});
	if (level.shape === 'mean') {
		if (variance === 0) return null;
		return { point, ...tInterval(point, Math.sqrt(variance), accounts - 1, CONFIDENCE) };
	}
	const totals = classTotals(level.sums.frequencies);
	const simple = (totals.up + totals.down) / totals.all - point * point;
	const most = populationEffectiveSize(base.n, population);
	const n = variance === 0 ? accounts : Math.min(most, simple / variance);
	return shareInterval(level.shape, totals, n, criticalT(accounts - 1));
}

/** Influence of each row of the sample: 0 of those without a valid answer. */
function influencesOf(told: Int32Array, { rows, values, weights }: Measured): readonly number[] {
	const influences = answerInfluences(Array.from(values), Array.from(weights));
	const byRow = new Map(influences.map((influence, at) => [rows[at], influence]));
	return Array.from(told, (row) => byRow.get(row) ?? 0);
}

/** Null where an account has no known person, or more answers than persons. */
function designOf(frame: CustomerFrame, told: Int32Array): AccountDesign | null {
	const people = new Map<string, number>();
	for (const { account } of frame.persons) {
		if (account === null) return null;
		people.set(account, (people.get(account) ?? 0) + 1);
	}
	if ([...frame.accounts].some((account) => !people.has(account))) return null;
	const numbers = new Map<string, number>();
	const clusters: number[] = [];
	const answers: number[] = [];
	for (const row of told) {
		const account = frame.accountOf(row);
		if (account === null || !frame.accounts.has(account)) return null;
		const cluster = numbers.get(account) ?? numbers.size;
		numbers.set(account, cluster);
		clusters.push(cluster);
		answers[cluster] = (answers[cluster] ?? 0) + 1;
	}
	const sizes = [...numbers.keys()].map((account) => people.get(account) ?? 0);
	return answers.some((count, at) => count > (sizes[at] ?? 0)) ? null : { clusters, sizes };
}
