import type { FormatReading } from './formats/export-format.ts';

/** How a table is laid out, known before its first record of answers. */
export interface TableLayout extends FormatReading {
	/** Name of the form of export. */
	readonly format: string;
	/** Physical line of the first row of column names. */
	readonly headerLine: number;
}

export interface ReadTable {
	readonly sha256: string;
	/** Name of the form of export; '' where no head was found. */
	readonly format: string;
	readonly encoding: string;
	readonly delimiter: string;
	/** False where the file could not be read to its end. */
	readonly isComplete: boolean;
}
