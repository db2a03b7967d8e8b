/**
 * The most of so many independent studies that may be wrong: a number that a binomial of the declared
 * rate exceeds with no more than the chance.
 */
export function mostWrong(studies: number, declared: number, chance: number): number {
	// In logarithms: that none of many thousand is wrong has a probability below the smallest number.
	let logarithm = studies * Math.log1p(-declared);
	let above = 1 - Math.exp(logarithm);
	let wrong = 0;
	while (above > chance && wrong < studies) {
		wrong += 1;
		logarithm += Math.log((((studies - wrong + 1) / wrong) * declared) / (1 - declared));
		above -= Math.exp(logarithm);
	}
	return wrong;
}
