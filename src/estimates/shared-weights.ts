import type { AnswerSource } from './answer-reader.ts';
import type { OrderedGroup } from './ordered-group.ts';

/**
 * The weight of each account's answers, divided among those of it who answer this: the weighted mean
 * is then the mean of the accounts' own means, also where not everybody was concerned.
 *
 * Method: Kish 1965, "Survey Sampling" (equal weight to unequal clusters), within a domain.
 *
 * @param weightOf of each row of the group, for whom all of them were counted
 * @returns by position in `group.rows`; 0 where there is no valid answer
 */
export function sharedWeights(
	group: OrderedGroup,
	{ isValid }: Pick<AnswerSource, 'isValid'>,
	weightOf: (row: number) => number,
): Float64Array {
	const { rows, runStarts, runPlaces, clusters } = group;
	const whole = new Float64Array(clusters.length);
	const answering = new Float64Array(clusters.length);
	const placeAt = new Int32Array(rows.length);
	for (let run = 0; run < runPlaces.length; run++) {
		placeAt.fill(runPlaces[run] ?? -1, runStarts[run], runStarts[run + 1]);
	}
	rows.forEach((row, at) => {
		const place = placeAt[at] ?? -1;
		whole[place] = (whole[place] ?? 0) + weightOf(row);
		if (isValid(row)) answering[place] = (answering[place] ?? 0) + weightOf(row);
	});
	return Float64Array.from(rows, (row, at) => {
		const place = placeAt[at] ?? -1;
		return isValid(row) ? (weightOf(row) * (whole[place] ?? 0)) / (answering[place] ?? NaN) : 0;
	});
}
