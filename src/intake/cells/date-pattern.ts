import { clockTime, type ClockParts, type ClockTime } from './clock.ts';
import { isoSeconds } from './iso-seconds.ts';

const SECONDS_A_DAY = 86_400;

type Part =
	'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'fraction' | 'offset';

const TOKENS: readonly (readonly [token: string, part: Part, digits: string])[] = [
	['yyyy', 'year', '\\d{4}'],
	['yy', 'year', '\\d{2}'],
	['dd', 'day', '\\d{2}'],
	['d', 'day', '\\d{1,2}'],
	['MM', 'month', '\\d{2}'],
	['M', 'month', '\\d{1,2}'],
	['HH', 'hour', '\\d{2}'],
	['H', 'hour', '\\d{1,2}'],
	['hh', 'hour', '\\d{2}'],
	['h', 'hour', '\\d{1,2}'],
	['mm', 'minute', '\\d{2}'],
	['m', 'minute', '\\d{1,2}'],
	['ss', 'second', '\\d{2}'],
	['s', 'second', '\\d{1,2}'],
	['SSS', 'fraction', '\\d{3}'],
	['a', 'half', '[AaPp]\\.?[Mm]\\.?'],
	['XXX', 'offset', 'Z|[+-]\\d{2}:?\\d{2}'],
];

/** `form` where a text is not written so, `day` where it is but there is no such day or time. */
export type ParsedDate = ClockTime | 'form' | 'day';

/**
 * A reader of dates written by a pattern of yyyy (yy: 2000 to 2099), M, MM, d, dd, H, HH (h, hh
 * with a for AM and PM), m, mm, s, ss, SSS, XXX (an offset) and the signs between them; null where
 * the pattern does not tell year, month and day once each.
 */
export function datePattern(pattern: string): ((text: string) => ParsedDate) | null {
	const parts: Part[] = [];
	let source = '';
	let halves = false;
	for (let at = 0; at < pattern.length;) {
		const token = TOKENS.find(
			([name, part]) => pattern.startsWith(name, at) && !isLetter(name, part, parts, halves),
		);
		halves ||= token?.[0].startsWith('h') === true;
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
		const texts = new Map(parts.map((part, nth) => [part, match[nth + 1] ?? '']));
		const number = (part: Part): number => Number(texts.get(part) ?? '0');
		const year = number('year');
		const hour = hourOf(number('hour'), texts.get('half'));
		if (hour === null) return 'day';
		return (
			clockTime({
				year: texts.get('year')?.length === 2 ? 2000 + year : year,
				month: number('month'),
				day: number('day'),
				hour,
				minute: number('minute'),
				second: number('second'),
				offsetMinutes: offsetMinutes(texts.get('offset')),
			}) ?? 'day'
		);
	};
}

/** `h` behind another hour, and `a` without an hour of twelve, are letters between the parts. */
function isLetter(name: string, part: Part, parts: readonly Part[], halves: boolean): boolean {
	return name.startsWith('h') ? parts.includes('hour') : part === 'half' && !halves;
}

/** The hour of a 24-hour clock; null where the clock of 12 has no such hour. */
function hourOf(hour: number, half: string | undefined): number | null {
	if (half === undefined || half === '') return hour;
	if (hour < 1 || hour > 12) return null;
	return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

const ISO =
	/^(\d{4})([-/.])(\d{2})\2(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** ISO 8601, or the same with `/` or `.` in the day: a day, or a day and a time, with or without an offset. */
export function isoDate(text: string): ParsedDate {
	const seconds = isoSeconds(text);
	if (!Number.isNaN(seconds)) return { day: Math.floor(seconds / SECONDS_A_DAY), moment: seconds };
	const match = ISO.exec(text);
	if (match === null) return 'form';
	const [, year, , month, day, hour, minute, second, offset] = match;
	const parts = [year, month, day, hour, minute, second].map((part) => Number(part ?? '0'));
	return clockTime(partsOf(parts, offset)) ?? 'day';
}

const NUMERIC =
	/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+(?:klo\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?([ap]\.?m\.?))?)?$/i;

/** A date of numbers with the year last: read day first and month first. */
export function numericDate(text: string): { dayFirst: ParsedDate; monthFirst: ParsedDate } {
	const match = NUMERIC.exec(text);
	if (match === null) return { dayFirst: 'form', monthFirst: 'form' };
	const [, first, , second, ...rest] = match;
	const [year, told, minute, seconds] = rest.slice(0, 4).map((part) => Number(part ?? '0'));
	const hour = hourOf(told ?? 0, rest[4]);
	const read = (day: number, month: number): ParsedDate =>
		hour === null
			? 'day'
			: (clockTime(partsOf([year, month, day, hour, minute, seconds], undefined)) ?? 'day');
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
