import type { Colour } from './tokens.ts';
import { tokens } from './tokens.ts';

/**
 * The colours of step `index` (from 0) of `count` steps, lowest first: the bad end, the middle if
 * the count is odd, the good end. The outer half of each side is the stronger one.
 */
export function stepColours(
	index: number,
	count: number,
): { readonly fill: Colour; readonly ink: Colour } {
	const side = Math.floor(count / 2);
	const fromTop = count - 1 - index;
	const strong = Math.ceil(side / 2);
	if (index < side) {
		return index < strong
			? { fill: tokens.bad, ink: tokens.onBad }
			: { fill: tokens.bad2, ink: tokens.onBad2 };
	}
	if (fromTop < side) {
		return fromTop < strong
			? { fill: tokens.good, ink: tokens.onGood }
			: { fill: tokens.good2, ink: tokens.onGood2 };
	}
	return { fill: tokens.middle, ink: tokens.onMiddle };
}
