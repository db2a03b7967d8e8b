import type { ExportCodebook, StudyQuestion } from '../codebook/study-schema.ts';
import type { DraftItem, DraftResponses } from '../responses/draft-responses.ts';
import { ABSENCE } from '../responses/responses.ts';

/** Enough rows of a file to see how its answers are. */
const MOST_ROWS = 20_000;

/** First rows of the first kept records of each source: the record's own brand. */
export function sampledRows(draft: DraftResponses, sources: number): Int32Array[] {
	const rows = Array.from({ length: sources }, (): number[] => []);
	let unfilled = sources;
	for (let record = 0; record < draft.recordCount && unfilled > 0; record += 1) {
		const own = rows[draft.source.at(record)];
		if (own === undefined || own.length >= MOST_ROWS || !draft.isKept(record)) continue;
		own.push(draft.firstRow.at(record));
		if (own.length === MOST_ROWS) unfilled -= 1;
	}
	return rows.map((own) => Int32Array.from(own));
}

/** Scores of an item in some rows; NaN where there is none. */
export function scoresIn({ answers }: DraftItem, rows: Int32Array): Float64Array {
	const scores = new Float64Array(rows.length).fill(Number.NaN);
	if (answers.kind !== 'scores') return scores;
	const { cells } = answers;
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] ?? 0;
		if (cells.absenceAt(row) === ABSENCE.valid) scores[at] = cells.valueAt(row);
	}
	return scores;
}

/** What a file calls the column of an item; null where it is not asked there. */
export function columnOfItem(
	question: StudyQuestion,
	{ touchpoint }: DraftItem,
	file: string,
): string | null {
	const column = touchpoint === '' ? question.column : question.each?.touchpoint?.[touchpoint];
	if (column === undefined || typeof column === 'string') return column ?? null;
	return Object.hasOwn(column, file) ? (column[file] ?? null) : null;
}

/** The items of questions of scores, each with its question. */
export function scoreItems(study: ExportCodebook, draft: DraftResponses) {
	return draft.items.flatMap((item) => {
		const question = study.questions.find(({ id }) => id === item.question);
		return question !== undefined && item.answers.kind === 'scores' ? [{ item, question }] : [];
	});
}
