import { requireWordCounts, type WordCounts } from './word-counts.ts';

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
 * Identifying the Content of Political Conflict", equation 16.
 * Limits: count respondents who use the word, not tokens; words of 5 respondents and 3 accounts, sides
 * of 30 comments, |z| of 2.58 or more.
 *
 * @throws RangeError when counts are impossible or the prior is not above 0
 */
export function logOddsWithPrior(counts: WordCounts, prior: WordPrior): LogOdds {
	requireWordCounts(counts);
	const { first, second, firstTotal, secondTotal } = counts;
	const isPossible = prior.word >= 0 && prior.word < prior.all && first + second + prior.word > 0;
	if (!isPossible) throw new RangeError(`no prior of ${prior.word} of ${prior.all}`);
	const logOdds = (count: number, total: number) =>
		Math.log((count + prior.word) / (total + prior.all - count - prior.word));
	const delta = logOdds(first, firstTotal) - logOdds(second, secondTotal);
	const variance = 1 / (first + prior.word) + 1 / (second + prior.word);
	return { delta, variance, z: delta / Math.sqrt(variance) };
}
