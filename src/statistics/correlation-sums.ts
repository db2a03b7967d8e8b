/** Weighted sums of pairs of values, which add up over clusters and resamples. */
export interface PairSums {
	readonly weight: number;
	readonly x: number;
	readonly y: number;
	readonly xx: number;
	readonly yy: number;
	readonly xy: number;
}

/**
 * Product-moment correlation from sums of pairs; undefined where a side has no spread.
 *
 * Method: Pearson 1895, "Note on Regression and Inheritance in the Case of Two Parents".
 * Unit: −1 to 1.
 * Limits: values measured from a number near their mean, else digits are lost.
 */
export function correlationOfSums(sums: PairSums): number | undefined {
	const { weight, x, y, xx, yy, xy } = sums;
	const spreadOfX = xx - (x * x) / weight;
	const spreadOfY = yy - (y * y) / weight;
	if (!(spreadOfX > NOISE * xx && spreadOfY > NOISE * yy)) return undefined;
	const r = (xy - (x * y) / weight) / Math.sqrt(spreadOfX * spreadOfY);
	return Math.max(-1, Math.min(1, r));
}

/** A spread below this share of what it was subtracted from is rounding noise. */
const NOISE = 1e-12;
