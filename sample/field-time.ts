import type { Random } from './random.ts';

/** A moment of the field, by the clock of the survey tool. */
export interface Moment {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

/** Answers per field day: an invitation and two reminders, weekends quiet. */
const dayWeights = [9, 14, 8, 5, 3, 1, 1, 8, 11, 6, 4, 2, 1, 1, 9, 7, 4, 3, 2, 1, 0] as const;
const days = dayWeights.flatMap((weight, day) => Array.from({ length: weight }, () => day));

/** A working hour within the field that starts on `start`, not before `fromDay`. */
export function fieldMoment(
	start: readonly [year: number, month: number, day: number],
	random: Random,
	fromDay = 0,
): Moment {
	const offset = random.pick(days.filter((day) => day >= fromDay));
	return {
		...dayAfter(start, offset),
		hour: 7 + random.below(11),
		minute: random.below(60),
		second: random.below(60),
	};
}

/** The calendar day `offset` days after another (proleptic Gregorian). */
export function dayAfter(
	[year, month, day]: readonly [year: number, month: number, day: number],
	offset: number,
): Pick<Moment, 'year' | 'month' | 'day'> {
	const length = monthLength(year, month);
	if (day + offset <= length) return { year, month, day: day + offset };
	const next: readonly [number, number, number] =
		month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
	return dayAfter(next, offset - (length - day) - 1);
}

function monthLength(year: number, month: number): number {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (month === 2) return isLeap ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** 2026-08-24 */
export function isoDay(day: Pick<Moment, 'year' | 'month' | 'day'>): string {
	return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

/** 2026-08-24 10:15:00 */
export function isoMoment(moment: Moment): string {
	return `${isoDay(moment)} ${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
}

/** 24.8.2025 9:05:00 */
export function finnishMoment(moment: Moment): string {
	const day = `${moment.day}.${moment.month}.${moment.year}`;
	return `${day} ${moment.hour}:${two(moment.minute)}:${two(moment.second)}`;
}
