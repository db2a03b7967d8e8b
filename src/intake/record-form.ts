import type { RecordCursor } from './cells/record-cursor.ts';
import type { SourceProblems } from './source-problems.ts';

/** Names that every object of a programme has; no survey tool gives two columns such a name. */
const OBJECT_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What ends a text file of old systems. */
const END_OF_FILE = '\u001A';

/** Watches that each record is one: it has as many cells as the header, and is not the header again. */
export class RecordForm {
	private readonly names: readonly string[];
	private readonly width: number;
	private readonly problems: SourceProblems;
	private readonly cursor: RecordCursor;
	private hasToldTail = false;

	constructor(
		names: readonly string[],
		headerLine: number,
		problems: SourceProblems,
		cursor: RecordCursor,
	) {
		this.names = names;
		this.width = names.length;
		this.problems = problems;
		this.cursor = cursor;
		const unnamed = names.flatMap((name, at) => (name.trim() === '' ? [`#${at + 1}`] : []));
		if (unnamed.length > 0) {
			problems.add({
				severity: 'warning',
				rule: 'unnamed-column',
				line: headerLine,
				column: unnamed[0] ?? null,
				message: `The header has ${unnamed.length === 1 ? 'a column' : `${unnamed.length} columns`} without a name: ${unnamed.slice(0, 10).join(', ')}.`,
				remedy: 'Nothing, if the column does not matter; name it by its place if it does.',
			});
		}
		this.refuseHostileNames(headerLine);
	}

	private refuseHostileNames(line: number): void {
		const { names } = this;
		const column = names.find((name, at) => OBJECT_NAMES.has(name) && names.indexOf(name) < at);
		if (column === undefined) return;
		this.problems.add({
			severity: 'error',
			rule: 'repeated-column',
			line,
			column,
			message: `Several columns are named ${column}, as no survey tool writes.`,
			remedy: 'Find out where this file comes from.',
		});
	}

	/** Whether a record is nothing but delimiters: nobody's answer; it is warned about. */
	isEmpty(cells: readonly string[], line: number): boolean {
		if (cells.length === 1 && cells[0] === END_OF_FILE) return true;
		if (cells[0] !== '' || cells.some((cell) => cell.trim() !== '')) return false;
		this.problems.add({
			severity: 'warning',
			rule: 'empty-record',
			line,
			row: this.cursor.row + 1,
			message: 'The record has no text in any cell and is not counted.',
			remedy: 'Nothing, if it is a left-over of a spreadsheet.',
		});
		return true;
	}

	/** Whether a record has all its cells; one with others is told. */
	isWhole(cells: readonly string[]): boolean {
		const { line, row } = this.cursor;
		if (cells.length === this.width) return cells[0] !== this.names[0] || !this.isHeader(cells);
		const isTail =
			cells.length > this.width && cells.slice(this.width).every((cell) => cell.trim() === '');
		if (!isTail) {
			const isShort = cells.length < this.width;
			this.problems.add({
				severity: 'error',
				rule: isShort ? 'short-record' : 'long-record',
				line,
				row,
				message: `The record has ${cells.length} cells, the header ${this.width}.`,
				remedy: 'Quote cells that hold the delimiter or a line break, or export the file again.',
			});
			return false;
		}
		if (!this.hasToldTail) {
			this.hasToldTail = true;
			this.problems.add({
				severity: 'warning',
				rule: 'empty-tail',
				line,
				row,
				message: 'Records end with an empty cell that the header does not have.',
				remedy: 'Nothing: it is left aside.',
			});
		}
		return true;
	}

	/** Whether a record repeats the column names; told. */
	private isHeader(cells: readonly string[]): boolean {
		if (this.width < 2 || cells.some((cell, at) => cell !== this.names[at])) return false;
		const { line, row } = this.cursor;
		this.problems.add({
			severity: 'error',
			rule: 'repeated-header',
			line,
			row,
			message: 'The column names stand here again, as where several exports were joined.',
			remedy: 'Give each export as its own source.',
		});
		return true;
	}
}
