import type { Numbered } from '../../estimates/estimated-fact.ts';
import { DECIMALS } from '../../snapshot/fact.ts';
import { roundHalfAway } from '../../statistics/round-half-away.ts';

/** Limits of a number, both of them included. */
export interface ToldRange {
	readonly low: number;
	readonly high: number;
}

const ROUNDING = 1e-9;

/** It is asked for again for each whole that a number is of, and in each round. */
const ranges = new WeakMap<Numbered, ToldRange>();

/**
 * What a published number lies within, by all that is published of it: the number itself is rounded,
 * and its interval tells it twice more, rounded elsewhere. An interval with the number in its middle
 * tells it by its middle, Wilson's of a share by each of its limits, for a reader knows what it was
 * drawn from: n or the effective n, and z or t.
 */
export function toldRange(one: Numbered): ToldRange | null {
	const { figure } = one;
	if (figure === null) return null;
	const known = ranges.get(one) ?? rangeOf(one, figure);
	ranges.set(one, known);
	return known;
}

type Figure = NonNullable<Numbered['figure']>;

function rangeOf(one: Numbered, figure: Figure): ToldRange {
	const { unit, shape } = one.cell.metric;
	const half = 0.5 * 10 ** -DECIMALS[unit] + ROUNDING;
	const around = (value: number): ToldRange => {
		const rounded = roundHalfAway(value, DECIMALS[unit]);
		return { low: rounded - half, high: rounded + half };
	};
	const low = around(figure.low);
	const high = around(figure.high);
	const isWilson = one.kind === 'level' && shape === 'share';
	const more = isWilson ? byWilson(figure, low, high, PERCENT) : byMiddle(figure, low, high);
	const told = [around(figure.value), ...more].filter(
		(range) => range.low <= figure.value && figure.value <= range.high,
	);
	return {
		low: Math.max(...told.map((range) => range.low)),
		high: Math.min(...told.map((range) => range.high)),
	};
}

/** Shares are told in per cent. */
const PERCENT = 100;

/** Differences smaller than this are noise. */
const CLOSE = 1e-9;

/** An interval that is as far below its number as above it. */
function byMiddle(figure: Figure, low: ToldRange, high: ToldRange): readonly ToldRange[] {
	if (Math.abs(figure.low + figure.high - 2 * figure.value) > CLOSE) return [];
	return [{ low: (low.low + high.low) / 2, high: (low.high + high.high) / 2 }];
}

/** Both limits of a share p solve (p − x)² = c²·x(1 − x), c² = z²/n (Wilson 1927). */
function byWilson(
	figure: Figure,
	low: ToldRange,
	high: ToldRange,
	factor: number,
): readonly ToldRange[] {
	const mirrored = (range: ToldRange): ToldRange => ({
		low: factor - range.high,
		high: factor - range.low,
	});
	const below = byLimit(figure.value, figure.low, low, factor);
	const above = byLimit(factor - figure.value, factor - figure.high, mirrored(high), factor);
	return [...below, ...above.map(mirrored)];
}

/** What is known of a share by its rounded lower limit; nothing where that is the share itself. */
function byLimit(
	value: number,
	limit: number,
	told: ToldRange,
	factor: number,
): readonly ToldRange[] {
	const [share, own] = [value / factor, limit / factor];
	if (!(own > CLOSE && share - own > CLOSE)) return [];
	const wide = (share - own) / Math.sqrt(own * (1 - own));
	const most = 1 / (1 + wide * wide);
	const shareAt = (one: number) => {
		const x = Math.min(most, Math.max(0, one / factor));
		return factor * (x + wide * Math.sqrt(x * (1 - x)));
	};
	return [{ low: shareAt(told.low) - ROUNDING, high: shareAt(told.high) + ROUNDING }];
}
