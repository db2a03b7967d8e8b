import { create, type Font } from 'fontkitten';
import { TEXT_OF_PAGES } from './device-fonts.ts';

/** How wide and high a typeface is, in parts of its em; a variable one at the weight it opens with. */
export interface FontMetrics {
	/** The mean advance of what pages are written in. */
	readonly advance: number;
	/** From the baseline up, and down; both positive. */
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
	readonly isSerif: boolean;
}

/** A typeface that can be drawn, and what pages need of it that it has not. */
export interface FoundFont {
	readonly metrics: FontMetrics;
	/** Characters without a glyph, each once. */
	readonly missing: readonly string[];
}

/** Letters and figures that pages of any language have, and the signs of numbers. */
const NEEDED = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789åäöÅÄÖé+−–…%’“”';

/** PANOSE: a Latin text face, and those of its styles of serif that have one. */
const LATIN_TEXT = 2;
const SERIFS = { first: 2, last: 10 };

/** What a WOFF2 file holds; null where it cannot be read as a font. */
export function readFont(bytes: Uint8Array): FoundFont | null {
	try {
		const font = create(Buffer.from(bytes));
		return font.isCollection ? null : { metrics: metricsOf(font), missing: missingIn(font) };
	} catch {
		// Of a broken file the library tells only where it stumbled.
		return null;
	}
}

function metricsOf(font: Font): FontMetrics {
	const { unitsPerEm, ascent, descent, lineGap } = font;
	const [family = 0, style = 0] = font['OS/2'].panose;
	const known = Array.from(TEXT_OF_PAGES, (one) => one.codePointAt(0) ?? 0).filter((point) =>
		font.hasGlyphForCodePoint(point),
	);
	const width = known.reduce((sum, point) => sum + font.glyphForCodePoint(point).advanceWidth, 0);
	const metrics = {
		advance: width / known.length / unitsPerEm,
		ascent: ascent / unitsPerEm,
		descent: -descent / unitsPerEm,
		lineGap: lineGap / unitsPerEm,
	};
	if (!Object.values(metrics).every(Number.isFinite) || metrics.advance <= 0)
		throw new Error('No measures.');
	return {
		...metrics,
		isSerif: family === LATIN_TEXT && style >= SERIFS.first && style <= SERIFS.last,
	};
}

function missingIn(font: Font): readonly string[] {
	return Array.from(NEEDED).filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
}
