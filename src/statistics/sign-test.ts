/**
 * Two-sided p-value of the exact sign test; of two discordant counts it is the exact McNemar test.
 *
 * Method: Arbuthnott 1710, in the form of Dixon & Mood 1946, "The Statistical Sign Test": the
 * doubled tail of a binomial with probability ½, at most 1. Persons without change are left out.
 * Limits: independent persons with equal weights.
 *
 * @param improved persons whose answer rose, whole
 * @param worsened persons whose answer fell, whole
 * @returns p from 0 to 1; 1 where nobody changed
 * @throws RangeError when a count is negative or not whole
 */
export function signTest(improved: number, worsened: number): number {
	if (!isCount(improved) || !isCount(worsened)) {
		throw new RangeError(`counts must be whole and 0 or above, got ${improved} and ${worsened}`);
	}
	const changed = improved + worsened;
	const fewer = Math.min(improved, worsened);
	let term = Math.exp(logBinomialCoefficient(changed, fewer) - changed * Math.LN2);
	let tail = 0;
	for (let k = fewer; k >= 0; k--) {
		tail += term;
		term *= k / (changed - k + 1);
	}
	return Math.min(1, 2 * tail);
}

function logBinomialCoefficient(n: number, k: number): number {
	let sum = 0;
	for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
	return sum;
}

function isCount(value: number): boolean {
	return Number.isInteger(value) && value >= 0;
}
