/**
 * How often each whole answer from lowest to highest occurs, in that order.
 *
 * Unit: answers. Method: counting; Reichheld 2003 and every score after it rest on this table.
 *
 * @throws RangeError when an answer is not whole or outside lowest to highest
 */
export function frequenciesOf(
	answers: ArrayLike<number>,
	lowest: number,
	highest: number,
): readonly number[] {
	const counts = Array.from({ length: Math.max(0, highest - lowest + 1) }, () => 0);
	for (let i = 0; i < answers.length; i++) {
		const answer = answers[i] ?? NaN;
		const seen = counts[answer - lowest];
		if (seen === undefined) {
			throw new RangeError(`the answer ${answer} is not on the scale ${lowest} to ${highest}`);
		}
		counts[answer - lowest] = seen + 1;
	}
	return counts;
}

/**
 * Share of the answers in the best points of a scale ("top-2-box" with 2).
 *
 * Unit: share of all answers, 0 to 1.
 *
 * @param frequencies answers at each point, lowest first
 * @param boxes how many points from the end count
 * @throws RangeError when there is no answer
 */
export function topBoxShare(frequencies: readonly number[], boxes: number): number {
	return sumOf(frequencies.slice(Math.max(0, frequencies.length - boxes))) / totalOf(frequencies);
}

/**
 * Share of the answers in the worst points of a scale; as {@link topBoxShare}.
 *
 * @throws RangeError when there is no answer
 */
export function bottomBoxShare(frequencies: readonly number[], boxes: number): number {
	return sumOf(frequencies.slice(0, boxes)) / totalOf(frequencies);
}

function totalOf(frequencies: readonly number[]): number {
	const total = sumOf(frequencies);
	if (!(total > 0)) throw new RangeError('there is no share of no answers');
	return total;
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
