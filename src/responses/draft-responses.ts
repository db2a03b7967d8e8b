import { AnswerCells } from './answer-cells.ts';
import { ABSENCE } from './responses.ts';
import { DayClock } from './day-clock.ts';
import { DraftWords } from './draft-words.ts';
import { RowNumbers, SourceRuns } from './record-runs.ts';
import { IdList } from './id-list.ts';
import { NumberColumn } from './typed-column.ts';
import { TextDictionary } from './text-dictionary.ts';

/** The answers to one question (about one touchpoint) while they are gathered. */
export type DraftAnswers =
	| { readonly kind: 'scores' | 'choice'; readonly cells: AnswerCells }
	| {
			readonly kind: 'multiple';
			readonly ticks: readonly NumberColumn[];
			readonly absence: NumberColumn;
	  }
	| {
			readonly kind: 'written';
			readonly absence: NumberColumn;
			/** Null where no words are looked at. */
			readonly words: DraftWords | null;
	  };

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
	readonly source = new SourceRuns();
	readonly line = new NumberColumn(0);
	/** Record numbers within their files, 1-based. */
	readonly number = new RowNumbers();
	readonly wave = new NumberColumn(UNTOLD);
	readonly relation = new NumberColumn(UNTOLD);
	readonly role = new NumberColumn(UNTOLD);
	readonly brand = new NumberColumn(UNTOLD);
	readonly respondent = new NumberColumn(UNTOLD);
	readonly account = new NumberColumn(UNTOLD);
	readonly language = new NumberColumn(UNTOLD);
	readonly segments: readonly NumberColumn[];
	readonly weight = new NumberColumn(1);
	/** When each was submitted. */
	readonly submitted = new DayClock();
	/** Index into `reasons`, −1 while kept. */
	readonly exclusion = new NumberColumn(UNTOLD);
	/** First of the record's rows and their number; excluded records have none. */
	readonly firstRow = new NumberColumn(0);
	readonly rowCount = new NumberColumn(0);

	/** Of rows. */
	readonly rowRecord = new NumberColumn(0);
	readonly rowBrand = new NumberColumn(UNTOLD);
	readonly items: readonly DraftItem[];

	readonly respondents = new IdList();
	readonly accounts = new TextDictionary();
	readonly languages = new TextDictionary();
	readonly reasons = new TextDictionary();
	recordCount = 0;
	rows = 0;

	constructor(items: readonly DraftItem[], segmentCount: number) {
		this.items = items;
		this.segments = Array.from({ length: segmentCount }, () => new NumberColumn(UNTOLD));
	}

	/** A new record; its index. */
	addRecord(source: number, line: number, number: number): number {
		const record = this.recordCount;
		this.recordCount += 1;
		this.source.add(record, source);
		this.line.set(record, line);
		this.number.add(record, number);
		return record;
	}

	/** A new row of the latest record; its index. Every item of it is not asked until told. */
	addRow(record: number, brand: number): number {
		const row = this.rows;
		this.rows += 1;
		const before = this.rowCount.at(record);
		if (before === 0) this.firstRow.set(record, row);
		this.rowCount.set(record, before + 1);
		this.rowRecord.set(row, record);
		this.rowBrand.set(row, brand);
		return row;
	}

	/** After the last record: the same id gets the same code everywhere. */
	uniteRespondents(): void {
		const { respondents, respondent } = this;
		if (respondents.length === 0) return;
		const codes = respondents.unite();
		for (let record = 0; record < this.recordCount; record += 1) {
			const code = respondent.at(record);
			if (code !== UNTOLD) respondent.set(record, codes[code] ?? code);
		}
	}

	exclude(record: number, reason: string): void {
		this.exclusion.set(record, this.reasons.codeOf(reason));
	}

	isKept(record: number): boolean {
		return this.exclusion.at(record) === UNTOLD;
	}

	/** Why a record was excluded, or null. */
	fateOf(record: number): string | null {
		const reason = this.exclusion.at(record);
		return reason === UNTOLD ? null : (this.reasons.texts[reason] ?? null);
	}
}

/** Room for answers of one form; `options` counts those of a multiple choice. */
export function draftAnswers(
	kind: DraftAnswers['kind'],
	options: number,
	hasWords: boolean,
): DraftAnswers {
	switch (kind) {
		case 'scores':
		case 'choice':
			return { kind, cells: new AnswerCells() };
		case 'multiple':
			return {
				kind,
				ticks: Array.from({ length: options }, () => new NumberColumn(0)),
				absence: new NumberColumn(ABSENCE.notAsked),
			};
		case 'written':
			return {
				kind,
				absence: new NumberColumn(ABSENCE.notAsked),
				words: hasWords ? new DraftWords() : null,
			};
	}
}
