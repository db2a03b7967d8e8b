import type { StudyQuestion } from '../../codebook/study-schema.ts';
import type { DraftAnswers } from '../../responses/draft-responses.ts';
import { ABSENCE } from '../../responses/responses.ts';
import { unlisted } from '../cells/listed-cell.ts';
import { reportClashes, type FileContext } from '../file-context.ts';
import { partList } from '../study-codes.ts';
import { NOT_HERE } from './column-finder.ts';
import type { ItemReader } from './item-reader.ts';
import { optionSplitter } from '../cells/option-splitter.ts';

const UNTICKED = new Set(['', '\u00000', 'no', 'false', 'not selected']);

interface MultiplePlace {
	readonly question: StudyQuestion;
	readonly path: readonly PropertyKey[];
	/** Column of several options in one cell, or NOT_HERE. */
	readonly column: number;
	readonly absences: ReadonlyMap<string, number>;
	readonly answers: Extract<DraftAnswers, { kind: 'multiple' }>;
}

/** Reads several choices from one cell, from a column an option, or from both; null where not asked. */
export function multipleReader(
	context: FileContext,
	{ question, path, column, absences, answers }: MultiplePlace,
): Omit<ItemReader, 'brand'> | null {
	const { dialect, finder } = context;
	const own = question.options.map((option, at) =>
		finder.find(option.column, [...path, 'options', at, 'column']),
	);
	const columns = [column, ...own].filter((one) => one !== NOT_HERE);
	if (columns.length === 0) return null;
	const tickCell =
		column === NOT_HERE ? null : cellTicker(context, question, path, column, answers);
	return {
		isBlank: (cells) => columns.every((one) => dialect.isBlank(cells[one] ?? '')),
		answer(cells, row) {
			const absent = columns.map((one) => absences.get(dialect.keyOf(cells[one] ?? '')));
			let isAnswered = false;
			if (tickCell !== null && absent[0] === undefined) isAnswered = tickCell(cells, row);
			own.forEach((one, option) => {
				const cell = one === NOT_HERE ? '' : (cells[one] ?? '');
				const codes = context.columnCodes[one];
				const key = dialect.keyOf(codes?.labels.get(cell.trim()) ?? cell);
				if (UNTICKED.has(key) || absences.has(key) || codes?.isMissing(cell.trim())) return;
				answers.ticks[option]?.set(row, 1);
				isAnswered = true;
			});
			const reason = absent.find((one) => one !== undefined) ?? ABSENCE.noAnswer;
			answers.absence.set(row, isAnswered ? ABSENCE.valid : reason);
		},
	};
}

/** Ticks the options that a cell names; whether there were any. */
function cellTicker(
	context: FileContext,
	question: StudyQuestion,
	path: readonly PropertyKey[],
	column: number,
	answers: Extract<DraftAnswers, { kind: 'multiple' }>,
): (cells: readonly string[], row: number) => boolean {
	const { dialect, problems, cursor } = context;
	const options = partList(question.options, [...path, 'options'], dialect);
	reportClashes(context, options.clashes);
	const split = optionSplitter(options, question.separator, dialect);
	return (cells, row) => {
		const cell = cells[column] ?? '';
		if (dialect.isBlank(cell)) return false;
		const { codes, unknown } = split(cell);
		for (const code of codes) answers.ticks[code]?.set(row, 1);
		for (const text of unknown) {
			const { fault } = unlisted('option', text, options);
			if (fault) problems.addCell({ ...cursor, column }, text, fault);
		}
		return codes.length > 0 || unknown.length > 0;
	};
}
