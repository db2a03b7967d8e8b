import { nearestNames } from '../intake/nearest-names.ts';
import { columnName, type PlainTable } from './plain-table.ts';
import type { FileProblems } from '../intake/file-problems.ts';

/** The columns that a file may have. */
export interface ColumnRules {
	/** In the order of the contract. */
	readonly known: readonly string[];
	readonly required: readonly string[];
	/** What a column is that the list does not name; only told where it is a warning. */
	readonly unknown: 'error' | 'warning';
}

/** Where each column of a table stands. */
export class TableColumns {
	private readonly places: ReadonlyMap<string, number>;

	constructor(header: readonly string[]) {
		this.places = new Map(header.map((name, at) => [name, at]));
	}

	/** 0-based; −1 where the file has no such column. */
	at(name: string): number {
		return this.places.get(name) ?? -1;
	}
}

/**
 * Finds the columns of a table by its header and tells what is wrong with it; null where a column
 * that must be is not there, or is there twice.
 */
export function findColumns(
	{ header, headerLine: line }: PlainTable,
	rules: ColumnRules,
	problems: FileProblems,
): TableColumns | null {
	if (!header.some((name) => rules.known.includes(name.toLowerCase()))) {
		reportNoHeader(rules, line, problems);
		return null;
	}
	const repeated = header.filter((name, at) => name !== '' && header.indexOf(name) < at);
	for (const name of new Set(repeated))
		reportRepeated(columnName(header, header.indexOf(name)), line, problems);
	for (const [at, name] of header.entries()) {
		if (!rules.known.includes(name)) reportUnknown(columnName(header, at), rules, line, problems);
	}
	const missing = rules.required.filter((name) => !header.includes(name));
	for (const name of missing) reportMissing(name, rules, line, problems);
	const isWrong = missing.length > 0 || repeated.some((name) => rules.known.includes(name));
	return isWrong ? null : new TableColumns(header);
}

/** The first line may be somebody's record: nothing of it is shown. */
function reportNoHeader({ known }: ColumnRules, line: number, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'no-header',
		line,
		message: 'The first line does not name the columns.',
		known,
		remedy: `Write above the records: ${known.join(',')}.`,
	});
}

function reportRepeated(name: string, line: number, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'repeated-column',
		line,
		column: name,
		message: 'The header names this column more than once.',
		remedy: 'Keep one of them.',
	});
}

function reportUnknown(
	name: string,
	{ known, unknown: severity }: ColumnRules,
	line: number,
	problems: FileProblems,
): void {
	const [nearest = ''] = nearestNames(name, known, 1);
	problems.add({
		severity,
		rule: 'unknown-column',
		line,
		column: name,
		value: name,
		message:
			severity === 'error'
				? 'The file has a column that is not known here.'
				: 'The file has a column that no segment of the codebook names; it is not used.',
		known,
		remedy: `Write "${nearest}" if that is meant, else take the column out.`,
	});
}

function reportMissing(
	name: string,
	{ known }: ColumnRules,
	line: number,
	problems: FileProblems,
): void {
	problems.add({
		severity: 'error',
		rule: 'missing-column',
		line,
		column: name,
		message: `The file has no column "${name}", and cannot do without.`,
		known,
		remedy: 'Add it, or name it so on the first line.',
	});
}
