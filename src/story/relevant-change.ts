import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { formatNumber } from '../wording/numbers.ts';
import type { View } from './view.ts';

/** Where a codebook names none (methods e). */
const USUAL = { points: 10, percent: 10, scale: 7.5 };

/**
 * The smallest difference that counts in a study, as its verdicts were made: in points of a score, in
 * percentage points, and in per cent of the width of a rating's scale.
 */
export function relevantChange({ relevantChange: own = {} }: SnapshotStudy): typeof USUAL {
	return {
		points: own.points ?? USUAL.points,
		percent: own.percent ?? USUAL.percent,
		scale: own.scale ?? USUAL.scale,
	};
}

/** One of these as it is printed: whole, or with the decimal that it has. */
export function relevantText(value: number, { numbers }: View): string {
	return formatNumber(value, Number.isInteger(value) ? 0 : 1, numbers);
}
