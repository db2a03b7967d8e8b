import { base64Cores } from './base64-cores.ts';
import { canonicalText } from './canonical-text.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { isTelling, type Forbidden } from './forbidden.ts';
import type { Wanted } from './leak-search.ts';
import type { Suspect } from './suspect-search.ts';

const SHORTEST_REVERSED = 7;

/** Every writing in which a string may stand. */
export function suspectOf(forbidden: Forbidden): Suspect {
	const { text } = forbidden;
	const forms = [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];
	return {
		forbidden,
		plain: writingsOf(text),
		reversed: reversedOf(text),
		base64: forms.flatMap(base64Cores),
	};
}

/** A search for one string, in every writing or, where it is short, as a word. */
export function wantedAlone(forbidden: Forbidden): Wanted {
	return isTelling(forbidden)
		? { suspects: [suspectOf(forbidden)], shortCodes: [] }
		: { suspects: [], shortCodes: [forbidden] };
}

function writingsOf(text: string): readonly string[] {
	const tidy = canonicalText(text).trim();
	if (!/[&%\\]/.test(text)) return [tidy];
	return [...new Set([tidy, canonicalText(decodeEscapes(text)).trim()])];
}

/** Backwards; where letters have marks, also as it is with the marks written apart. */
function reversedOf(text: string): readonly string[] {
	return writingsOf(text)
		.filter(({ length }) => length >= SHORTEST_REVERSED)
		.flatMap((one) => {
			const apart = one.normalize('NFD');
			return apart === one ? [backwards(one)] : [backwards(one), canonicalText(backwards(apart))];
		});
}

function backwards(text: string): string {
	return Array.from(text).toReversed().join('');
}
