/** Stands for a quoted cell; no text of an export has it. */
export const MASK = '\0';

const QUOTE = '"';
const QUOTE_CODE = 34;
const BREAK_CODE = 10;
const SPACE_CODE = 32;

/** Text whose quoted cells are taken out, so that delimiters and line breaks cut it as they stand. */
export interface MaskedText {
	/** Whole records, each ended by a line break, with MASK for each quoted cell. */
	readonly text: string;
	/** What the masks stand for, in their order. */
	readonly cells: readonly string[];
	/** How much of the input the whole records take. */
	readonly length: number;
}

/**
 * Takes quoted cells out of text up to its last whole record. Null where any quote is not as
 * RFC 4180 has it, or stands behind spaces: such text must be read letter by letter.
 */
export function maskQuotes(input: string, delimiter: string): MaskedText | null {
	const delimiterCode = delimiter.charCodeAt(0);
	const parts: string[] = [];
	const starts: number[] = [];
	const cells: string[] = [];
	let last = 0;
	let end = input.length;
	for (let at = input.indexOf(QUOTE); at >= 0; at = input.indexOf(QUOTE, at)) {
		const before = at === 0 ? BREAK_CODE : input.charCodeAt(at - 1);
		if (before !== BREAK_CODE && before !== delimiterCode) {
			if (before === SPACE_CODE && isAfterSpaces(input, at, delimiterCode)) return null;
			at += 1;
			continue;
		}
		const firstQuote = input.indexOf(QUOTE, at + 1);
		const close = closingQuote(input, firstQuote);
		if (close < 0 || close === input.length - 1) {
			end = at;
			break;
		}
		const after = input.charCodeAt(close + 1);
		if (after !== delimiterCode && after !== BREAK_CODE) return null;
		parts.push(input.slice(last, at));
		starts.push(last);
		const cell = input.slice(at + 1, close);
		cells.push(close > firstQuote ? cell.replaceAll('""', QUOTE) : cell);
		last = close + 1;
		at = last;
	}
	parts.push(input.slice(last, end));
	starts.push(last);
	return wholeRecords(parts, starts, cells);
}

/** Whether only spaces stand between a delimiter and a quote: it does not quote, but was meant to. */
function isAfterSpaces(input: string, quote: number, delimiterCode: number): boolean {
	let at = quote - 1;
	while (input.charCodeAt(at) === SPACE_CODE) at -= 1;
	return input.charCodeAt(at) === delimiterCode;
}

/** Place of the quote that ends a quoted cell, from its first quote on; −1 where it is not here. */
function closingQuote(input: string, firstQuote: number): number {
	let at = firstQuote;
	while (at >= 0 && input.charCodeAt(at + 1) === QUOTE_CODE) at = input.indexOf(QUOTE, at + 2);
	return at;
}

function wholeRecords(parts: string[], starts: readonly number[], cells: string[]): MaskedText {
	for (let part = parts.length - 1; part >= 0; part -= 1) {
		const own = parts[part] ?? '';
		const lineEnd = own.lastIndexOf('\n') + 1;
		if (lineEnd === 0) continue;
		parts.length = part + 1;
		cells.length = part;
		parts[part] = own.slice(0, lineEnd);
		return { text: parts.join(MASK), cells, length: (starts[part] ?? 0) + lineEnd };
	}
	return { text: '', cells: [], length: 0 };
}
