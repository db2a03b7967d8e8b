import { fourCellKeyness, twoCellKeyness } from '../../src/statistics/keyness.ts';
import { logOddsWithPrior } from '../../src/statistics/log-odds-with-prior.ts';
import type { WordCounts } from '../../src/statistics/word-counts.ts';
import { method } from './method.ts';
import { byName, type OracleInput } from './oracle-input.ts';
import { cutOf } from './read-oracle.ts';

function wordsOf(input: OracleInput) {
	const first = input.named('counts_a');
	const second = input.named('counts_b');
	const words = [...new Set([...Object.keys(first), ...Object.keys(second)])];
	const firstTotal = input.number('tokens_a');
	const secondTotal = input.number('tokens_b');
	const scale = cutOf(input.raw['prior']);
	const countsOf = (word: string): WordCounts => ({
		first: Number(first[word] ?? 0),
		second: Number(second[word] ?? 0),
		firstTotal,
		secondTotal,
	});
	const logOdds = (word: string) => {
		const counts = countsOf(word);
		return logOddsWithPrior(counts, {
			word: scale * (counts.first + counts.second),
			all: scale * (firstTotal + secondTotal),
		});
	};
	return { words, countsOf, logOdds };
}

const keyness = method(wordsOf, {
	g2_two_cell: ({ words, countsOf }) => byName(words, (word) => twoCellKeyness(countsOf(word))),
	g2_four_cell: ({ words, countsOf }) => byName(words, (word) => fourCellKeyness(countsOf(word))),
	log_odds_delta: ({ words, logOdds }) => byName(words, (word) => logOdds(word).delta),
	log_odds_variance: ({ words, logOdds }) => byName(words, (word) => logOdds(word).variance),
	log_odds_z: ({ words, logOdds }) => byName(words, (word) => logOdds(word).z),
});

/** Section l: words. */
export const wordMethods = { 'l1-keyness': keyness };
