import { MOST_COLUMNS, MOST_ROWS, parseAddress } from './cell-address.ts';
import { cellText, type CellMeanings } from './cell-text.ts';
import { readXml } from './read-xml.ts';
import { brokenWorkbook } from './workbook-fault.ts';

/** A cell that holds a formula. */
export interface FormulaCell {
	readonly column: number;
	readonly row: number;
	/** Whether the workbook holds what the formula gave. */
	readonly hasValue: boolean;
}

export interface SheetListener {
	/** A row with any text; `cells` by column, with holes, not kept. */
	readonly row: (row: number, cells: readonly (string | undefined)[]) => void;
	readonly formula: (cell: FormulaCell) => void;
	/** Cells that are shown as one, of which only the first holds a text. */
	readonly merged?: (area: MergedArea) => void;
	readonly isDone?: () => boolean;
}

/** Rows are 1-based, columns 0-based. */
export interface MergedArea {
	readonly column: number;
	readonly firstRow: number;
	readonly lastRow: number;
}

/** Reads a sheet row by row; only what stands in it takes memory, however far apart. */
export async function readSheet(
	bytes: AsyncIterable<Uint8Array>,
	meanings: CellMeanings,
	listener: SheetListener,
): Promise<void> {
	const rows = new SheetRows(meanings, listener);
	await readXml(bytes, {
		open: (name, attributes) => rows.open(name, attributes),
		text: (piece) => rows.text(piece),
		close: (name) => rows.close(name),
		isDone: () => listener.isDone?.() ?? false,
	});
}

class SheetRows {
	private readonly meanings: CellMeanings;
	private readonly listener: SheetListener;
	private row = 0;
	private column = -1;
	private cells: (string | undefined)[] = [];
	private type = '';
	private style = 0;
	private value = '';
	private hasValue = false;
	private isFormula = false;
	private isValue = false;
	private aids = 0;

	constructor(meanings: CellMeanings, listener: SheetListener) {
		this.meanings = meanings;
		this.listener = listener;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		this.isValue = name === 'v' || (name === 't' && this.aids === 0);
		if (name === 'row') this.openRow(attributes['r']);
		else if (name === 'c') this.openCell(attributes);
		else if (name === 'f') this.isFormula = true;
		else if (name === 'rPh') this.aids += 1;
		else if (name === 'mergeCell') this.openMerge(attributes['ref'] ?? '');
		if (this.isValue) this.hasValue = true;
	}

	text(piece: string): void {
		if (this.isValue) this.value += piece;
	}

	close(name: string): void {
		this.isValue = false;
		if (name === 'rPh') this.aids -= 1;
		else if (name === 'c') this.closeCell();
		else if (name === 'row') this.closeRow();
	}

	private openRow(number: string | undefined): void {
		const row = number === undefined ? this.row + 1 : Number(number);
		if (!Number.isInteger(row) || row <= this.row || row > MOST_ROWS) {
			throw brokenWorkbook('The rows of the sheet are not in order.');
		}
		this.row = row;
		this.column = -1;
		this.cells = [];
	}

	private openCell(attributes: Readonly<Record<string, string>>): void {
		const address = attributes['r'];
		const place = address === undefined ? null : parseAddress(address);
		if (address !== undefined && place === null)
			throw brokenWorkbook('A cell of the sheet has no place.');
		const column = place?.column ?? this.column + 1;
		if (column <= this.column || column >= MOST_COLUMNS || (place && place.row !== this.row)) {
			throw brokenWorkbook('The cells of the sheet are not in order.');
		}
		this.column = column;
		this.type = attributes['t'] ?? '';
		this.style = Number(attributes['s'] ?? 0);
		this.value = '';
		this.hasValue = false;
		this.isFormula = false;
	}

	private openMerge(area: string): void {
		const [from, to] = area.split(':').map(parseAddress);
		if (!from || !to) return;
		this.listener.merged?.({ column: from.column, firstRow: from.row, lastRow: to.row });
	}

	private closeCell(): void {
		const { row, column, hasValue } = this;
		if (this.isFormula) this.listener.formula({ row, column, hasValue });
		if (!hasValue) return;
		const text = cellText({ type: this.type, style: this.style, value: this.value }, this.meanings);
		if (text !== '') this.cells[column] = text;
	}

	private closeRow(): void {
		if (this.cells.some((cell) => cell !== undefined && cell.trim() !== '')) {
			this.listener.row(this.row, this.cells);
		}
		this.cells = [];
	}
}
