import type { AnswerSource } from './answer-reader.ts';
import type { Sample } from './sample.ts';

/**
 * Weights of rows where each account's weight is divided among those of it who answer this: the
 * weighted mean is then the mean of the accounts' own means, also where not everybody was concerned.
 *
 * Method: Kish 1965, "Survey Sampling" (equal weight to unequal clusters), within a domain.
 *
 * @param rows of a wave, relation and brand
 * @returns by position in `rows`; 0 where there is no valid answer
 */
export function sharedWeights(
	{ responses, clusters }: Pick<Sample, 'responses' | 'clusters'>,
	rows: Int32Array,
	{ isValid }: Pick<AnswerSource, 'isValid'>,
): Float64Array {
	const all = new Float64Array(clusters.count);
	const answering = new Float64Array(clusters.count);
	const weights = new Float64Array(rows.length);
	const clusterOf = (row: number) => clusters.codes[row] ?? -1;
	for (const row of rows) {
		const weight = responses.weight[row] ?? NaN;
		const cluster = clusterOf(row);
		all[cluster] = (all[cluster] ?? 0) + weight;
		if (isValid(row)) answering[cluster] = (answering[cluster] ?? 0) + weight;
	}
	rows.forEach((row, at) => {
		if (!isValid(row)) return;
		const share = (responses.weight[row] ?? NaN) / (answering[clusterOf(row)] ?? NaN);
		weights[at] = share * (all[clusterOf(row)] ?? NaN);
	});
	return weights;
}
