import type { Axis } from '../charts/models.ts';
import { NBSP, formatCount, formatNumber, formatPoints } from '../wording/numbers.ts';
import type { FigureView } from './figure-view.ts';

/** NPS −100…100, cut to a symmetric span round zero that holds every interval. */
export function pointsAxis(view: FigureView, ends: readonly number[]): Axis {
	const widest = Math.max(20, ...ends.map(Math.abs));
	const half = Math.min(100, Math.ceil(widest / 20) * 20);
	const step = half > 60 ? 50 : half > 40 ? 30 : 20;
	const marks = [-2, -1, 0, 1, 2].map((times) => times * step).filter((at) => Math.abs(at) <= half);
	return {
		domain: [-half, half],
		ticks: marks.map((at) => ({ at, text: formatPoints(at, view.numbers) })),
	};
}

/** Per cent, cut to the tens that hold every interval; the last label carries the unit. */
export function percentAxis(view: FigureView, ends: readonly number[]): Axis {
	const low = ends.length === 0 ? 0 : Math.max(0, Math.floor((Math.min(...ends) - 2) / 20) * 20);
	const high =
		ends.length === 0 ? 100 : Math.min(100, Math.ceil((Math.max(...ends) + 2) / 20) * 20);
	const count = (high - low) / 20;
	const marks = Array.from({ length: count + 1 }, (_, index) => low + index * 20);
	return {
		domain: [low, high],
		ticks: marks.map((at) => ({
			at,
			text:
				at === high ? `${formatCount(at, view.numbers)}${NBSP}%` : formatCount(at, view.numbers),
		})),
	};
}

/** Columns of a distribution: from 0 to the next ten above the highest. */
export function shareAxis(view: FigureView, shares: readonly number[]): Axis {
	const high = Math.min(100, Math.max(20, Math.ceil(Math.max(0, ...shares) / 10) * 10));
	const step = high > 50 ? 25 : 10;
	const marks = Array.from({ length: Math.floor(high / step) + 1 }, (_, index) => index * step);
	const last = marks.at(-1);
	return {
		domain: [0, high],
		ticks: marks.map((at) => ({
			at,
			text:
				at === last ? `${formatCount(at, view.numbers)}${NBSP}%` : formatCount(at, view.numbers),
		})),
	};
}

/** A part of a rating scale, in half points, that holds every value. */
export function scoreAxis(
	view: FigureView,
	scale: { readonly min: number; readonly max: number },
	values: readonly number[],
): Axis {
	const least = Math.min(scale.max, ...values);
	const most = Math.max(scale.min, ...values);
	const low = Math.max(scale.min, Math.floor((least - 0.2) * 2) / 2);
	const high = Math.min(scale.max, Math.ceil((most + 0.2) * 2) / 2);
	const isWide = high - low > 3;
	const step = isWide ? 1 : 0.5;
	const count = Math.floor((high - low) / step);
	const marks = Array.from({ length: count + 1 }, (_, index) => low + index * step);
	return {
		domain: [low, high],
		ticks: marks.map((at) => ({ at, text: formatNumber(at, isWide ? 0 : 1, view.numbers) })),
	};
}
