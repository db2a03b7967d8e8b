import { linear, type Rgb } from './colour.ts';

/** A colour of CIELAB under D65. */
export type Lab = readonly [number, number, number];

/** How far two colours of sRGB lie apart for the eye, 0 to about 100: CIEDE2000. */
export function colourDifference(one: Rgb, other: Rgb): number {
	return ciede2000(toLab(one), toLab(other));
}

/**
 * CIEDE2000 with all factors 1, as Sharma, Wu and Dalal (2005) write it; the numbers in brackets are
 * theirs.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
	const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const g = (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7))) / 2; // (4)
	const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)]; // (6)
	const [h1, h2] = [hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2)]; // (7)
	const isGrey = c1 * c2 === 0;
	const turn = isGrey ? 0 : turned(h2 - h1); // (10)
	const hueGap = 2 * Math.sqrt(c1 * c2) * sin(turn / 2); // (11)
	const l = (l1 + l2) / 2;
	const c = (c1 + c2) / 2;
	const h = isGrey ? h1 + h2 : meanHue(h1, h2); // (14)
	const t =
		1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
	const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2); // (18)
	const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]; // (19, 20)
	const rotation = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)); // (17)
	const rt = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * rotation; // (16, 21)
	const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, hueGap / sh];
	return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rt * dc * dh); // (22)
}

function hue(a: number, b: number): number {
	if (a === 0 && b === 0) return 0;
	return (Math.atan2(b, a) * 180) / Math.PI + (b < 0 ? 360 : 0);
}

function turned(difference: number): number {
	if (difference > 180) return difference - 360;
	return difference < -180 ? difference + 360 : difference;
}

function meanHue(h1: number, h2: number): number {
	const sum = h1 + h2;
	if (Math.abs(h1 - h2) <= 180) return sum / 2;
	return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function sin(degrees: number): number {
	return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
	return Math.cos((degrees * Math.PI) / 180);
}

/** IEC 61966-2-1 and CIE 15, white of D65. */
function toLab(rgb: Rgb): Lab {
	const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
	const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
	const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
	const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
	const [fx, fy, fz] = [root(x), root(y), root(z)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function root(part: number): number {
	return part > 216 / 24_389 ? Math.cbrt(part) : ((24_389 / 27) * part + 16) / 116;
}
