import type { NumberFormat } from './number-format.ts';

/** No-break space, before % and in counts. */
export const NBSP = '\u00a0';
/** U+2212, the minus sign of every printed number. */
const MINUS = '\u2212';

/** A number with so many decimals, grouped by thousands; a rounded zero has no sign. */
export function formatNumber(value: number, decimals: number, format: NumberFormat): string {
	const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, format.group);
	const digits = fraction === undefined ? grouped : `${grouped}${format.decimal}${fraction}`;
	const isZero = !/[1-9]/.test(digits);
	return value < 0 && !isZero ? `${MINUS}${digits}` : digits;
}

/** As `formatNumber`, with a plus sign before what is above zero: NPS and differences. */
export function formatSigned(value: number, decimals: number, format: NumberFormat): string {
	const text = formatNumber(value, decimals, format);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** NPS and its kin, −100…100: `+12`, `−9`, `0`. */
export function formatPoints(value: number, format: NumberFormat): string {
	return formatSigned(value, 0, format);
}

/** A share of 0…100: `41 %` with a no-break space. */
export function formatPercent(value: number, format: NumberFormat): string {
	return `${formatNumber(value, 0, format)}${NBSP}%`;
}

/** A mean on the question's own scale, one decimal. */
export function formatScore(value: number, format: NumberFormat): string {
	return formatNumber(value, 1, format);
}

/** A count of people, answers or accounts: `1 234`. */
export function formatCount(value: number, format: NumberFormat): string {
	return formatNumber(value, 0, format);
}

/** `n = 74` with no-break spaces. */
export function formatBase(n: number, format: NumberFormat): string {
	return `n${NBSP}=${NBSP}${formatCount(n, format)}`;
}

/** A value with its interval, which no line break parts: `41 % (34–48 %)`; the value alone for ''. */
export function bound(value: string, interval: string): string {
	return interval === '' ? value : `${value}${NBSP}(${interval})`;
}

/** The ends of an interval: unsigned `34–48`, signed `+4…+19`. */
export interface IntervalStyle {
	readonly decimals: number;
	readonly signed: boolean;
}

/** An interval as DESIGN.md writes it; with a sign also where an end is negative. */
export function formatInterval(
	low: number,
	high: number,
	style: IntervalStyle,
	format: NumberFormat,
): string {
	if (style.signed || low < 0) {
		const { decimals } = style;
		return differenceEnds(low, high, { decimals, isClear: false }, format).join('…');
	}
	return `${formatNumber(low, style.decimals, format)}–${formatNumber(high, style.decimals, format)}`;
}

/**
 * The ends of the interval of a difference: `+4…+19`. Those of a clear one lie on one side of zero, also
 * where one is rounded to it: `+0…+26`.
 */
export function differenceEnds(
	low: number,
	high: number,
	style: { readonly decimals: number; readonly isClear: boolean },
	format: NumberFormat,
): readonly [string, string] {
	const sign = low + high > 0 ? '+' : MINUS;
	const end = (value: number) => {
		const text = formatSigned(value, style.decimals, format);
		return style.isClear && !/[1-9]/.test(text) ? `${sign}${text}` : text;
	};
	return [end(low), end(high)];
}
