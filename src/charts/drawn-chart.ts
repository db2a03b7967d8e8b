/** The widths that charts are drawn for; a container query shows one of them. `mini` stands alone. */
export const drawnWidths = { wide: 720, half: 460, narrow: 340, full: 1080, mini: 220 } as const;

export type DrawnWidth = keyof typeof drawnWidths;

/** Whether labels stand above their tracks, for want of room beside them. */
export function isStacked(width: DrawnWidth): boolean {
	return width === 'narrow' || width === 'half';
}

/**
 * A chart as finished SVG text, one per drawn width. Each svg has a class (w720, w460, w340, w1080, w220), a
 * view box, role="img" and a label; it has no size, no style attribute and no outside address.
 * Colours are `var(--token)`, so one svg serves light, dark, print and every brand.
 */
export interface DrawnChart {
	readonly variants: readonly { readonly width: DrawnWidth; readonly svg: string }[];
}
