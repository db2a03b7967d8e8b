import { ABSENCE } from './responses.ts';
import {
	byteColumn,
	floatColumn,
	intColumn,
	type ByteColumn,
	type FloatColumn,
	type IntColumn,
} from './typed-column.ts';
import { TextDictionary } from './text-dictionary.ts';

/** The answers to one question (about one touchpoint) while they are gathered. */
export type DraftAnswers =
	| { readonly kind: 'scores'; readonly scores: FloatColumn; readonly absence: ByteColumn }
	| { readonly kind: 'choice'; readonly codes: IntColumn; readonly absence: ByteColumn }
	| {
			readonly kind: 'multiple';
			readonly ticks: readonly ByteColumn[];
			readonly absence: ByteColumn;
	  }
	| { readonly kind: 'written'; readonly absence: ByteColumn };

export interface DraftItem {
	readonly question: string;
	/** '' where the question is not asked of each touchpoint. */
	readonly touchpoint: string;
	readonly answers: DraftAnswers;
	/** Sources whose files have a column for it. */
	readonly askedBy: Set<number>;
}

/** −1 in any code means: not told. */
export const UNTOLD = -1;

/**
 * Records as they are read, in any order, kept and excluded ones. A record is a line of an export:
 * one person in one wave. It has one row, or one each brand that it is about.
 */
export class DraftResponses {
	/** Of records. */
	readonly source = intColumn(0);
	readonly line = intColumn(0);
	readonly number = intColumn(0);
	readonly wave = intColumn(UNTOLD);
	readonly relation = intColumn(UNTOLD);
	readonly role = intColumn(UNTOLD);
	readonly brand = intColumn(UNTOLD);
	readonly respondent = intColumn(UNTOLD);
	readonly account = intColumn(UNTOLD);
	readonly segments: readonly IntColumn[];
	readonly weight = floatColumn(1);
	/** Calendar day on the file's own clock, days since 1970-01-01; NaN where not told. */
	readonly day = floatColumn(Number.NaN);
	/** Order in time, seconds; NaN where not told. */
	readonly moment = floatColumn(Number.NaN);
	/** Index into `reasons`, −1 while kept. */
	readonly exclusion = intColumn(UNTOLD);
	/** First of the record's rows and their number; excluded records have none. */
	readonly firstRow = intColumn(0);
	readonly rowCount = intColumn(0);

	/** Of rows. */
	readonly rowRecord = intColumn(0);
	readonly rowBrand = intColumn(UNTOLD);
	readonly items: readonly DraftItem[];

	readonly respondents = new TextDictionary();
	readonly accounts = new TextDictionary();
	readonly reasons = new TextDictionary();
	recordCount = 0;
	rows = 0;
	private roomForRows = 0;

	constructor(items: readonly DraftItem[], segmentCount: number) {
		this.items = items;
		this.segments = Array.from({ length: segmentCount }, () => intColumn(UNTOLD));
	}

	/** A new record; its index. */
	addRecord(source: number, line: number, number: number): number {
		const record = this.recordCount;
		this.recordCount += 1;
		this.source.set(record, source);
		this.line.set(record, line);
		this.number.set(record, number);
		return record;
	}

	/** A new row of the latest record; its index. Every item of it is not asked until told. */
	addRow(record: number, brand: number): number {
		const row = this.rows;
		this.rows += 1;
		if (this.rowCount.at(record) === 0) this.firstRow.set(record, row);
		this.rowCount.set(record, this.rowCount.at(record) + 1);
		this.rowRecord.set(row, record);
		this.rowBrand.set(row, brand);
		if (this.rows > this.roomForRows) this.makeRoom();
		return row;
	}

	/** So that rows without an answer to an item say that it was not asked. */
	private makeRoom(): void {
		this.roomForRows = this.rows * 2;
		for (const { answers } of this.items) answers.absence.reserve(this.roomForRows);
	}

	exclude(record: number, reason: string): void {
		this.exclusion.set(record, this.reasons.codeOf(reason));
	}

	isKept(record: number): boolean {
		return this.exclusion.at(record) === UNTOLD;
	}

	/** Why a record was excluded, or null. */
	fateOf(record: number): string | null {
		return this.reasons.texts[this.exclusion.at(record)] ?? null;
	}
}

/** Room for answers of one form; `options` counts those of a multiple choice. */
export function draftAnswers(kind: DraftAnswers['kind'], options: number): DraftAnswers {
	const absence = byteColumn(ABSENCE.notAsked);
	switch (kind) {
		case 'scores':
			return { kind, scores: floatColumn(0), absence };
		case 'choice':
			return { kind, codes: intColumn(UNTOLD), absence };
		case 'multiple':
			return { kind, ticks: Array.from({ length: options }, () => byteColumn(0)), absence };
		case 'written':
			return { kind, absence };
	}
}
