/** Marks that show nothing: zero-width spaces and joiners, direction marks, soft hyphens, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const HAS_MARK = /\p{M}/u;
/** Every mark is among these, and hardly any letter of ours: found much faster than a property. */
const MAY_BE_MARK = /[^\0-\u02FF\u2000-\u20CF\u2100-\u2BFF]/;
/** Runs of spaces that are not one plain space already. */
const SPACES = /[^\S ][\s\u0085]*|\u0085[\s\u0085]*| [\s\u0085]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Letters whose capital's small letter may be another, or hangs on what stands beside it. */
const FOLDS = /[\u0300-\u1FFF\xB5\xDF\u0131\u0149\u017F\u01F0\uD800-\uDFFF\uFB00-\uFB17]/;

/**
 * What the writings of a text have in common: in NFC, without regard to case by no locale, without
 * invisible marks, each run of spaces as one.
 */
export function canonicalText(text: string): string {
	if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(SPACES, ' ');
	const visible = text.replace(INVISIBLE, '');
	const hasMark = MAY_BE_MARK.test(visible) && HAS_MARK.test(visible);
	const composed = hasMark ? visible.normalize('NFC') : visible;
	const capital = FOLDS.test(composed) ? composed.toUpperCase() : composed;
	return capital.toLowerCase().replace(SPACES, ' ');
}
