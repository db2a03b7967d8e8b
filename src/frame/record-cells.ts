import type { PlainRecord } from './plain-table.ts';
import type { TableColumns } from './table-columns.ts';
import type { FileProblems } from '../intake/file-problems.ts';
import type { TypedCell } from './typed-cell.ts';

/** Takes typed values out of the records of one table. */
export class RecordCells {
	private readonly columns: TableColumns;
	private readonly problems: FileProblems;

	constructor(columns: TableColumns, problems: FileProblems) {
		this.columns = columns;
		this.problems = problems;
	}

	/** Null where the cell is blank or the file has no such column. */
	text({ cells }: PlainRecord, name: string): string | null {
		return cells[this.columns.at(name)] || null;
	}

	/** Null where there is nothing to read; also where it cannot be read, and that is told. */
	typed<T>(record: PlainRecord, name: string, read: (text: string) => TypedCell<T>): T | null {
		const text = this.text(record, name);
		if (text === null) return null;
		const cell = read(text);
		if ('value' in cell) return cell.value;
		const { line, row } = record;
		this.problems.add({ severity: 'error', value: text, ...cell.fault, line, row, column: name });
		return null;
	}
}
