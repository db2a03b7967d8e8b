import { DEVICE_FONTS, type DeviceFamily, type DeviceFont } from './device-fonts.ts';
import type { FontMetrics } from './read-font.ts';

/** A font of the device in one of its weights, made as wide and high as a typeface that is still to come. */
export interface StandInFont {
	/** What devices call it. */
	readonly names: readonly string[];
	readonly isBold: boolean;
	/** How much larger it is drawn, and its lines over its own size: all as parts, not per cent. */
	readonly size: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

/** What is seen of a typeface until it is there, so that no line breaks elsewhere when it comes. */
export interface StandIns {
	readonly isSerif: boolean;
	/** By what they are called; the first that a device has is seen. */
	readonly families: readonly { readonly id: string; readonly fonts: readonly StandInFont[] }[];
}

/** Fonts of the device in the measures of a typeface. */
export function standInsOf(metrics: FontMetrics): StandIns {
	const { isSerif } = metrics;
	return {
		isSerif,
		families: DEVICE_FONTS[isSerif ? 'serif' : 'sans'].map(
			({ id, regular, bold }: DeviceFamily) => ({
				id,
				fonts: [fitted(regular, false, metrics), fitted(bold, true, metrics)],
			}),
		),
	};
}

function fitted(
	{ names, advance }: DeviceFont,
	isBold: boolean,
	metrics: FontMetrics,
): StandInFont {
	const size = metrics.advance / advance;
	return {
		names,
		isBold,
		size,
		ascent: metrics.ascent / size,
		descent: metrics.descent / size,
		lineGap: metrics.lineGap / size,
	};
}
