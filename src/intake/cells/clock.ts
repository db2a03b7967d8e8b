/** A moment as a file tells it. */
export interface ClockTime {
	/** Days from 1970-01-01 on the file's own clock. */
	readonly day: number;
	/** Seconds, for telling which is later; a told offset is taken off. */
	readonly moment: number;
}

export interface ClockParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour?: number;
	readonly minute?: number;
	readonly second?: number;
	readonly offsetMinutes?: number;
}

const SECONDS_A_DAY = 86_400;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The moment of these parts, or null where there is no such day or time. */
export function clockTime(parts: ClockParts): ClockTime | null {
	const { year, month, hour = 0, minute = 0, second = 0 } = parts;
	if (year < 1900 || year > 2200 || month < 1 || month > 12) return null;
	if (parts.day < 1 || parts.day > daysIn(year, month)) return null;
	if (hour > 23 || minute > 59 || second > 60) return null;
	const day = dayNumber(year, month, parts.day);
	const clock = day * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
	return { day, moment: clock - (parts.offsetMinutes ?? 0) * 60 };
}

/** Days from 1970-01-01 of a day written `yyyy-mm-dd`. */
export function dayOf(text: string): number {
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	return dayNumber(year, month, day);
}

/** How many days a month has, 1 to 12. */
export function daysIn(year: number, month: number): number {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days from 1970-01-01. Proleptic Gregorian, after Hinnant (2013), days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	// whole numbers from 0 on, cut to whole numbers faster than by Math.floor
	const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
	const leaps = (yearOfEra >> 2) - ((yearOfEra / 100) | 0);
	return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}
