/**
 * Share of each category, summing to 1.
 *
 * Method: counts over their total. Unit: share, 0 to 1.
 *
 * @param frequencies answers in each category, 0 or above; weights allowed
 * @throws RangeError with fewer than 2 categories, a negative frequency or no answer
 */
export function sharesOf(frequencies: readonly number[]): readonly number[] {
	if (frequencies.length < 2) throw new RangeError('a distribution needs 2 categories or more');
	let total = 0;
	for (const frequency of frequencies) {
		if (!(frequency >= 0)) throw new RangeError(`no frequency can be ${frequency}`);
		total += frequency;
	}
	if (!(total > 0)) throw new RangeError('there are no shares of no answers');
	return frequencies.map((frequency) => frequency / total);
}
