import type { Responses } from '../responses/responses.ts';
import {
	weightConcentration,
	type WeightConcentration,
} from '../statistics/weight-concentration.ts';
import { largestShare, sumsByAccount } from './account-sums.ts';
import type { AnswerGroup } from './answer-groups.ts';
import type { Trimming } from './fit-to-targets.ts';
import type { TargetMargin } from './target-margin.ts';

/** How a group of answers is weighted and what that costs, unrounded, nothing hidden. */
export interface GroupWeighting {
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands. */
	readonly brand: string;
	/** Answers. */
	readonly n: number;
	/** Null where the study has no account column. */
	readonly accounts: number | null;
	/** What it is weighted to; empty where not to targets. */
	readonly margins: readonly Pick<TargetMargin, 'by' | 'values' | 'shares'>[];
	/**
	 * Answers of the value that has fewest, among the values of all margins that have any; values that
	 * are weighted together are one. n without margins.
	 */
	readonly fewest: number;
	/** Null where nothing was fitted. */
	readonly trimming: Trimming | null;
	/** Kish's (Σw)²/Σw², in answers. */
	readonly effectiveSize: number;
	/** n / effective size, 1 or above. */
	readonly designEffect: number;
	/** Share of all weight on the heaviest answer, 0 to 1. */
	readonly largestAnswer: number;
	/** Share of all weight on the heaviest account, 0 to 1; null where the study has no account column. */
	readonly largestAccount: number | null;
	/** The same of the answers, each counted once. */
	readonly largestAccountUnweighted: number | null;
	/** What stands above its limit. */
	readonly warnings: WeightConcentration['warnings'];
}

/** What weights do to a group. */
export function groupWeighting(
	{ wave, relation, brand, rows }: AnswerGroup,
	{ account }: Pick<Responses, 'account'>,
	weights: Float64Array,
	{
		margins,
		trimming,
	}: Pick<GroupWeighting, 'trimming'> & {
		readonly margins: readonly Pick<TargetMargin, 'by' | 'values' | 'shares' | 'valueOf'>[];
	},
): GroupWeighting {
	const answers = account && sumsByAccount(account, rows, new Float64Array(rows.length).fill(1));
	const unweighted = answers && largestShare(answers);
	const uneven = weights.some((weight) => weight !== weights[0])
		? weightConcentration(weights, account ? rows.map((row) => account.codes[row] ?? -1) : rows)
		: null;
	return {
		wave,
		relation,
		brand,
		n: rows.length,
		accounts: answers && answers.filter((count) => count > 0).length,
		margins: margins.map(({ by, values, shares }) => ({ by, values, shares })),
		fewest: Math.min(rows.length, ...countsOf(rows, weights, margins)),
		trimming,
		effectiveSize: rows.length / (uneven?.designEffect ?? 1),
		designEffect: uneven?.designEffect ?? 1,
		largestAnswer: uneven?.largestAnswer ?? 1 / rows.length,
		largestAccount: account && uneven ? uneven.largestCluster : unweighted,
		largestAccountUnweighted: unweighted,
		warnings: uneven?.warnings ?? [],
	};
}

/** Answers of each value of each margin; of a single one, of what has a weight of its own. */
function countsOf(
	rows: Int32Array,
	weights: Float64Array,
	margins: readonly Pick<TargetMargin, 'valueOf'>[],
): readonly number[] {
	return margins.flatMap(({ valueOf }) => {
		const counts = new Map<number, number>();
		rows.forEach((row, at) => {
			if (valueOf(row) < 0) return;
			const key = margins.length === 1 ? (weights[at] ?? 0) : valueOf(row);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		});
		return [...counts.values()];
	});
}
