import {
	finitePopulationVariance,
	populationEffectiveSize,
} from '../../../statistics/finite-population.ts';
import type { PointWithInterval } from '../../../statistics/interval.ts';
import { criticalT, criticalZ } from '../../confidence.ts';
import type { Measured } from '../../measure.ts';
import { classTotals, shareInterval } from '../../share-interval.ts';

/**
 * A number about all persons of a frame, some of whom answered, where no account is known: Rocks or
 * Wilson at n* = n(N − 1)/(N − n), a mean with √(1 − n/N) of its error (Cochran 1977).
 *
 * @param population N whom the number concerns, above n
 * @returns null where the number has no interval
 */
export function personCensus(
	{ level, own, base }: Measured,
	population: number,
): PointWithInterval | null {
	const { figure, nEffective } = own;
	if (figure === null || nEffective === null) return null;
	const { shape, isIndependent, sums } = level;
	if (shape === 'mean') {
		const narrower = Math.sqrt(finitePopulationVariance(1, base.n, population));
		const { point, low, high } = figure;
		return {
			point,
			low: point - narrower * (point - low),
			high: point + narrower * (high - point),
		};
	}
	const n = populationEffectiveSize(nEffective, population);
	const critical = isIndependent ? criticalZ() : criticalT(Math.max(1, base.n - 1));
	return shareInterval(shape, classTotals(sums.frequencies), n, critical);
}
