import { z } from 'zod';

/** An id: for ever, in facts, addresses and commentary. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name of a file or folder that Windows reserves; an id becomes one in addresses. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

export const id = z
	.string()
	.regex(ID_PATTERN, {
		error: 'is not an id: small letters and digits, joined by single hyphens',
		abort: true,
	})
	.max(60, 'is longer than 60 characters')
	.refine((value) => !RESERVED.test(value), 'is a name that Windows reserves');

export const text = z.string();

/** A text per language; that every language of the study is there is checked apart. */
export const label = z.record(z.string().regex(/^[a-z]{2}$/, 'is not a language code'), z.string());

/** A text that is a number; settings are read as written. */
export const number = z
	.string()
	.regex(/^-?\d+(\.\d+)?$/, 'is not a number')
	.transform(Number);

export const whole = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number);

export const flag = z
	.enum(['true', 'false'], { error: 'is neither true nor false' })
	.transform((value) => value === 'true');

/** A calendar day, `yyyy-mm-dd`, that exists. */
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a day written as 2026-09-28', abort: true })
	.refine(isCalendarDay, 'is a day that does not exist');

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDay(value: string): boolean {
	const [year = 0, month = 0, dayOfMonth = 0] = value.split('-').map(Number);
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
	return dayOfMonth >= 1 && dayOfMonth <= days;
}

/** The name of a column, or one per file of the sources; a file that is left out did not ask. */
export const column = z.union([z.string(), z.record(z.string(), z.string())], {
	error: 'is neither a column name nor a map of file to column name',
});
export type Column = z.output<typeof column>;

/** Texts in the file that mean something: a list, or a list per file where a code changes its meaning. */
export const values = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))], {
	error: 'is neither a list of texts nor a map of file to such a list',
});
export type Values = z.output<typeof values>;
