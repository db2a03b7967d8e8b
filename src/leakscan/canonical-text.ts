/** Marks that show nothing: zero-width spaces and joiners, direction marks, soft hyphens, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const HAS_MARK = /\p{M}/u;
/** Runs of spaces that are not one plain space already. */
const SPACES = /(?:(?! )[\s\u0085]| (?=[\s\u0085]))[\s\u0085]*/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * What the writings of a text have in common: in NFC, without regard to case by no locale, without
 * invisible marks, each run of spaces as one.
 */
export function canonicalText(text: string): string {
	if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(SPACES, ' ');
	const visible = text.replace(INVISIBLE, '');
	const composed = HAS_MARK.test(visible) ? visible.normalize('NFC') : visible;
	return composed.toUpperCase().toLowerCase().replace(SPACES, ' ');
}
