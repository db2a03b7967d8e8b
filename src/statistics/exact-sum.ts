/**
 * Sum of numbers, correctly rounded: the double nearest to the exact sum, ties to even. The order
 * of the values changes no bit.
 *
 * Method: Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
 * Predicates": the sum is kept as non-overlapping parts, smallest first, and rounded once.
 * Unit: that of the values. The sum of nothing is 0; never −0.
 *
 * @param termOf what is summed up of each value; the value itself where left out
 * @throws RangeError when a value is not finite or a partial sum overflows
 */
export function exactSum(
	values: ArrayLike<number>,
	termOf: (value: number) => number = itself,
): number {
	const parts: number[] = [];
	for (let i = 0; i < values.length; i++) {
		addToParts(parts, termOf(values[i] ?? NaN));
	}
	return roundParts(parts);
}

function itself(value: number): number {
	return value;
}

/** Adds a value to non-overlapping parts in place, leaving them so. */
function addToParts(parts: number[], value: number): void {
	let carried = value;
	let kept = 0;
	for (let i = 0; i < parts.length; i++) {
		const part = parts[i] ?? 0;
		const sum = carried + part;
		const error =
			Math.abs(carried) < Math.abs(part) ? carried - (sum - part) : part - (sum - carried);
		if (error !== 0) parts[kept++] = error;
		carried = sum;
	}
	if (!Number.isFinite(carried)) throw new RangeError(`cannot sum up to ${carried}`);
	parts.length = kept;
	if (carried !== 0) parts.push(carried);
}

/**
 * Adds the parts from the largest down until one no longer fits. What is left then decides only a
 * tie: when the next part points the same way as the remainder, the tie is broken away from even.
 */
function roundParts(parts: readonly number[]): number {
	let index = parts.length - 1;
	let sum = parts[index] ?? 0;
	let remainder = 0;
	while (index > 0 && remainder === 0) {
		index -= 1;
		const part = parts[index] ?? 0;
		const next = sum + part;
		remainder = part - (next - sum);
		sum = next;
	}
	const below = parts[index - 1] ?? 0;
	if (remainder !== 0 && Math.sign(remainder) === Math.sign(below)) {
		const doubled = remainder * 2;
		const candidate = sum + doubled;
		if (candidate - sum === doubled) sum = candidate;
	}
	return sum + 0;
}
