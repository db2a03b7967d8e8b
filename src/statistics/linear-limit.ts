/** A sum of unknowns, each with a factor, that is known to lie within limits, both of them included. */
export interface LinearLimit {
	/** One for each unknown. */
	readonly factors: Float64Array;
	readonly low: number;
	readonly high: number;
}

/** What lies beyond a limit by less counts as within it, in units of its largest factor. */
export const CLOSE = 1e-6;

/** The sum of unknowns, each with its factor. */
export function sumOf(factors: Float64Array, point: Int32Array): number {
	let sum = 0;
	for (let at = 0; at < point.length; at++) sum += (factors[at] ?? 0) * (point[at] ?? 0);
	return sum;
}

/** The largest factor without its sign; 1 where all are 0. */
export function largestFactor(factors: Float64Array): number {
	let most = 0;
	for (const factor of factors) most = Math.max(most, Math.abs(factor));
	return most === 0 ? 1 : most;
}

/** Whether a point is 0 and above and within all limits. */
export function isWithinLimits(limits: readonly LinearLimit[], point: Int32Array): boolean {
	const isWithin = limits.every(({ factors, low, high }) => {
		const sum = sumOf(factors, point);
		const room = CLOSE * largestFactor(factors);
		return sum >= low - room && sum <= high + room;
	});
	return isWithin && point.every((count) => count >= 0);
}
