/** How often a word is used on two sides, in respondents (or tokens), and how large the sides are. */
export interface WordCounts {
	readonly first: number;
	readonly second: number;
	readonly firstTotal: number;
	readonly secondTotal: number;
}

/** Prior of one word, from a background. */
export interface WordPrior {
	/** α_w = background count × (α₀/total), above 0 for a word that nobody used. */
	readonly word: number;
	/** α₀, the sum over all words. */
	readonly all: number;
}

/** How much more the first side uses a word. */
export interface LogOdds {
	/** Difference of the log odds, above 0 where the first side uses it more. */
	readonly delta: number;
	readonly variance: number;
	readonly z: number;
}

/**
 * Log odds ratio of a word with an informative Dirichlet prior: what a word's keyness is shown by.
 *
 * Method: Monroe, Colaresi & Quinn 2008, "Fightin' Words: Lexical Feature Selection and Evaluation for
 * Identifying the Content of Political Conflict", equations 16, 20 and 22.
 * Limits: count respondents who use the word, not tokens; words of 5 respondents and 3 accounts, sides
 * of 30 comments, |z| of 2.58 or more.
 *
 * @throws RangeError when counts are impossible or the prior is not above 0
 */
export function logOddsWithPrior(counts: WordCounts, prior: WordPrior): LogOdds {
	requireCounts(counts);
	const { first, second, firstTotal, secondTotal } = counts;
	const isPossible = prior.word >= 0 && prior.word < prior.all && first + second + prior.word > 0;
	if (!isPossible) throw new RangeError(`no prior of ${prior.word} of ${prior.all}`);
	const logOdds = (count: number, total: number) =>
		Math.log((count + prior.word) / (total + prior.all - count - prior.word));
	const delta = logOdds(first, firstTotal) - logOdds(second, secondTotal);
	const variance = 1 / (first + prior.word) + 1 / (second + prior.word);
	return { delta, variance, z: delta / Math.sqrt(variance) };
}

/**
 * Log-likelihood G² of a word over its two counts, 2ΣO·ln(O/E).
 *
 * Method: Rayson & Garside 2000, "Comparing Corpora Using Frequency Profiling". A test, not a size;
 * approximately χ² with 1 degree of freedom.
 *
 * @throws RangeError when counts are impossible
 */
export function twoCellKeyness(counts: WordCounts): number {
	requireCounts(counts);
	const { first, second, firstTotal, secondTotal } = counts;
	const share = (first + second) / (firstTotal + secondTotal);
	return 2 * (surprise(first, firstTotal * share) + surprise(second, secondTotal * share));
}

/**
 * Log-likelihood G² of the 2 × 2 table of a word and all other words.
 *
 * Method: Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence". A test, not a
 * size; approximately χ² with 1 degree of freedom.
 *
 * @throws RangeError when counts are impossible
 */
export function fourCellKeyness(counts: WordCounts): number {
	requireCounts(counts);
	const { first, second, firstTotal, secondTotal } = counts;
	const others = {
		first: firstTotal - first,
		second: secondTotal - second,
		firstTotal,
		secondTotal,
	};
	return twoCellKeyness(counts) + twoCellKeyness(others);
}

function surprise(observed: number, expected: number): number {
	return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

function requireCounts({ first, second, firstTotal, secondTotal }: WordCounts): void {
	const isPossible = first >= 0 && second >= 0 && first <= firstTotal && second <= secondTotal;
	if (!(isPossible && firstTotal > 0 && secondTotal > 0)) {
		throw new RangeError(`${first} of ${firstTotal} and ${second} of ${secondTotal} cannot be`);
	}
}
