/**
 * Agreement of ordered answers: 1 when all agree, 0 when uniform, −1 when half stand at each end.
 *
 * Method: van der Eijk 2001, "Measuring Agreement in Ordered Rating Scales": the distribution is cut
 * into layers of equal height, each judged by how one-peaked its pattern is.
 * Limits: n of 50 or more (−0.36 in truth averages +0.06 at n = 5 and −0.18 at 50).
 *
 * @param frequencies answers in each ordered category, lowest first; weights allowed
 * @throws RangeError with fewer than 2 categories, a negative frequency or no answer
 */
export function vanDerEijkAgreement(frequencies: readonly number[]): number {
	const total = frequencies.reduce((sum, frequency) => sum + frequency, 0);
	if (frequencies.length < 2 || !(total > 0) || frequencies.some((frequency) => frequency < 0)) {
		throw new RangeError('agreement needs 2 categories or more and an answer');
	}
	const heights = [...new Set(frequencies.filter((frequency) => frequency > 0))].toSorted(
		(a, b) => a - b,
	);
	return heights.reduce((agreement, height, index) => {
		const isFilled = frequencies.map((frequency) => frequency >= height);
		const filled = isFilled.filter(Boolean).length;
		const share = ((height - (heights[index - 1] ?? 0)) * filled) / total;
		return agreement + share * layerAgreement(isFilled, filled);
	}, 0);
}

function layerAgreement(isFilled: readonly boolean[], filled: number): number {
	const categories = isFilled.length;
	return unimodality(isFilled) * (1 - (filled - 1) / (categories - 1));
}

/** U of the pattern: 1 when one-peaked, below where gaps lie between filled categories. */
function unimodality(isFilled: readonly boolean[]): number {
	const k = isFilled.length;
	let onePeaked = 0;
	let twoPeaked = 0;
	for (let left = 0; left < k; left++) {
		for (let middle = left + 1; middle < k; middle++) {
			for (let right = middle + 1; right < k; right++) {
				const [a, b, c] = [isFilled[left], isFilled[middle], isFilled[right]];
				if (a && !b && c) twoPeaked += 1;
				else if (b && a !== c) onePeaked += 1;
			}
		}
	}
	const triples = onePeaked + twoPeaked;
	if (triples === 0) return 1;
	return ((k - 2) * onePeaked - (k - 1) * twoPeaked) / ((k - 2) * triples);
}
