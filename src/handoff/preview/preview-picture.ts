import { coverage } from './coverage.ts';
import { outlinedText, outlinedWidth, type Face, type Polygon } from './outlined-text.ts';
import { writePng } from './write-png.ts';

/** What is seen where somebody passes a link on. */
export interface PreviewWords {
	readonly client: string;
	/** The finding of the version. */
	readonly title: string;
	/** Report, version, and that its data is invented or it is a draft. */
	readonly foot: string;
}

export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

const LEFT = 80;
const ACROSS = PREVIEW_WIDTH - 2 * LEFT;
const BAR = 16;
/** Title sizes with how many lines there is room for. */
const SIZES = [
	[68, 4],
	[56, 5],
	[46, 6],
] as const;
const LEADING = 1.16;
/** Steps of a letter's edge between paper and ink. */
const SHADES = 15;
const INK = [23, 32, 46] as const;

/**
 * A picture of 1200 × 630 pixels: the client, the finding, the version. Letters are outlines of the
 * bundled fonts, so the bytes are the same on every machine.
 * @param accent `#2c49b4`
 */
export function previewPicture({ client, title, foot }: PreviewWords, accent: string): Uint8Array {
	const { lines, size } = fitted(title);
	const top = 190 + size * 0.4;
	const polygons: Polygon[] = [
		...line(client, 'sans', 34, 120),
		...lines.flatMap((words, at) => line(words, 'serif', size, top + at * size * LEADING)),
		...line(cut(foot, 'sans', 26), 'sans', 26, PREVIEW_HEIGHT - 56),
	];
	const covered = coverage(polygons, PREVIEW_WIDTH, PREVIEW_HEIGHT);
	const pixels = new Uint8Array(PREVIEW_WIDTH * PREVIEW_HEIGHT).fill(
		SHADES + 1,
		0,
		PREVIEW_WIDTH * BAR,
	);
	for (let at = PREVIEW_WIDTH * BAR; at < pixels.length; at += 1) {
		const part = covered[at] ?? 0;
		if (part > 0) pixels[at] = Math.round(part * SHADES);
	}
	const shades = Array.from({ length: SHADES + 1 }, (_, shade) => {
		const mixed = (part: number) => Math.round(255 + ((part - 255) * shade) / SHADES);
		return [mixed(INK[0]), mixed(INK[1]), mixed(INK[2])] as const;
	});
	return writePng(pixels, PREVIEW_WIDTH, [...shades, colourOf(accent)]);
}

function line(text: string, face: Face, size: number, y: number): readonly Polygon[] {
	return outlinedText(text, face, size, [LEFT, y]);
}

/** The title in the largest size in which it is whole, else in the smallest and cut. */
function fitted(title: string): { lines: readonly string[]; size: number } {
	for (const [size, most] of SIZES) {
		const lines = wrapped(title, size);
		if (lines.length <= most) return { lines, size };
	}
	const [size, most] = SIZES[SIZES.length - 1] ?? SIZES[0];
	const lines = wrapped(title, size);
	const rest = lines.slice(most - 1).join(' ');
	return { lines: [...lines.slice(0, most - 1), cut(rest, 'serif', size)], size };
}

function wrapped(text: string, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.replaceAll('\u00ad', '').split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && outlinedWidth(longer, 'serif', size) <= ACROSS) lines.pop();
		else {
			lines.push(cut(word, 'serif', size));
			continue;
		}
		lines.push(longer);
	}
	return lines;
}

function cut(text: string, face: Face, size: number): string {
	if (outlinedWidth(text, face, size) <= ACROSS) return text;
	let kept = Array.from(text);
	while (kept.length > 0 && outlinedWidth(`${kept.join('')}…`, face, size) > ACROSS)
		kept = kept.slice(0, -1);
	return `${kept.join('')}…`;
}

function colourOf(hex: string): readonly [number, number, number] {
	const digits = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1);
	const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
	return [part(0), part(2), part(4)];
}
