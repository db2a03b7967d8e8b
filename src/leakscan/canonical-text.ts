/** Marks that show nothing: zero-width spaces and joiners, direction marks, soft hyphens, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const HAS_MARK = /\p{M}/u;
const SPACES = /[\s\u0085]+/g;

/**
 * What the writings of a text have in common: in NFC, without regard to case by no locale, without
 * invisible marks, each run of spaces as one.
 */
export function canonicalText(text: string): string {
	const visible = text.replace(INVISIBLE, '');
	const composed = HAS_MARK.test(visible) ? visible.normalize('NFC') : visible;
	return composed.toUpperCase().toLowerCase().replace(SPACES, ' ');
}
