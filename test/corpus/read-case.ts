import { problemLines } from '../../src/cli/print-problems.ts';
import { tidyText } from '../../src/intake/cells/comparable-text.ts';
import { readDraft } from '../../src/intake/read-draft.ts';
import { hasError, type Problem } from '../../src/problem.ts';
import type { DraftItem, DraftResponses } from '../../src/responses/draft-responses.ts';
import { ABSENCE } from '../../src/responses/responses.ts';
import {
	caseCodebook,
	LISTED,
	openCaseFile,
	SCORES,
	type CaseConfig,
	type CaseFile,
	type SeenFile,
} from './case-codebook.ts';

export type Outcome = 'accept' | 'warn' | 'reject' | 'crash';
export type CaseRecord = Readonly<Record<string, string | number | null>>;

export interface CaseResult {
	readonly outcome: Outcome;
	/** All problems, as `check` prints them. */
	readonly message: string;
	/** The kept records as they were understood; null where the files are refused. */
	readonly records: readonly CaseRecord[] | null;
	readonly seconds: number;
	/** Keys of the config that the runner does not know. */
	readonly unused: readonly string[];
}

/** Reads a case's files by a codebook made for them. `hasAllColumns`: all 14 columns are asked for. */
export async function readCase(
	files: readonly CaseFile[],
	config: CaseConfig,
	hasAllColumns: boolean,
): Promise<CaseResult> {
	const start = performance.now();
	const told = (rest: Omit<CaseResult, 'seconds'>) => ({
		...rest,
		seconds: (performance.now() - start) / 1000,
	});
	try {
		const {
			study,
			yaml,
			problems: wrong,
			seen,
			unused,
		} = await caseCodebook(files, config, hasAllColumns);
		if (study === null)
			return told({ outcome: 'crash', message: textOf(wrong), records: null, unused });
		const { draft, problems } = await readDraft(study, yaml, (name) => openCaseFile(files, name));
		const all = [...wrong, ...problems];
		const outcome = outcomeOf(all);
		const records = outcome === 'reject' ? null : recordsOf(draft, seen);
		return told({ outcome, message: textOf(all), records, unused });
	} catch (error) {
		return told({ outcome: 'crash', message: String(error), records: null, unused: [] });
	}
}

function outcomeOf(problems: readonly Problem[]): Outcome {
	if (hasError(problems)) return 'reject';
	return problems.some(({ severity }) => severity === 'warning') ? 'warn' : 'accept';
}

function textOf(problems: readonly Problem[]): string {
	return problemLines(problems, 'text').join('\n');
}

/** Numbers, ids and dates as understood; texts, which responses do not keep, as they stand in the file. */
function recordsOf(draft: DraftResponses, seen: readonly SeenFile[]): CaseRecord[] {
	const records: CaseRecord[] = [];
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (!draft.isKept(record)) continue;
		const { names = [], cells = [] } = seen[draft.source.at(record)] ?? {};
		const own = cells[draft.number.at(record) - 1] ?? [];
		const cell = (column: string) => own[names.indexOf(column)] ?? '';
		const row = draft.firstRow.at(record);
		const code = {
			role: draft.role,
			relation: draft.relation,
			brand: draft.brand,
			wave: draft.wave,
		};
		records.push({
			respondent_id: draft.respondents.texts[draft.respondent.at(record)] ?? null,
			email: cell('email'),
			submitted_at: momentOf(draft, record, tidyText(cell('submitted_at'))),
			account: draft.account.at(record) < 0 ? null : tidyText(cell('account')),
			...Object.fromEntries(
				LISTED.map((column) => [
					column,
					code[column].at(record) < 0 ? null : tidyText(cell(column)),
				]),
			),
			...Object.fromEntries(
				Object.keys(SCORES).map((column) => [column, scoreOf(draft.items, column, row)]),
			),
			why: cell('why'),
		});
	}
	return records;
}

function scoreOf(items: readonly DraftItem[], column: string, row: number): number | null {
	const answers = items.find(({ question }) => question === column.replaceAll('_', '-'))?.answers;
	if (answers?.kind !== 'scores' || answers.cells.absenceAt(row) !== ABSENCE.valid) return null;
	return answers.cells.valueAt(row);
}

/** The moment on the file's clock; a told offset is kept. */
function momentOf(draft: DraftResponses, record: number, text: string): string | null {
	const moment = draft.submitted.momentAt(record);
	if (Number.isNaN(moment)) return null;
	const offset = /(?:Z|[+-]\d{2}:?\d{2})$/i.exec(text)?.[0];
	if (offset !== undefined) return text;
	return new Date(moment * 1000).toISOString().slice(0, 19);
}
