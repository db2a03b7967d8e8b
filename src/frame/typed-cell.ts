import { day } from '../codebook/fields.ts';
import { numberOf } from '../intake/cells/comparable-text.ts';
import { nearestNames } from '../intake/nearest-names.ts';
import { DISPOSITIONS, type Disposition } from './contact-frame.ts';

/** What a cell means, or what is wrong with it. */
export type TypedCell<T> = { readonly value: T } | { readonly fault: TypedFault };

export interface TypedFault {
	readonly rule: string;
	readonly message: string;
	readonly known: readonly string[] | null;
	readonly remedy: string;
	/** Null where the text may be somebody's name, and is not shown. */
	readonly value?: null;
}

/** Words with capitals, as people and companies are called; no flag, day or number looks so. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}'’.-]+(\s+\p{Lu}[\p{L}'’.-]*)+$/u;

function withoutName(text: string): { value?: null } {
	return LIKE_A_NAME.test(text) ? { value: null } : {};
}

const YES = ['yes', 'true', '1', 'kyllä'];
const NO = ['no', 'false', '0', 'ei'];

/** yes, true, 1, kyllä or no, false, 0, ei, without regard to case. */
export function readFlag(text: string): TypedCell<boolean> {
	const folded = text.toLowerCase();
	if (YES.includes(folded)) return { value: true };
	if (NO.includes(folded)) return { value: false };
	return {
		fault: {
			rule: 'not-a-flag',
			message: 'The cell says neither yes nor no.',
			known: [...YES, ...NO],
			remedy: 'Write yes or no, or leave it blank where it is not known.',
			...withoutName(text),
		},
	};
}

/** A calendar day, `yyyy-mm-dd`. */
export function readDay(text: string): TypedCell<string> {
	if (day.safeParse(text).success) return { value: text };
	const isFormRight = /^\d{4}-\d{2}-\d{2}$/.test(text);
	return {
		fault: {
			rule: isFormRight ? 'impossible-date' : 'unknown-date',
			message: isFormRight
				? 'The calendar has no such day.'
				: 'The cell is no day written as year-month-day.',
			known: null,
			remedy: 'Write the day as 2026-09-28.',
			...withoutName(text),
		},
	};
}

/** A number with a dot for decimals, at most 15 digits before it. */
export function readNumber(text: string): TypedCell<number> {
	const value = numberOf(text, '.');
	if (value !== null) return { value };
	return {
		fault: {
			rule: 'not-a-number',
			message: 'The cell is not a number.',
			known: null,
			remedy: 'Write digits only, with a dot for decimals: no spaces, no sign of money.',
			...withoutName(text),
		},
	};
}

/** One of DISPOSITIONS, without regard to case. */
export function readDisposition(text: string): TypedCell<Disposition> {
	const value = DISPOSITIONS.find((one) => one === text.toLowerCase());
	if (value !== undefined) return { value };
	const [nearest = ''] = nearestNames(text, DISPOSITIONS, 1);
	return {
		fault: {
			rule: 'unknown-disposition',
			message: 'Kaiku does not know this disposition.',
			known: DISPOSITIONS,
			remedy: `Use one of the known ones, perhaps ${nearest}, or leave it blank.`,
		},
	};
}
