import { textWidth } from './text-width.ts';
import type { TrendLevel, TrendProps } from './trend-props.ts';

type Width = 'wide' | 'narrow';

/** The most that the words of levels may take beside the plot, with their gap. */
export const LEVEL_WIDTH: Readonly<Record<Width, number>> = { wide: 140, narrow: 60 };

/** From the plot to the words. */
export const LEVEL_GAP: Readonly<Record<Width, number>> = { wide: 8, narrow: 4 };

/** What a trend is read against, from the usual band to the target. */
export function levelsOf({ target, usual }: TrendProps): readonly TrendLevel[] {
	return [...(usual ? [usual.high, usual.centre, usual.low] : []), ...(target ? [target] : [])];
}

/** Narrow drawings have room for the number alone; the legend says which line it is. */
export function levelWords({ text, short }: TrendLevel, width: Width): string {
	return width === 'wide' ? text : short;
}

/** What the words of the levels take at the right of the plot. */
export function levelMargin(props: TrendProps, width: Width): number {
	const widths = levelsOf(props).map((level) => textWidth(levelWords(level, width), 12.5, 600));
	if (widths.length === 0) return 6;
	return Math.min(Math.max(...widths) + LEVEL_GAP[width] + 2, LEVEL_WIDTH[width]);
}
