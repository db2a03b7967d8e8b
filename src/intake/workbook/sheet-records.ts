import type { TakeRecord } from '../bytes/record-parser.ts';
import type { SourceProblems } from '../source-problems.ts';
import { HEAD_RECORDS } from '../formats/export-format.ts';
import { addressOf } from './cell-address.ts';
import type { FormulaCell, MergedArea } from './read-sheet.ts';

/** So many blank columns beside a table, and what stands behind them is not of it. */
const GAP = 50;
const MOST_MERGES = 1000;
const MOST_HEADER_ROWS = 20;

type Cells = readonly (string | undefined)[];

/**
 * Makes records of a sheet's rows: all as wide as the table's head. Cells beside the table and
 * formulas are told of.
 */
export class SheetRecords {
	private readonly take: TakeRecord;
	private readonly problems: SourceProblems;
	private readonly head: { readonly row: number; readonly cells: Cells }[] = [];
	private width = 0;
	private isOpen = false;
	private readonly strays: { column: number; row: number }[] = [];
	private strayCount = 0;
	private readonly formulas: FormulaCell[] = [];
	private formulaCount = 0;
	private readonly merges: MergedArea[] = [];
	/** Rows of the first records. */
	private readonly firstRows: number[] = [];

	constructor(take: TakeRecord, problems: SourceProblems) {
		this.take = take;
		this.problems = problems;
	}

	row(row: number, cells: Cells): void {
		if (this.isOpen) return this.record(row, cells);
		this.head.push({ row, cells });
		if (this.head.length >= HEAD_RECORDS) this.open();
	}

	formula(cell: FormulaCell): void {
		this.formulaCount += 1;
		if (this.formulas.length === 0 || !cell.hasValue) {
			if (this.formulas.length < 1000) this.formulas.push(cell);
		}
	}

	merged(area: MergedArea): void {
		if (area.lastRow > area.firstRow && this.merges.length < MOST_MERGES) this.merges.push(area);
	}

	/** After the last row. */
	end(): void {
		if (!this.isOpen) this.open();
	}

	/** Tells what was odd, once the columns have names. */
	report(): void {
		this.tellStrays();
		this.tellFormulas();
		this.tellMerges();
	}

	private open(): void {
		this.isOpen = true;
		for (const [at, { cells }] of this.head.entries()) {
			const filled = lastFilled(cells) + 1;
			if (at === 0 || filled <= this.width + GAP) this.width = Math.max(this.width, filled);
		}
		for (const { row, cells } of this.head) this.record(row, cells);
	}

	private record(row: number, cells: Cells): void {
		for (let column = this.width; column < cells.length; column += 1) {
			if ((cells[column] ?? '').trim() === '') continue;
			this.strayCount += 1;
			if (this.strays.length < 3) this.strays.push({ column, row });
		}
		const record = Array.from({ length: this.width }, (_, at) => cells[at] ?? '');
		if (record.every((cell) => cell.trim() === '')) return;
		if (this.firstRows.length < MOST_HEADER_ROWS) this.firstRows.push(row);
		this.take(record, row);
	}

	private tellStrays(): void {
		const [first] = this.strays;
		if (first === undefined) return;
		const places = this.strays.map(({ column, row }) => addressOf(column, row)).join(', ');
		this.problems.add({
			severity: 'warning',
			rule: 'stray-cell',
			line: first.row,
			column: addressOf(first.column, first.row),
			message: `${this.strayCount} ${this.strayCount === 1 ? 'cell stands' : 'cells stand'} beside the table (${places}) and ${this.strayCount === 1 ? 'is' : 'are'} left aside.`,
			remedy: 'Nothing, if it is a note; else give the column a name in the first row.',
		});
	}

	private tellFormulas(): void {
		const [first] = this.formulas;
		if (first === undefined) return;
		this.problems.add({
			severity: 'warning',
			rule: 'formula',
			line: first.row,
			column: this.problems.nameOf(first.column),
			message: `${this.formulaCount} ${this.formulaCount === 1 ? 'cell holds a formula' : 'cells hold formulas'}; what the workbook last calculated is read.`,
			remedy: 'Nothing, if the workbook was saved after its last change.',
		});
		for (const { row, column } of this.formulas.filter(({ hasValue }) => !hasValue)) {
			this.problems.add({
				severity: 'error',
				rule: 'formula-without-value',
				line: row,
				column: this.problems.nameOf(column),
				message: 'The cell holds a formula that was never calculated.',
				remedy: 'Open the workbook in a spreadsheet and save it again.',
			});
		}
	}

	/** Merged cells of the head are names; below it, records have lost their text. */
	private tellMerges(): void {
		const lastHead = this.firstRows[this.problems.headerRecords - 1] ?? 0;
		const below = this.merges.filter(({ lastRow }) => lastRow > lastHead);
		const [first] = below;
		if (first === undefined) return;
		this.problems.add({
			severity: 'warning',
			rule: 'merged-cells',
			line: first.firstRow,
			column: this.problems.nameOf(first.column),
			message: `Cells of several records are merged in ${below.length} ${below.length === 1 ? 'place' : 'places'}; only the first of them has the text, the others read as blank.`,
			remedy: 'Unmerge them in a spreadsheet and fill each cell.',
		});
	}
}

function lastFilled(cells: Cells): number {
	return cells.findLastIndex((cell) => cell !== undefined && cell.trim() !== '');
}
