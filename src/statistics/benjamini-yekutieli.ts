import { benjaminiHochberg } from './benjamini-hochberg.ts';

/**
 * P-values adjusted for the false discovery rate under any dependence, in the order given: those of
 * {@link benjaminiHochberg} times 1 + ½ + … + 1/M, at most 1.
 *
 * Method: Benjamini & Yekutieli 2001, "The Control of the False Discovery Rate in Multiple Testing
 * under Dependency". The safe and stricter variant.
 *
 * @param pValues one per comparison of the declared family, 0 to 1
 * @throws RangeError when a p-value is outside 0 to 1
 */
export function benjaminiYekutieli(pValues: readonly number[]): readonly number[] {
	requireProbabilities(pValues);
	const penalty = pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
	const shrunk = pValues.map((p) => p / Math.max(1, pValues.length));
	const scaled = benjaminiHochberg(shrunk).map((p) => p * pValues.length * penalty);
	return scaled.map((p) => Math.min(1, p));
}

function requireProbabilities(pValues: readonly number[]): void {
	for (const p of pValues) {
		if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value must be between 0 and 1, got ${p}`);
	}
}
