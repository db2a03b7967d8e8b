import { sampleMoments } from './sample-moments.ts';

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 120;

/**
 * Intraclass correlation by restricted maximum likelihood, 0 or above: the share of the variance
 * that lies between groups.
 *
 * Method: Patterson & Thompson 1971, "Recovery of Inter-Block Information when Block Sizes Are
 * Unequal", with one random effect; found by golden-section search.
 * Unit: share, 0 to 1. Differs slightly from {@link oneWayAnova}'s for unequal groups.
 * Limits: normal values, independent groups.
 *
 * @param groups values of each group; groups of one stay in
 * @throws RangeError with fewer than 2 groups, an empty one, or no group of 2
 */
export function intraclassReml(groups: readonly (readonly number[])[]): number {
	const moments = groups.map(sampleMoments);
	const n = moments.reduce((sum, group) => sum + group.n, 0);
	if (groups.length < 2 || n <= groups.length) {
		throw new RangeError('a variance between groups needs 2 groups and one of 2 values');
	}
	const within = moments.reduce(
		(sum, group) => sum + (group.n - 1) * group.standardDeviation ** 2,
		0,
	);
	const deviance = (correlation: number) => {
		const ratio = correlation / (1 - correlation);
		const weights = moments.map((group) => group.n / (1 + group.n * ratio));
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		const mean = moments.reduce((sum, { mean: m }, g) => sum + (weights[g] ?? NaN) * m, 0) / total;
		const between = moments.reduce(
			(sum, { mean: m }, g) => sum + (weights[g] ?? NaN) * (m - mean) ** 2,
			0,
		);
		const logs = moments.reduce((sum, group) => sum + Math.log1p(group.n * ratio), 0);
		return (n - 1) * Math.log(within + between) + logs + Math.log(total);
	};
	return smallestAt(deviance, 0, 1 - 1e-9);
}

/** Where a function with one valley is smallest. */
function smallestAt(f: (x: number) => number, from: number, to: number): number {
	let low = from;
	let high = to;
	for (let step = 0; step < STEPS; step++) {
		const left = high - GOLDEN * (high - low);
		const right = low + GOLDEN * (high - low);
		if (f(left) <= f(right)) high = right;
		else low = left;
	}
	const middle = (low + high) / 2;
	return f(from) <= f(middle) ? from : middle;
}
