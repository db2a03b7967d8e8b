/**
 * The most of so many independent studies that may be wrong: a number that a binomial of the declared
 * rate exceeds with no more than the chance.
 */
export function mostWrong(studies: number, declared: number, chance: number): number {
	let probability = (1 - declared) ** studies;
	let above = 1 - probability;
	let wrong = 0;
	while (above > chance) {
		wrong += 1;
		probability *= (((studies - wrong + 1) / wrong) * declared) / (1 - declared);
		above -= probability;
	}
	return wrong;
}
