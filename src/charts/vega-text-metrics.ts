/** A text mark as Vega hands it to its text measure. */
export interface VegaTextItem {
	readonly fontSize?: number;
	readonly fontWeight?: number | string;
	readonly limit?: number;
}

declare module 'vega' {
	/** Vega's documented hook for text measure, missing from its types. */
	export const textMetrics: { width: (item: VegaTextItem, text: string) => number };
}
