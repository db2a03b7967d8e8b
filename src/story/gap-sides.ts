import { DECIMALS, type Fact } from '../snapshot/fact.ts';
import type { Side } from '../wording/group-name.ts';
import { isHeadline } from './situation.ts';

/** Share outside a published interval. */
const OUTSIDE = 0.05;

/**
 * On which side of zero each gap of one figure lies, by fact id. Gaps of levels have no verdict of their
 * own, so their published intervals are widened until all of the figure hold together (Bonferroni): a
 * figure of many gaps tells fewer of them. Those of fewer than ten persons are unclear.
 */
export function gapSides(facts: readonly Fact[]): ReadonlyMap<string, Side> {
	const readable = facts.filter(isHeadline);
	return new Map(readable.map((fact) => [fact.id, widenedSide(fact, readable.length)]));
}

function widenedSide({ value, low, high, accounts, n, unit }: Fact, family: number): Side {
	if (value === null || low === null || high === null) return 'unclear';
	const degrees = Math.max(2, (accounts ?? n ?? 2) - 1);
	const ratio = quantile(OUTSIDE / 2 / family, degrees) / quantile(OUTSIDE / 2, degrees);
	const rounding = 0.5 * 10 ** -DECIMALS[unit];
	const isClear = Math.abs(value) - rounding > (ratio * (high - low)) / 2;
	if (!isClear) return 'unclear';
	return value > 0 ? 'above' : 'below';
}

/**
 * Upper quantile of Student's t. The normal one by Hastings' rational approximation (Abramowitz and
 * Stegun 26.2.23, error under 0.00045), then three terms of its expansion in the degrees of freedom
 * (26.7.5). Right to about 1 % from 5 degrees up.
 */
function quantile(tail: number, degrees: number): number {
	const t = Math.sqrt(-2 * Math.log(tail));
	const above = 2.515517 + t * (0.802853 + t * 0.010328);
	const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
	const z = t - above / below;
	const first = (z ** 3 + z) / 4;
	const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
	const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
	return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
