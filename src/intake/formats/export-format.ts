import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ColumnCodes } from '../column-codes.ts';

/** A record at the top of a file. */
export interface HeadRecord {
	readonly cells: readonly string[];
	readonly line: number;
}

/** How a survey tool's file is laid out. */
export interface FormatReading {
	/** Column names as people call them; '' where there is none. */
	readonly names: readonly string[];
	/** How many records stand above the first answer. */
	readonly headerRecords: number;
	/** Why a record is no answer that counts (`test`, `preview`, `unfinished`), or null. */
	readonly exclusionOf: (cells: readonly string[]) => string | null;
	/** The question as asked, by column; '' where the file tells no more than its name. */
	readonly wordings: readonly string[];
	/** What the tool's own columns are for, by column; undefined for questions. */
	readonly uses: readonly (ColumnUse | undefined)[];
	/** Texts that this tool writes into cells nobody answered. */
	readonly blanks: readonly string[];
	/** What the file itself says about codes, by column. */
	readonly codes: readonly (ColumnCodes | undefined)[];
}

/** One survey tool's form of export. */
export interface ExportFormat {
	/** As in `sources[].format`. */
	readonly name: string;
	/** Whether the first records (at most HEAD_RECORDS) prove this form. */
	recognise(head: readonly HeadRecord[]): boolean;
	/** Reads the layout; `headerRows` as declared. */
	read(head: readonly HeadRecord[], headerRows: number | undefined): FormatReading;
}

/** How many records a format sees before it must know. */
export const HEAD_RECORDS = 4;
