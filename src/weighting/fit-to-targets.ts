import { rake } from '../statistics/rake.ts';
import { kish } from '../statistics/kish.ts';
import { quantile } from '../statistics/quantile.ts';
import { trimWeights } from '../statistics/trim-weights.ts';
import { mergeValues, type MergedValues } from './merge-values.ts';
import { scaleWeights } from './scale-weights.ts';
import type { TargetMargin } from './target-margin.ts';

/** What cutting the weights changed. */
export interface Trimming {
	/** Answers whose weight was cut or raised. */
	readonly answers: number;
	/** Design effect due to weighting before and after, 1 or above. */
	readonly before: number;
	readonly after: number;
}

/** Why a group cannot be weighted to its targets. `place` is that of a value of the margin. */
export type Misfit =
	| { readonly kind: 'no-target'; readonly margin: TargetMargin; readonly place: number }
	| {
			readonly kind: 'too-small';
			readonly margin: TargetMargin;
			readonly place: number;
			readonly count: number;
	  }
	| { readonly kind: 'not-converged' };

/** Weights of a group, mean 1. */
export interface Fitted {
	readonly kind: 'fitted';
	/** By position in the rows. */
	readonly weights: Float64Array;
	/** Rows that lack a value of a margin and so keep 1. */
	readonly untold: number;
	/** Values that were weighted as one, by margin. */
	readonly together: readonly {
		readonly margin: TargetMargin;
		readonly values: readonly string[];
	}[];
	readonly trimming: Trimming;
}

/**
 * Weights of a group's rows so that those who tell all properties have the target shares, cut once at
 * median / trim and median · trim; those who do not tell them weigh 1.
 *
 * Method: raking over the cells of the margins (see rake.ts), trimming after Potter 1990.
 */
export function fitToTargets(
	margins: readonly TargetMargin[],
	rows: Int32Array,
	trim: number,
): Fitted | { readonly kind: 'misfit'; readonly misfits: readonly Misfit[] } {
	const told = rows.filter((row) => margins.every(({ valueOf }) => valueOf(row) >= 0));
	if (told.length === 0) return unfitted(rows);
	const merged = margins.map((margin) => mergedMargin(margin, told));
	const misfits = merged.flatMap((one, at) => misfitsOf(margins[at], one));
	if (misfits.length > 0) return { kind: 'misfit', misfits };
	const raked = rakeCells(margins, merged, told);
	if (raked === null) return { kind: 'misfit', misfits: [{ kind: 'not-converged' }] };
	const { weights, trimming } = trimOnce(raked, trim);
	return {
		kind: 'fitted',
		weights: spread(rows, told, weights),
		untold: rows.length - told.length,
		together: margins.flatMap((margin, at) =>
			(merged[at]?.together ?? []).map((places) => ({
				margin,
				values: places.map((place) => margin.values[place] ?? ''),
			})),
		),
		trimming,
	};
}

function unfitted(rows: Int32Array): Fitted {
	return {
		kind: 'fitted',
		weights: new Float64Array(rows.length).fill(1),
		untold: rows.length,
		together: [],
		trimming: { answers: 0, before: 1, after: 1 },
	};
}

interface CountedMargin extends MergedValues {
	readonly counts: readonly number[];
}

function mergedMargin(
	{ values, shares, collapse, valueOf }: TargetMargin,
	rows: Int32Array,
): CountedMargin {
	const counts = values.map(() => 0);
	for (const row of rows) {
		const place = valueOf(row);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	const order = collapse.map((value) => values.indexOf(value)).filter((at) => at >= 0);
	return { ...mergeValues(counts, shares, order), counts };
}

function misfitsOf(margin: TargetMargin | undefined, merged: CountedMargin): readonly Misfit[] {
	if (margin === undefined) return [];
	const { counts, places, shares, tooSmall } = merged;
	const untargeted = counts.flatMap((count, place): Misfit[] => {
		const hasTarget = (shares[places[place] ?? -1] ?? 0) > 0;
		return count > 0 && !hasTarget ? [{ kind: 'no-target', margin, place }] : [];
	});
	if (untargeted.length > 0) return untargeted;
	return tooSmall.map((place) => ({
		kind: 'too-small',
		margin,
		place,
		count: counts[place] ?? 0,
	}));
}

/** A weight for each row, alike within a cell of the margins, so that the order of rows changes none. */
function rakeCells(
	margins: readonly TargetMargin[],
	merged: readonly CountedMargin[],
	rows: Int32Array,
): Float64Array | null {
	const sizes = merged.map(({ shares }) => shares.length);
	const cellOf = (row: number): number =>
		margins.reduce(
			(cell, { valueOf }, at) => cell * (sizes[at] ?? 0) + (merged[at]?.places[valueOf(row)] ?? 0),
			0,
		);
	const counts = new Map<number, number>();
	for (const row of rows) {
		const cell = cellOf(row);
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	const cells = [...counts.keys()].toSorted((a, b) => a - b);
	const raked = rake(
		merged.map(({ shares }, at) => {
			const below = sizes.slice(at + 1).reduce((product, size) => product * size, 1);
			return {
				categories: cells.map((cell) => Math.floor(cell / below) % (sizes[at] ?? 1)),
				targets: shares.map((share) => share * rows.length),
			};
		}),
		cells.map((cell) => counts.get(cell) ?? 0),
	);
	if (raked.kind !== 'weights') return null;
	const weightOf = new Map(
		cells.map((cell, at) => [cell, (raked.weights[at] ?? NaN) / (counts.get(cell) ?? NaN)]),
	);
	return new Float64Array(rows).map((row) => weightOf.get(cellOf(row)) ?? NaN);
}

function trimOnce(raw: Float64Array, trim: number): { weights: Float64Array; trimming: Trimming } {
	const weights = scaleWeights(raw);
	const before = kish(weights).designEffect;
	const median = quantile(weights, 0.5);
	const cut = trimWeights(weights, median / trim, median * trim);
	if (cut.trimmed === 0) return { weights, trimming: { answers: 0, before, after: before } };
	const after = scaleWeights(cut.weights);
	const trimming = { answers: cut.trimmed, before, after: kish(after).designEffect };
	return { weights: after, trimming };
}

/** The weights of the told rows at their places among all rows, 1 elsewhere. */
function spread(rows: Int32Array, told: Int32Array, weights: Float64Array): Float64Array {
	let at = 0;
	return new Float64Array(rows).map((row) => (row === told[at] ? (weights[at++] ?? 1) : 1));
}
