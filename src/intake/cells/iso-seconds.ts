import { dayNumber, daysIn } from './clock.ts';

/** Length of `2026-09-28 14:05:09`. */
const LENGTH = 19;
const ZERO = 48;
const SECONDS_A_DAY = 86_400;
const [DASH, COLON, SPACE, LETTER_T] = [45, 58, 32, 84];

/**
 * Seconds since 1970-01-01 of the usual `2026-09-28 14:05:09`, or with T between, on the file's own
 * clock; NaN for any other text and for a day or time that there is not. Told without a pattern,
 * because exports have millions.
 */
export function isoSeconds(text: string): number {
	if (text.length !== LENGTH || !isPunctuated(text)) return Number.NaN;
	const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
	const month = twoDigits(text, 5);
	const day = twoDigits(text, 8);
	if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12)) return Number.NaN;
	if (!(day >= 1 && day <= 28) && !(day >= 1 && day <= daysIn(year, month))) return Number.NaN;
	const hour = twoDigits(text, 11);
	const minute = twoDigits(text, 14);
	const second = twoDigits(text, 17);
	if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
	return dayNumber(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
}

function isPunctuated(text: string): boolean {
	const between = text.charCodeAt(10);
	return (
		text.charCodeAt(4) === DASH &&
		text.charCodeAt(7) === DASH &&
		(between === SPACE || between === LETTER_T) &&
		text.charCodeAt(13) === COLON &&
		text.charCodeAt(16) === COLON
	);
}

function twoDigits(text: string, at: number): number {
	const tens = text.charCodeAt(at) - ZERO;
	const ones = text.charCodeAt(at + 1) - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
