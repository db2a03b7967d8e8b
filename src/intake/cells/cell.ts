/** Where a cell stands, for problems. */
export interface CellPlace {
	/** First physical line of the record. */
	readonly line: number;
	/** Record number, 1-based, header rows not counted. */
	readonly row: number;
	/** 0-based index of the column. */
	readonly column: number;
}

/** What is wrong with a cell, without its place. */
export interface CellFault {
	readonly rule: string;
	readonly message: string;
	readonly known: readonly string[] | null;
	readonly remedy: string;
}
