import type { DraftResponses } from '../../responses/draft-responses.ts';
import type { SourceProblems } from '../source-problems.ts';
import type { CellFault } from './cell.ts';
import { datePattern, isoDate, numericDate, type ParsedDate } from './date-pattern.ts';
import { isoSeconds } from './iso-seconds.ts';
import type { RecordCursor } from './record-cursor.ts';

const SECONDS_A_DAY = 86_400;

/** How a file's dates turn out to be written. */
type Form = 'unknown' | 'declared' | 'iso' | 'numeric';

interface LaterChoice {
	readonly record: number;
	readonly dayFirst: ParsedDate;
	readonly monthFirst: ParsedDate;
}

/**
 * Reads one file's column of dates: by the declared pattern, else as ISO, else as numbers with the
 * year last where the whole column proves whether day or month is first. Never by a guess.
 */
export class SubmittedCells {
	/** False where the declared pattern cannot be one. */
	readonly isPatternRight: boolean;
	private readonly draft: DraftResponses;
	private readonly problems: SourceProblems;
	private readonly cursor: RecordCursor;
	private readonly column: number;
	private readonly declared: ((text: string) => ParsedDate) | null;
	private form: Form;
	private readonly later: LaterChoice[] = [];
	private firstNumeric: { line: number; row: number; text: string } | null = null;

	constructor(
		draft: DraftResponses,
		problems: SourceProblems,
		cursor: RecordCursor,
		column: number,
		pattern: string | undefined,
	) {
		this.draft = draft;
		this.problems = problems;
		this.cursor = cursor;
		this.column = column;
		this.declared = pattern === undefined ? null : datePattern(pattern);
		this.isPatternRight = pattern === undefined || this.declared !== null;
		this.form = this.declared === null ? 'unknown' : 'declared';
	}

	/** Reads a cell that is written as most are; false for any other, which `read` must take. */
	readUsual(cell: string, record: number): boolean {
		if (this.form !== 'iso') return false;
		const seconds = isoSeconds(cell);
		if (Number.isNaN(seconds)) return false;
		this.draft.submitted.set(record, Math.floor(seconds / SECONDS_A_DAY), seconds);
		return true;
	}

	/** Reads a tidy text that is not blank. An excluded record's faults are not told. */
	read(text: string, record: number, isExcluded: boolean): void {
		const { dayFirst, monthFirst } = this.parsed(text);
		if (this.form === 'numeric' && dayFirst !== 'form') {
			this.firstNumeric ??= { ...this.cursor, text };
			this.later.push({ record, dayFirst, monthFirst });
			if (!isExcluded && dayFirst === 'day' && monthFirst === 'day') this.report(text, noSuchDay());
			return;
		}
		if (typeof dayFirst !== 'string') return this.store(record, dayFirst);
		if (!isExcluded) this.report(text, dayFirst === 'day' ? noSuchDay() : this.otherForm());
	}

	/** At the end of the file: what day and month are, where they are proven. */
	settle(): void {
		const readable = this.later.filter(
			({ dayFirst, monthFirst }) => dayFirst !== 'day' || monthFirst !== 'day',
		);
		if (readable.length === 0) return;
		const isDayFirst = readable.every(({ dayFirst }) => dayFirst !== 'day');
		const isMonthFirst = readable.every(({ monthFirst }) => monthFirst !== 'day');
		if (isDayFirst === isMonthFirst) return this.reportUnproven(isDayFirst);
		for (const { record, dayFirst, monthFirst } of readable) {
			const chosen = isDayFirst ? dayFirst : monthFirst;
			if (typeof chosen !== 'string') this.store(record, chosen);
		}
	}

	private parsed(text: string): { dayFirst: ParsedDate; monthFirst: ParsedDate } {
		if (this.declared !== null) return same(this.declared(text));
		const iso = this.form === 'numeric' ? 'form' : isoDate(text);
		if (iso !== 'form') this.form = 'iso';
		if (this.form === 'iso') return same(iso);
		const numeric = numericDate(text);
		if (numeric.dayFirst !== 'form') this.form = 'numeric';
		return numeric;
	}

	private store(record: number, time: Exclude<ParsedDate, string>): void {
		this.draft.submitted.set(record, time.day, time.moment);
	}

	private report(text: string, fault: CellFault): void {
		this.problems.addCell({ ...this.cursor, column: this.column }, text, fault);
	}

	private reportUnproven(fitsBoth: boolean): void {
		const { line = 0, row = 0, text = '' } = this.firstNumeric ?? {};
		this.problems.addCell({ line, row, column: this.column }, text, {
			rule: 'ambiguous-date',
			message: fitsBoth
				? 'Whether the day or the month comes first cannot be known from this column.'
				: 'Some dates of this column have the day first and others the month.',
			known: ['d.M.yyyy H:mm:ss', 'M/d/yyyy H:mm:ss', 'yyyy-MM-dd HH:mm:ss'],
			remedy: 'Declare how the source writes dates: dates.',
		});
	}

	private otherForm(): CellFault {
		return {
			rule: 'unknown-date',
			message:
				this.form === 'declared'
					? 'The date is not written as declared.'
					: 'The date is not written as the other dates of the column, or in no form that proves itself.',
			known: ['yyyy-MM-dd HH:mm:ss', 'd.M.yyyy H:mm:ss'],
			remedy: 'Declare how the source writes dates (dates), or mend the cell.',
		};
	}
}

function same(parsed: ParsedDate) {
	return { dayFirst: parsed, monthFirst: parsed };
}

function noSuchDay(): CellFault {
	return {
		rule: 'impossible-date',
		message: 'There is no such day or time.',
		known: null,
		remedy: 'Mend the cell, or declare how the source writes dates: dates.',
	};
}
