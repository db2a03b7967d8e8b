import { exactSum } from './exact-sum.ts';
import { sampleMoments } from './sample-moments.ts';

/** Answers of two waves; those who answered both stand in the pairs as well as in their waves. */
export interface OverlappingWaves {
	readonly earlier: readonly number[];
	readonly later: readonly number[];
	/** [earlier, later] answer of each person who gave both. */
	readonly pairs: readonly (readonly [number, number])[];
}

/** Change between two waves, with the standard error that the shared persons leave. */
export interface OverlapDifference {
	readonly difference: number;
	readonly standardError: number;
	/** What the standard error would be if nobody had answered both: for showing the gain only. */
	readonly independentStandardError: number;
	/** Sample correlation times deviations (divisor n₁₂ − 1) of those who answered both. */
	readonly covariance: number;
}

/**
 * Change later − earlier of two means whose samples share some persons:
 * V = s₁²/n₁ + s₂²/n₂ − 2·n₁₂·s₁₂/(n₁n₂).
 *
 * Method: Kish 1965, "Survey Sampling" (overlapping samples).
 * Unit: that of the answers.
 * Limits: independent persons with equal weights; with clusters or weights use the linearised
 * variance of the stacked waves. Fewer than 2 pairs count as no overlap.
 *
 * @throws RangeError when a wave has fewer than 2 answers or one is not finite
 */
export function overlapDifference({ earlier, later, pairs }: OverlappingWaves): OverlapDifference {
	if (earlier.length < 2 || later.length < 2) {
		throw new RangeError(`a change needs 2 answers a wave: ${earlier.length}, ${later.length}`);
	}
	const before = sampleMoments(earlier);
	const after = sampleMoments(later);
	const covariance = sampleCovariance(pairs);
	const independent =
		before.standardDeviation ** 2 / before.n + after.standardDeviation ** 2 / after.n;
	const shared = (2 * pairs.length * covariance) / (before.n * after.n);
	return {
		difference: after.mean - before.mean,
		standardError: Math.sqrt(Math.max(0, independent - shared)),
		independentStandardError: Math.sqrt(independent),
		covariance,
	};
}

function sampleCovariance(pairs: OverlappingWaves['pairs']): number {
	const n = pairs.length;
	if (n < 2) return 0;
	const first = exactSum(pairs.map(([x]) => x)) / n;
	const second = exactSum(pairs.map(([, y]) => y)) / n;
	return exactSum(pairs.map(([x, y]) => (x - first) * (y - second))) / (n - 1);
}
