import { lightnessOf, parseHex, turned, writeHex } from './colour.ts';

const STEPS = 100;
/** Darker, every hue is taken for black, and lighter for white. */
const [DARKEST, LIGHTEST] = [0.35, 0.95];
/** Degrees that a hue may be turned by: beyond, nobody calls it like the first. */
const FURTHEST = 60;
const DEGREES = 5;

/** A colour that is like another. */
export interface LikeColour {
	readonly hex: string;
	/** Of the very hue of the other. */
	readonly isSameHue: boolean;
}

/**
 * The nearest colour that is accepted: of the same hue, darker or lighter, before one of a hue beside it;
 * null where none is.
 */
export function likeColour(hex: string, isAccepted: (hex: string) => boolean): LikeColour | null {
	const rgb = parseHex(hex);
	const lightnesses = outwards(lightnessOf(rgb));
	for (const degrees of turns()) {
		for (const lightness of lightnesses) {
			// As it is written, for rounding may take the last bit of contrast.
			const found = writeHex(turned(rgb, lightness, degrees));
			if (isAccepted(found)) return { hex: found, isSameHue: degrees === 0 };
		}
	}
	return null;
}

/** Its own lightness, then those at which a hue is seen, the nearest first. */
function outwards(own: number): readonly number[] {
	const all = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
	const seen = all.filter((lightness) => lightness >= DARKEST && lightness <= LIGHTEST);
	return [own, ...seen.toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own))];
}

/** 0, 5, -5, 10, -10, … */
function turns(): readonly number[] {
	const ways = Array.from({ length: FURTHEST / DEGREES }, (_, at) => (at + 1) * DEGREES);
	return [0, ...ways.flatMap((degrees) => [degrees, -degrees])];
}
