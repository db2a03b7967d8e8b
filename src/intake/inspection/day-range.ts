import { isoDate, numericDate, type ParsedDate } from '../cells/date-pattern.ts';
import { dayOf } from '../workbook/date-serial.ts';

/** First and last day of a column of dates that proves its own form, as a codebook reads it; else null. */
export function dayRange(texts: Iterable<string>): { first: string; last: string } | null {
	const days: number[][] = [[], [], []];
	const fits = [true, true, true];
	let count = 0;
	for (const text of texts) {
		count += 1;
		const { dayFirst, monthFirst } = numericDate(text);
		[isoDate(text), dayFirst, monthFirst].forEach((parsed: ParsedDate, at) => {
			if (typeof parsed === 'string') fits[at] = false;
			else days[at]?.push(parsed.day);
		});
	}
	const proven = fits.flatMap((isRight, at) => (isRight ? [at] : []));
	const [only] = proven;
	if (count === 0 || proven.length !== 1 || only === undefined) return null;
	const found = days[only] ?? [];
	const first = found.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
	const last = found.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	return { first: dayOf(first), last: dayOf(last) };
}
