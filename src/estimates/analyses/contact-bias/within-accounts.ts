import type { PlannedContactBias } from '../../../plan/analyses/contact-bias.ts';
import { clusterVariance } from '../../../statistics/linearised-variance.ts';
import { tPValue } from '../../../statistics/p-values.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { withinGroupEffect } from '../../../statistics/within-group-effect.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import { comparedScale } from '../../compared-scale.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { aboutHeadline, inUnit, type HeadlineAnswers } from '../headline-answers.ts';
import type { TwoGroups } from './group-gap.ts';

/** An answer of an account that has both kinds of people. */
interface PairedAnswer {
	readonly row: number;
	readonly y: number;
	/** 1 of the first group, 0 of the second. */
	readonly x: number;
	readonly account: number;
}

/**
 * The first group minus the second inside the same accounts: an own level for each account (Mundlak
 * 1978), the variance clustered by account (Binder 1983), t with accounts − 1 for interval and test.
 * Answers count equally. Accounts without both kinds of people say nothing of it.
 *
 * @param leastSide fewest persons of each kind in such accounts
 */
export function withinAccounts(
	sample: Sample,
	answers: HeadlineAnswers,
	groups: TwoGroups,
	planned: PlannedContactBias,
	leastSide: number,
): DerivedEstimate[] {
	const paired = pairedAnswers(sample, answers, groups);
	const accounts = new Set(paired.map(({ account }) => account)).size;
	const sides = [1, 0].map((side) =>
		baseOf(
			sample,
			paired.filter(({ x }) => x === side),
		),
	);
	if (accounts < 2 || sides.some(({ n }) => n < leastSide)) return [];
	const effect = effectOf(paired, accounts);
	const { headline } = planned;
	const scale = comparedScale(headline.metric, headline.question);
	return [
		aboutHeadline(planned, headline, 'contact-gap-within', {
			base: { ...baseOf(sample, paired), nEffective: accounts },
			otherBases: sides,
			figure: effect && inUnit(headline, effect),
			test: effect && { p: effect.p, isSteady: effect.isSteady, scale },
		}),
	];
}

function pairedAnswers(
	{ responses: { account } }: Sample,
	{ valueOf }: HeadlineAnswers,
	{ first, second }: TwoGroups,
): readonly PairedAnswer[] {
	if (account === null) return [];
	const told = (rows: Int32Array, x: number) =>
		Array.from(rows, (row) => ({ row, x, y: valueOf(row), account: account.codes[row] ?? -1 }));
	const all = [...told(first, 1), ...told(second, 0)];
	const having = (side: number) =>
		new Set(all.flatMap((one) => (one.x === side ? one.account : [])));
	const [hasFirst, hasSecond] = [having(1), having(0)];
	return all.filter((one) => hasFirst.has(one.account) && hasSecond.has(one.account));
}

function baseOf(sample: Sample, paired: readonly PairedAnswer[]): Base {
	return baseOfRows(
		sample,
		Int32Array.from(paired, ({ row }) => row),
	);
}

/** Null where the accounts agree to the last bit, whose interval would claim certainty. */
function effectOf(paired: readonly PairedAnswer[], accounts: number) {
	const column = <T>(of: (one: PairedAnswer) => T) => paired.map(of);
	const slope = withinGroupEffect(
		column(({ y }) => y),
		column(({ x }) => x),
		column(({ account }) => account),
	);
	const parts = partsByAccount(paired);
	const spread = sumOf(parts, (part) => part.spread);
	// Z_g = Σ x̃(ỹ − βx̃)/Σx̃²
	const influences = parts.map((part) => (part.shared - slope * part.spread) / spread);
	const variance = clusterVariance(Float64Array.from(influences), accounts);
	if (variance === 0) return null;
	const error = Math.sqrt(variance);
	return {
		point: slope,
		...tInterval(slope, error, accounts - 1, CONFIDENCE),
		p: tPValue(slope / error, accounts - 1),
		isSteady: isSteadySlope(parts, slope),
	};
}

/** What an account adds to the slope: Σx̃ỹ and Σx̃², centred within it. */
interface AccountPart {
	readonly shared: number;
	readonly spread: number;
}

function partsByAccount(paired: readonly PairedAnswer[]): readonly AccountPart[] {
	const groups = [...Map.groupBy(paired, ({ account }) => account).values()];
	return groups.map((group) => {
		const [xMean, yMean] = [meanOf(group, ({ x }) => x), meanOf(group, ({ y }) => y)];
		return {
			shared: sumOf(group, ({ x, y }) => (x - xMean) * (y - yMean)),
			spread: sumOf(group, ({ x }) => (x - xMean) ** 2),
		};
	});
}

/** Whether the slope keeps its sign and half its size when any one account is left out. */
function isSteadySlope(parts: readonly AccountPart[], slope: number): boolean {
	const shared = sumOf(parts, (part) => part.shared);
	const spread = sumOf(parts, (part) => part.spread);
	return parts.every((part) => {
		const left = (shared - part.shared) / (spread - part.spread);
		return Math.sign(left) === Math.sign(slope) && Math.abs(left) >= Math.abs(slope) / 2;
	});
}

function sumOf<T>(group: readonly T[], of: (one: T) => number): number {
	return group.reduce((sum, one) => sum + of(one), 0);
}

function meanOf<T>(group: readonly T[], of: (one: T) => number): number {
	return sumOf(group, of) / group.length;
}
