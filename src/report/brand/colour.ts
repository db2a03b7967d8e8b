/** A colour of sRGB, its parts from 0 to 1. */
export type Rgb = readonly [number, number, number];

type Three = readonly [number, number, number];

/** Lightness of a derived accent in the dark theme, as OKLCH has it. */
const LIGHT_ENOUGH = 0.78;
const STEPS = 100;

/** @param hex `#2c49b4` or `#24b` */
export function parseHex(hex: string): Rgb {
	const digits = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1);
	const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
	return [part(0), part(2), part(4)];
}

/** `#2c49b4` */
export function writeHex(rgb: Rgb): string {
	return `#${rgb.map(twoDigits).join('')}`;
}

function twoDigits(part: number): string {
	return Math.round(Math.min(1, Math.max(0, part)) * 255)
		.toString(16)
		.padStart(2, '0');
}

/** Part of sRGB as an amount of light. */
export function linear(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function gamma(part: number): number {
	return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

/** Contrast of two colours, 1 to 21. WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(rgb: Rgb): number {
	const [r, g, b] = light(rgb);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function light([r, g, b]: Rgb): Three {
	return [linear(r), linear(g), linear(b)];
}

/** The same hue as the dark theme needs it: light, and as strong as a screen can show it so. */
export function lightened(rgb: Rgb): Rgb {
	return turned(rgb, LIGHT_ENOUGH, 0);
}

/** Lightness as OKLCH has it, 0 to 1. */
export function lightnessOf(rgb: Rgb): number {
	return toOklab(rgb)[0];
}

/** At this lightness with its hue turned by degrees, with as much of its chroma as sRGB has there. */
export function turned(rgb: Rgb, lightness: number, degrees: number): Rgb {
	const [, a, b] = toOklab(rgb);
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return withinScreen([lightness, a * cos - b * sin, a * sin + b * cos]);
}

/** With as much of its chroma as sRGB has at its lightness. */
function withinScreen([lightness, a, b]: Three): Rgb {
	for (let step = STEPS; step > 0; step -= 1) {
		const found = fromOklab([lightness, (a * step) / STEPS, (b * step) / STEPS]);
		if (found.every((part) => part >= -1e-4 && part <= 1 + 1e-4)) return found;
	}
	return fromOklab([lightness, 0, 0]);
}

/** Oklab of Björn Ottosson, 2020. */
function toOklab(rgb: Rgb): Three {
	const [r, g, b] = light(rgb);
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function fromOklab([lightness, a, b]: Three): Rgb {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
	];
}
