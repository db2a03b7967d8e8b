import { adjustedBalance } from '../statistics/adjusted-wald-interval.ts';
import { normalPValue, tPValue } from '../statistics/p-values.ts';
import { criticalT } from './confidence.ts';
import type { DifferenceFigure } from './difference-figure.ts';
import type { ComparedLevel } from './level.ts';
import { classTotals } from './share-interval.ts';

/**
 * How far a number is from a target that is known without error: the interval is that of the number,
 * moved. The test is the one that the interval inverts: Rocks' adjusted balance, Wilson's score for a
 * share, Student's t for a mean, each at the effective answers of the level.
 *
 * @param target in the unit of the level's shape (share or score)
 */
export function targetFigure(side: ComparedLevel, target: number): DifferenceFigure | null {
	const { figure } = side.own;
	if (figure === null) return null;
	const point = figure.point - target;
	const [low, high] = [figure.low - target, figure.high - target];
	return { point, low, high, p: pOf(side, target), isSteady: null };
}

function pOf(side: ComparedLevel, target: number): number {
	const { level, own } = side;
	if (own.figure === null) return 1;
	const distance = own.figure.point - target;
	const freedom = freedomOf(side);
	const n = own.nEffective ?? level.n;
	if (level.shape === 'mean') {
		const error = (own.figure.high - own.figure.low) / 2 / criticalT(freedom);
		return error > 0 ? tPValue(distance / error, freedom) : certainP(distance);
	}
	const p = (z: number) => (level.isIndependent ? normalPValue(z) : tPValue(z, freedom));
	if (level.shape === 'share') {
		const variance = target * (1 - target);
		return variance > 0 ? p(distance / Math.sqrt(variance / n)) : certainP(distance);
	}
	const { up, down, all } = classTotals(level.sums.frequencies);
	const counts = { promoters: (up / all) * n, detractors: (down / all) * n, n };
	const { centre, variance } = adjustedBalance(counts);
	return p((centre - target) / Math.sqrt(variance));
}

/** Clusters less 1, where people are independent persons. */
function freedomOf({ level: { isIndependent, n, accounts } }: ComparedLevel): number {
	const clusters = isIndependent ? n : (accounts ?? n);
	return Math.max(1, clusters - 1);
}

/** Of a number without error. */
function certainP(distance: number): number {
	return distance === 0 ? 1 : 0;
}
