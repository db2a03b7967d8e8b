/** Which sign parts whole numbers from decimals; `either` where it is not declared. */
export type DecimalMark = '.' | ',' | 'either';

const NUMBER = /^-?\d{1,15}(?:([.,])\d{1,20})?$/;
const SPACE = 32;
const LAST_PLAIN = 126;

/** Without BOM, each run of any spaces as one space, trimmed, in NFC. */
export function tidyText(text: string): string {
	if (isTidyAscii(text)) return text;
	return text.replaceAll('\uFEFF', '').replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}

/** The number that a tidy text is, or null: digits, a minus and one decimal mark, nothing else. */
export function numberOf(tidy: string, mark: DecimalMark): number | null {
	const match = NUMBER.exec(tidy);
	if (match === null) return null;
	const found = match[1];
	if (found === undefined || found === mark || mark === 'either') {
		return Number(found === ',' ? tidy.replace(',', '.') : tidy);
	}
	return null;
}

/**
 * Two texts are the same where these are equal: spaces and BOM aside, in NFC, without regard to
 * case by no locale, numbers by value.
 */
export function comparableText(text: string, mark: DecimalMark): string {
	const tidy = tidyText(text);
	const value = numberOf(tidy, mark);
	return value === null ? tidy.toLowerCase().normalize('NFC') : comparableNumber(value);
}

/** A text of the codebook: a dot is always a decimal mark there. */
export function comparableListed(text: string, mark: DecimalMark): string {
	const dotted = numberOf(tidyText(text), '.');
	return dotted === null ? comparableText(text, mark) : comparableNumber(dotted);
}

/** Starts with NUL, which no text of a file has, so that a number equals numbers only. */
function comparableNumber(value: number): string {
	return `\u0000${value === 0 ? 0 : value}`;
}

/** Whether a text is printable ASCII with single spaces inside only: most cells, told fast. */
function isTidyAscii(text: string): boolean {
	let before = SPACE;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code < SPACE || code > LAST_PLAIN || (code === SPACE && before === SPACE)) return false;
		before = code;
	}
	return text === '' || before !== SPACE;
}
