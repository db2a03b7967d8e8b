import type { AnswerCells } from '../../responses/answer-cells.ts';
import { RecentTexts } from '../../responses/recent-texts.ts';
import { ownCopy } from '../../responses/text-dictionary.ts';
import type { CellLookup } from '../cells/cell-lookup.ts';
import type { FileContext } from '../file-context.ts';

/** A column whose cells mean codes, and where its answers go. */
export interface CodedColumn {
	/** 0-based place in the file. */
	readonly column: number;
	readonly lookup: CellLookup;
	readonly answers: AnswerCells;
}

/** Cells of one sign with a code below this are the most; what they mean is looked up fast. */
const SHORT_CODES = 128;
const RECENT = 32;
/** Rows whose codes are gathered, so that each column is written in one go: the cache likes that. */
const ROWS = 256;
const LARGEST_BYTE = 0xff;

/**
 * Reads all coded cells of a record at once, because an export has tens of millions of them. A blank
 * cell is remembered as that of the sign NUL, which no text of a file has.
 */
export class CellCodes {
	private readonly context: FileContext;
	private readonly columns: readonly CodedColumn[];
	private readonly places: Int32Array;
	/** By column and sign the code of a cell, 0 where it is not known yet. */
	private readonly short: Uint8Array;
	private readonly recent: readonly RecentTexts<number>[];
	/** Codes of gathered rows, column by column; 0 for one that is written already. */
	private readonly gathered: Uint8Array;
	private readonly rows = new Int32Array(ROWS);
	private count = 0;

	constructor(context: FileContext, columns: readonly CodedColumn[]) {
		this.context = context;
		this.columns = columns;
		this.places = Int32Array.from(columns, ({ column }) => column);
		this.short = new Uint8Array(columns.length * SHORT_CODES);
		this.recent = columns.map(() => new RecentTexts(RECENT));
		this.gathered = new Uint8Array(columns.length * ROWS);
	}

	/** Takes a record's cells into a row of the draft, at the latest when `settle` is called. */
	read(cells: readonly string[], row: number): void {
		const { places, short, gathered, count } = this;
		for (let at = 0; at < places.length; at += 1) {
			const cell = cells[places[at] ?? 0] ?? '';
			let code = 0;
			if (cell.length <= 1) {
				const sign = cell.length === 0 ? 0 : cell.charCodeAt(0);
				if (sign < SHORT_CODES) code = short[at * SHORT_CODES + sign] ?? 0;
			}
			if (code === 0) code = this.codeOf(at, cell);
			gathered[at * ROWS + count] = code <= LARGEST_BYTE ? code : this.setNow(at, row, code);
		}
		this.rows[count] = row;
		this.count = count + 1;
		if (this.count === ROWS) this.settle();
	}

	/** Writes what is gathered. */
	settle(): void {
		const { count, gathered } = this;
		if (count === 0) return;
		const rows = this.rows.subarray(0, count);
		this.columns.forEach(({ answers }, at) => {
			answers.setCodes(rows, gathered.subarray(at * ROWS, at * ROWS + count));
		});
		this.count = 0;
	}

	private setNow(at: number, row: number, code: number): number {
		this.columns[at]?.answers.setCode(row, code);
		return 0;
	}

	private codeOf(at: number, cell: string): number {
		return this.recent[at]?.get(cell) ?? this.newCodeOf(at, cell);
	}

	/** Looks a cell up, and remembers what is no fault, which must be told each time. */
	private newCodeOf(at: number, cell: string): number {
		const coded = this.columns[at];
		if (coded === undefined) return 0;
		const { column, lookup, answers } = coded;
		const { value, absence, fault } = lookup.meaningOf(cell);
		const code = answers.codeOf(value, absence);
		if (fault !== null) {
			const { problems, cursor } = this.context;
			problems.addCell({ ...cursor, column }, cell, fault);
			return code;
		}
		const sign = cell.length === 0 ? 0 : cell.charCodeAt(0);
		if (cell.length > 1) this.recent[at]?.set(ownCopy(cell), code);
		else if (sign < SHORT_CODES && code < 0x100) this.short[at * SHORT_CODES + sign] = code;
		return code;
	}
}
