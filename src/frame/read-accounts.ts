import type { Study } from '../codebook/study-schema.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import { accountKey, type Account } from './contact-frame.ts';
import { readPlainTable, type PlainRecord } from './plain-table.ts';
import { printableCode } from './printable-code.ts';
import { RecordCells } from './record-cells.ts';
import { findColumns } from './table-columns.ts';
import type { FileProblems } from '../intake/file-problems.ts';
import { readDay, readNumber } from './typed-cell.ts';

const OWN_COLUMNS = ['account', 'name', 'owner', 'status', 'revenue', 'acted_on'] as const;

export interface ReadAccounts {
	/** In the file's order; of a repeated account the first. */
	readonly accounts: readonly Account[];
	/** Every column that is a segment or may become one, in the file's order. */
	readonly segmentColumns: readonly string[];
}

/** Reads accounts.csv; null where its header cannot be used. */
export function readAccounts(
	text: string,
	study: Study,
	problems: FileProblems,
): ReadAccounts | null {
	const table = readPlainTable(text, problems);
	if (table === null) return null;
	const known = [...new Set([...OWN_COLUMNS, ...study.segments.flatMap(namesOfSegment)])];
	const rules = { known, required: ['account'], unknown: 'warning' } as const;
	const columns = findColumns(table, rules, problems);
	if (columns === null) return null;
	const segmentColumns = table.header.filter(
		(name) => name !== '' && !OWN_COLUMNS.some((own) => own === name),
	);
	const cells = new RecordCells(columns, problems);
	const lines = new Map<string, number>();
	const accounts = table.records.flatMap((record): Account[] => {
		const account = cells.text(record, 'account');
		if (account === null) {
			reportNoAccount(record, problems);
			return [];
		}
		const rest = {
			name: cells.text(record, 'name'),
			owner: cells.text(record, 'owner'),
			status: cells.text(record, 'status'),
			revenue: cells.typed(record, 'revenue', readNumber),
			actedOn: cells.typed(record, 'acted_on', readDay),
			segments: new Map(
				segmentColumns.flatMap((column) => {
					const value = cells.text(record, column);
					return value === null ? [] : [[column, value] as const];
				}),
			),
			line: record.line,
		};
		const before = lines.get(accountKey(account));
		if (before !== undefined) {
			reportRepeated(account, before, record, problems);
			return [];
		}
		lines.set(accountKey(account), record.line);
		return [{ account, ...rest }];
	});
	return { accounts, segmentColumns };
}

/** What a segment's column in accounts.csv may be called: its id, or as the codebook calls it in the exports. */
export function namesOfSegment({ id, column }: Study['segments'][number]): string[] {
	const names = typeof column === 'string' ? [column] : Object.values(column);
	return [id, ...names.map(tidyText)];
}

function reportNoAccount({ line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'no-account',
		line,
		row,
		column: 'account',
		message: 'The record does not say which account it is about.',
		remedy: 'Fill the cell, or take the record out.',
	});
}

function reportRepeated(
	account: string,
	before: number,
	{ line, row }: PlainRecord,
	problems: FileProblems,
): void {
	problems.add({
		severity: 'error',
		rule: 'repeated-account',
		line,
		row,
		column: 'account',
		value: printableCode(account),
		message: `The same account stands on line ${before}.`,
		remedy: 'Keep one of the two records.',
	});
}
