import type { NumberFormat } from './number-format.ts';
import { NBSP } from './numbers.ts';

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const MONTHS: Readonly<Record<string, readonly string[]>> = {
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	fi: [
		'tammikuuta',
		'helmikuuta',
		'maaliskuuta',
		'huhtikuuta',
		'toukokuuta',
		'kesäkuuta',
		'heinäkuuta',
		'elokuuta',
		'syyskuuta',
		'lokakuuta',
		'marraskuuta',
		'joulukuuta',
	],
	sv: [
		'januari',
		'februari',
		'mars',
		'april',
		'maj',
		'juni',
		'juli',
		'augusti',
		'september',
		'oktober',
		'november',
		'december',
	],
};

/**
 * A calendar day `yyyy-mm-dd` as the page writes it: `28.9.2026` or `28 September 2026`, which no line
 * break parts. Other texts as they are.
 */
export function formatDate(iso: string, format: NumberFormat): string {
	const day = parseDay(iso);
	if (!day) return iso;
	return `${beforeMore(dayAndMonth(day, format), format)}${day.year}`;
}

/**
 * First to last day: `24.8.–13.9.2026`, `24.8–13.9.2026`, `24 August – 13 September 2026`; the year
 * once where it is the same.
 */
export function formatDateRange(start: string, end: string, format: NumberFormat): string {
	const from = parseDay(start);
	const to = parseDay(end);
	if (!from || !to || start === end) return formatDate(start, format);
	const dash = format.dates === 'words' ? ' – ' : '–';
	if (from.year !== to.year) return `${formatDate(start, format)}${dash}${formatDate(end, format)}`;
	if (from.month !== to.month)
		return `${dayAndMonth(from, format)}${dash}${formatDate(end, format)}`;
	return `${dayAlone(from, format)}–${formatDate(end, format)}`;
}

function parseDay(iso: string): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
	if (!match) return null;
	return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function dayAndMonth(day: Day, format: NumberFormat): string {
	switch (format.dates) {
		case 'dotted':
			return `${day.day}.${day.month}.`;
		case 'dots-between':
			return `${day.day}.${day.month}`;
		case 'words': {
			const month = (MONTHS[format.language] ?? MONTHS['en'])?.[day.month - 1] ?? '';
			return `${dayAlone(day, format)}${NBSP}${month}`;
		}
	}
}

/** Finnish writes the day as an ordinal, also before a month in words. */
function dayAlone(day: Day, { dates, language }: NumberFormat): string {
	const isOrdinal = dates === 'dotted' || (dates === 'words' && language === 'fi');
	return isOrdinal ? `${day.day}.` : `${day.day}`;
}

/** A day and month as the year follows them. */
function beforeMore(dayAndMonthText: string, { dates }: NumberFormat): string {
	switch (dates) {
		case 'dotted':
			return dayAndMonthText;
		case 'dots-between':
			return `${dayAndMonthText}.`;
		case 'words':
			return `${dayAndMonthText}${NBSP}`;
	}
}
