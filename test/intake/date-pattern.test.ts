import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/intake/cells/clock.ts';
import { datePattern, isoDate, numericDate } from '../../src/intake/cells/date-pattern.ts';
import { isoSeconds } from '../../src/intake/cells/iso-seconds.ts';

const MIDNIGHT = 1_767_225_600;

test('a declared pattern reads exactly what is written so', () => {
	const read = datePattern('d.M.yyyy H:mm:ss');
	expect(read?.('1.1.2026 9:05:07')).toEqual({ day: 20_454, moment: MIDNIGHT + 32_707 });
	expect(read?.('1.1.2026')).toBe('form');
	expect(read?.('1.1.26 9:05:07')).toBe('form');
	expect(read?.('29.2.2026 9:05:07')).toBe('day');
	expect(read?.('1.1.2026 24:00:00')).toBe('day');
	expect(datePattern("MM/dd/yyyy 'at' HH")?.("01/31/2026 'at' 07")).toMatchObject({ day: 20_484 });
});

test('a pattern without year, month or day, or with one of them twice, is none', () => {
	expect(datePattern('H:mm')).toBeNull();
	expect(datePattern('d.M.d.yyyy')).toBeNull();
});

test('ISO dates are read with T or a space, with fractions, and with an offset taken off', () => {
	for (const text of ['2026-01-01', '2026-01-01 00:00', '2026-01-01T00:00:00.000Z']) {
		expect(isoDate(text)).toEqual({ day: 20_454, moment: MIDNIGHT });
	}
	expect(isoDate('2026-01-01T02:00:00+02:00')).toEqual({ day: 20_454, moment: MIDNIGHT });
	expect(isoDate('2026-02-30 10:00:00')).toBe('day');
	expect(isoDate('2026-1-1')).toBe('form');
	expect(isoDate('2026-01-01 1O:00:00')).toBe('form');
});

test('days are counted as the calendar counts them', () => {
	const days = fc.integer({ min: -25_000, max: 84_000 });
	fc.assert(
		fc.property(days, (day) => {
			const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
			expect(dayOf(text)).toBe(day);
			expect(isoDate(text)).toEqual({ day, moment: day * 86_400 });
		}),
	);
});

test('clocks of twelve hours, short years and offsets are read as declared', () => {
	const american = datePattern('M/d/yy h:mm a');
	expect(american?.('10/5/26 12:05 AM')).toEqual(isoDate('2026-10-05 00:05'));
	expect(american?.('10/5/26 1:05 pm')).toEqual(isoDate('2026-10-05 13:05'));
	expect(american?.('10/5/26 13:05 PM')).toBe('day');
	const full = datePattern('yyyy-MM-ddTHH:mm:ss.SSSXXX');
	expect(full?.('2026-10-05T09:15:00.000+03:00')).toEqual(isoDate('2026-10-05T09:15:00+03:00'));
	expect(numericDate('10/13/2026 9:15 PM').monthFirst).toEqual(isoDate('2026-10-13 21:15'));
	expect(isoDate('2026/10/05 09:15')).toEqual(isoDate('2026-10-05 09:15'));
	expect(isoDate('2026/10-05')).toBe('form');
});

function part(largest: number) {
	return fc.integer({ min: 0, max: largest }).map((number) => String(number).padStart(2, '0'));
}

test('the usual form is told without a pattern just as by one', () => {
	const read = datePattern('yyyy-MM-dd HH:mm:ss');
	const moment = fc
		.tuple(fc.constantFrom('1899', '1900', '2024', '2026', '2200', '2201'), part(13), part(32))
		.chain((day) => fc.tuple(part(24), part(60), part(61)).map((time) => [day, time] as const));
	fc.assert(
		fc.property(moment, ([day, time]) => {
			const text = `${day.join('-')} ${time.join(':')}`;
			expect(isoDate(text)).toEqual(read?.(text));
			const seconds = isoSeconds(text);
			const told = read?.(text);
			if (!Number.isNaN(seconds)) expect(told).toMatchObject({ moment: seconds });
			else if (typeof told === 'object') expect(text).toMatch(/:60$/);
		}),
		{ numRuns: 2000 },
	);
});
