import { BANK_ACCOUNT, EMAIL, IDENTITY_CODE, PHONE } from '../leakscan/personal-forms.ts';
import type { KnownNames } from './known-names.ts';
import { findNames, openNames } from './find-names.ts';

/** What stands in a published text for what was taken out of it. */
export const MASK = '[…]';

const URL = /(?:\b[a-z][a-z0-9+.-]{1,9}:\/\/|\bwww\.)[^\s<>"]+/giu;
/** An address without its protocol: a name of known kind, or any with a path. */
const HOST =
	/(?<![\p{L}\d@.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:(?:fi|com|net|org|eu|io|se|no|dk|ee|de|info|example)(?![\p{L}\d.-])(?:\/[^\s<>"]*)?|\p{L}{2,24}\/[^\s<>"]*)/giu;
/** Seven digits and more, however they are parted: numbers of phones, invoices, contracts. */
const LONG_NUMBER = /(?<![\p{L}\d])[+(]?\d(?:[\s()./-]{0,2}\d){6,}(?!\d)/gu;

/** By the order in which they are looked for: an address before the numbers in it. */
const FORMS: readonly RegExp[] = [
	URL,
	EMAIL,
	HOST,
	BANK_ACCOUNT,
	IDENTITY_CODE,
	PHONE,
	LONG_NUMBER,
];

/** Marks that show nothing, or turn the direction of text around. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const MASKS = /\[…\](?:[\s,;:/-]*\[…\])+/g;

/** Masks one text after another by the same names. */
export type MaskText = (text: string) => string;

/**
 * Opens a mask. It takes out of a text e-mail addresses, phone numbers, personal identity codes, bank
 * accounts, addresses of the web and other long numbers by their form, and the known names in any case
 * and with Finnish endings; `[…]` stands for them. Names that nobody lists stay: it finds no others.
 */
export function openMask(known: KnownNames): MaskText {
	const names = openNames(known);
	return (text) => {
		const plain = text.replaceAll(INVISIBLE, '').replaceAll(CONTROL, ' ').normalize('NFC');
		const formless = FORMS.reduce((left, form) => left.replaceAll(form, MASK), plain);
		return masked(formless, findNames(names, formless))
			.replaceAll(MASKS, MASK)
			.replaceAll(/\s+/g, ' ')
			.trim();
	};
}

function masked(text: string, places: readonly (readonly [start: number, end: number])[]): string {
	let end = 0;
	let out = '';
	for (const [from, to] of places) {
		if (from < end) continue;
		out += `${text.slice(end, from)}${MASK}`;
		end = to;
	}
	return out + text.slice(end);
}
