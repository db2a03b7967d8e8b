import type { DrawnWidth } from './drawn-chart.ts';

/** One Vega-Lite layer and its rows. Field names are ours; data is only ever a value in a row. */
export interface Layer {
	readonly mark: { readonly type: 'rect' | 'rule' | 'point' | 'line' | 'text' } & Readonly<
		Record<string, unknown>
	>;
	readonly encoding: Readonly<Record<string, unknown>>;
	readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** One variant of a chart, before Vega. */
export interface Drawing {
	readonly width: DrawnWidth;
	readonly height: number;
	readonly layers: readonly Layer[];
}

/** A chart, before Vega. */
export interface Chart {
	readonly id: string;
	readonly label: string;
	readonly drawings: readonly Drawing[];
}
