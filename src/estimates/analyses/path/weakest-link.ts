import type { PlannedPath } from '../../../plan/analyses/path.ts';
import { failingChance } from '../../../statistics/failing-chance.ts';
import { meanInterval } from '../../../statistics/mean-interval.ts';
import { sampleMoments } from '../../../statistics/sample-moments.ts';
import { wilsonInterval } from '../../../statistics/wilson-interval.ts';
import { CONFIDENCE, criticalZ } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { baseOfAccounts, rowsByAccount, shareOfAccounts } from '../account-groups.ts';
import { derivedNumber, inHundredths, type ToldNumber } from '../derived-number.ts';
import type { PathAnswers } from './path-answers.ts';

type Accounts = readonly (readonly number[])[];

/** By how many of an account answered: the more do, the likelier one of them names a failing one. */
const SIZES = [
	{ category: '1', least: 1, most: 1 },
	{ category: '2-3', least: 2, most: 3 },
	{ category: '4-more', least: 4, most: Infinity },
] as const;

/** Answers of an account that are drawn to make accounts of any size alike. */
const DRAWN = 2;

/** Share of those who met a touchpoint, in a cut, to whom at least one failed. */
export function weakestLink(
	sample: Sample,
	place: PlannedPath,
	{ met, failing }: PathAnswers,
): DerivedEstimate {
	const { own, base } = measure(sample, {
		rows: sample.rows.rowsOf(place.cut).filter((row) => (met[row] ?? 0) > 0),
		valueOf: (row) => ((failing[row] ?? 0) > 0 ? 1 : 0),
		shape: 'share',
		waves: [place.cut.wave],
		relation: place.cut.relation,
	});
	return derivedNumber(place, {
		metric: 'weakest-link',
		unit: 'percent',
		base,
		figure: inHundredths(own.figure),
		definition: definitionOf(place),
	});
}

/** Share of accounts in which a touchpoint failed somebody: of all, by size, and of two drawn answers. */
export function weakestAccounts(
	sample: Sample,
	place: PlannedPath,
	{ travellers, failing }: PathAnswers,
): DerivedEstimate[] {
	if (!sample.hasAccounts) return [];
	const fails = (row: number) => (failing[row] ?? 0) > 0;
	const accounts = rowsByAccount(sample, travellers);
	const share = (among: Accounts): Omit<ToldNumber, 'metric'> => ({
		unit: 'percent',
		base: baseOfAccounts(sample, among),
		figure: shareOfAccounts(among, (rows) => rows.some(fails)),
		definition: definitionOf(place),
	});
	const metric = 'weakest-link-accounts';
	const sizes = SIZES.map(({ category, least, most }) => {
		const among = accounts.filter(({ length }) => length >= least && length <= most);
		return { metric, category, ...share(among) };
	}).filter(({ base }) => base.n > 0);
	return [
		derivedNumber(place, { metric, ...share(accounts) }),
		// Together with the total the shown sizes tell of one that is hidden.
		...sizes.map((one) => {
			const otherBases = sizes.filter((other) => other !== one).map(({ base }) => base);
			return derivedNumber(place, { ...one, otherBases });
		}),
		...ofTwo(sample, place, accounts, fails),
	];
}

function ofTwo(
	sample: Sample,
	place: PlannedPath,
	accounts: Accounts,
	fails: (row: number) => boolean,
): DerivedEstimate[] {
	const large = accounts.filter(({ length }) => length >= DRAWN);
	const chances = large.flatMap((rows) => {
		const one = { answers: rows.length, failing: rows.filter(fails).length };
		return failingChance([one], DRAWN) ?? [];
	});
	if (chances.length === 0) return [];
	return [
		derivedNumber(place, {
			metric: 'weakest-link-of-two',
			unit: 'percent',
			base: baseOfAccounts(sample, large),
			figure: inHundredths(meanChance(chances)),
			definition: definitionOf(place),
		}),
	];
}

/** Student's t over accounts; where all have the same chance Wilson's at as many answers. */
function meanChance(chances: readonly number[]) {
	const moments = sampleMoments(chances);
	const { mean: point, n } = moments;
	if (n < 2) return null;
	if (moments.standardDeviation === 0) return { point, ...wilsonInterval(point, n, criticalZ()) };
	const { low, high } = meanInterval(moments, CONFIDENCE);
	return { point, low: Math.max(0, low), high: Math.min(1, high) };
}

/** The newest of its questions' definitions: a bump of any of them breaks the trend of the path. */
export function definitionOf({ steps }: PlannedPath): number {
	return Math.max(1, ...steps.map(({ question }) => question.definition));
}
