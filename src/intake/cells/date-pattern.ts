import { clockTime, type ClockParts, type ClockTime } from './clock.ts';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

const TOKENS: readonly (readonly [token: string, part: Part, digits: string])[] = [
	['yyyy', 'year', '\\d{4}'],
	['dd', 'day', '\\d{2}'],
	['d', 'day', '\\d{1,2}'],
	['MM', 'month', '\\d{2}'],
	['M', 'month', '\\d{1,2}'],
	['HH', 'hour', '\\d{2}'],
	['H', 'hour', '\\d{1,2}'],
	['mm', 'minute', '\\d{2}'],
	['m', 'minute', '\\d{1,2}'],
	['ss', 'second', '\\d{2}'],
	['s', 'second', '\\d{1,2}'],
];

/** `form` where a text is not written so, `day` where it is but there is no such day or time. */
export type ParsedDate = ClockTime | 'form' | 'day';

/**
 * A reader of dates written by a pattern of yyyy, M, MM, d, dd, H, HH, m, mm, s, ss and the signs
 * between them; null where the pattern does not tell year, month and day once each.
 */
export function datePattern(pattern: string): ((text: string) => ParsedDate) | null {
	const parts: Part[] = [];
	let source = '';
	for (let at = 0; at < pattern.length;) {
		const token = TOKENS.find(([name]) => pattern.startsWith(name, at));
		const sign = pattern[at] ?? '';
		if (token) {
			parts.push(token[1]);
			source += `(${token[2]})`;
		} else source += sign === ' ' ? '\\s+' : sign.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
		at += token ? token[0].length : 1;
	}
	const isWhole = (['year', 'month', 'day'] as const).every((part) => parts.includes(part));
	if (!isWhole || new Set(parts).size < parts.length) return null;
	const form = new RegExp(`^${source}$`);
	return (text) => {
		const match = form.exec(text);
		if (match === null) return 'form';
		const found: { -readonly [K in Part]?: number } = {};
		parts.forEach((part, nth) => (found[part] = Number(match[nth + 1])));
		return clockTime({ year: 0, month: 0, day: 0, ...found }) ?? 'day';
	};
}

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** ISO 8601: a day, or a day and a time, with or without an offset. */
export function isoDate(text: string): ParsedDate {
	if (text.length === FULL_ISO) {
		const fast = fullIso(text);
		if (fast !== null) return clockTime(fast) ?? 'day';
	}
	const match = ISO.exec(text);
	if (match === null) return 'form';
	const [, year, month, day, hour, minute, second, offset] = match;
	const parts = [year, month, day, hour, minute, second].map((part) => Number(part ?? '0'));
	return clockTime(partsOf(parts, offset)) ?? 'day';
}

/** The usual length, `2026-09-28 14:05:09`, told without a pattern because exports have millions. */
const FULL_ISO = 19;

function fullIso(text: string): ClockParts | null {
	const between = text[10];
	if (between !== ' ' && between !== 'T') return null;
	if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return null;
	const century = twoDigits(text, 0);
	const year = twoDigits(text, 2);
	const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
	const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
	if (Number.isNaN(century + year + month + day + hour + minute + second)) return null;
	return { year: century * 100 + year, month, day, hour, minute, second };
}

function twoDigits(text: string, at: number): number {
	const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const ZERO = 48;

const NUMERIC =
	/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+(?:klo\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/i;

/** A date of numbers with the year last: read day first and month first. */
export function numericDate(text: string): { dayFirst: ParsedDate; monthFirst: ParsedDate } {
	const match = NUMERIC.exec(text);
	if (match === null) return { dayFirst: 'form', monthFirst: 'form' };
	const [, first, , second, ...rest] = match;
	const [year, hour, minute, seconds] = rest.map((part) => Number(part ?? '0'));
	const read = (day: number, month: number): ParsedDate =>
		clockTime(partsOf([year, month, day, hour, minute, seconds], undefined)) ?? 'day';
	const [a, b] = [Number(first), Number(second)];
	return { dayFirst: read(a, b), monthFirst: read(b, a) };
}

function partsOf(parts: readonly (number | undefined)[], offset: string | undefined): ClockParts {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
	return { year, month, day, hour, minute, second, offsetMinutes: offsetMinutes(offset) };
}

function offsetMinutes(offset: string | undefined): number {
	if (offset === undefined || offset.toUpperCase() === 'Z') return 0;
	const digits = offset.replaceAll(/\D/g, '');
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	return offset.startsWith('-') ? -minutes : minutes;
}
