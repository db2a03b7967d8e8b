import type { Study } from '../codebook/study-schema.ts';
import { readPlainTable, type PlainRecord } from '../frame/plain-table.ts';
import { RecordCells } from '../frame/record-cells.ts';
import { findColumns } from '../frame/table-columns.ts';
import { readDay, type TypedCell } from '../frame/typed-cell.ts';
import { FileProblems } from '../intake/file-problems.ts';
import { nearestNames } from '../intake/nearest-names.ts';
import type { Problem } from '../problem.ts';
import { quoteParts } from './quote-parts.ts';
import type { ReportQuote } from './report-quote.ts';

const COLUMNS = [
	'respondent',
	'question',
	'text',
	'language',
	'attributes',
	'reviewer',
	'approved',
	'theme',
] as const;
const REQUIRED = ['respondent', 'question', 'text', 'language', 'reviewer', 'approved'] as const;

/** A file of quotes: its name for problems and its text. */
export interface QuotesFile {
	/** Relative to the workspace, with `/`. */
	readonly file: string;
	readonly text: string;
}

/**
 * Reads quotes.csv of a report with all that is wrong in it, in the file's order. A record that nobody
 * approved yet is left out with a warning, one that cannot be read with an error. Who is quoted and
 * what they wrote is never part of a problem: its line tells.
 * @param studies of the report, its main one first
 */
export function readQuotes(
	{ file, text }: QuotesFile,
	studies: readonly Study[],
): { quotes: readonly ReportQuote[]; problems: readonly Problem[] } {
	const problems = new FileProblems(file);
	const table = readPlainTable(text, problems);
	const rules = { known: COLUMNS, required: REQUIRED, unknown: 'error' } as const;
	const columns = table === null ? null : findColumns(table, rules, problems);
	if (table === null || columns === null) return { quotes: [], problems: problems.all() };
	const cells = new RecordCells(columns, problems);
	const quotes = table.records.flatMap((record) => readQuote(record, cells, studies, problems));
	return { quotes, problems: problems.all() };
}

function readQuote(
	record: PlainRecord,
	cells: RecordCells,
	studies: readonly Study[],
	problems: FileProblems,
): ReportQuote[] {
	const missing = ['respondent', 'question', 'text', 'language'].filter(
		(name) => cells.text(record, name) === null,
	);
	for (const name of missing) reportBlank(name, record, problems);
	const question = cells.typed(record, 'question', openQuestion(studies));
	const language = cells.typed(record, 'language', readLanguage);
	const attributes = cells.typed(record, 'attributes', attributesOf(studies));
	const theme = cells.typed(record, 'theme', themeOf(studies));
	const approved = cells.typed(record, 'approved', readDay);
	const isWrong =
		missing.length > 0 ||
		[
			[question, 'question'] as const,
			[language, 'language'] as const,
			[attributes, 'attributes'] as const,
			[theme, 'theme'] as const,
			[approved, 'approved'] as const,
		].some(([value, name]) => value === null && cells.text(record, name) !== null);
	const text = cells.text(record, 'text') ?? '';
	if (text !== '' && quoteParts(text).length === 0) reportWordless(record, problems);
	else if (!isWrong && (approved === null || cells.text(record, 'reviewer') === null))
		reportUnapproved(record, problems);
	else if (!isWrong)
		return [
			{
				respondent: cells.text(record, 'respondent') ?? '',
				question: question ?? '',
				text,
				language: language ?? '',
				attributes: attributes ?? [],
				theme: theme ?? '',
				line: record.line,
			},
		];
	return [];
}

function openQuestion(studies: readonly Study[]): (text: string) => TypedCell<string> {
	const known = studies.flatMap(({ questions }) =>
		questions.flatMap(({ kind, id }) => (kind === 'text' ? [id] : [])),
	);
	return oneOf(known, 'unknown-question', 'No study of this report has this open question.');
}

function themeOf(studies: readonly Study[]): (text: string) => TypedCell<string> {
	const known = studies.flatMap(({ themes }) => themes.map(({ id }) => id));
	return oneOf(known, 'unknown-theme', 'No codebook of this report lists this theme.');
}

function oneOf(known: readonly string[], rule: string, message: string) {
	return (text: string): TypedCell<string> => {
		if (known.includes(text)) return { value: text };
		const [nearest] = nearestNames(text, known, 1);
		const remedy = nearest === undefined ? 'Add it to study.yaml.' : `Perhaps ${nearest} is meant.`;
		return { fault: { rule, message, known, remedy } };
	};
}

/** What may stand beside a quote: role, relation, brand and the segments of the studies. */
function attributesOf(studies: readonly Study[]): (text: string) => TypedCell<readonly string[]> {
	const segments = studies.flatMap((study) => study.segments.map(({ id }) => id));
	const known = [...new Set(['role', 'relation', 'brand', ...segments])];
	return (text) => {
		const names = text.split(';').map((name) => name.trim().replace(/^segment\./, ''));
		const value = [...new Set(names.filter(Boolean))];
		if (value.every((name) => known.includes(name))) return { value };
		return {
			fault: {
				rule: 'unknown-attribute',
				message: 'Something that is to stand beside the quote is not known.',
				known,
				remedy: 'Name known ones with ; between them, or leave the cell blank.',
			},
		};
	};
}

function readLanguage(text: string): TypedCell<string> {
	if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return { value: text.toLowerCase() };
	return {
		fault: {
			rule: 'unknown-language',
			message: 'The language of the quote is not a code such as fi.',
			known: null,
			remedy: 'Write the code of the language that the answer is written in.',
		},
	};
}

function reportBlank(column: string, { line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'blank-cell',
		line,
		row,
		column,
		message: `A quote cannot do without its ${column}.`,
		remedy: 'Fill it in, or take the record out.',
	});
}

function reportWordless({ line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'quote-without-words',
		line,
		row,
		column: 'text',
		message: 'The quote has no words.',
		remedy: 'Write the answer or the parts of it that may be printed.',
	});
}

function reportUnapproved({ line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'warning',
		rule: 'quote-not-approved',
		line,
		row,
		column: 'approved',
		message: 'Nobody has approved this quote, so it is not published.',
		remedy: 'Fill in reviewer and the day in approved once it was read for what gives people away.',
	});
}
