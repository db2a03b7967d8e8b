import { RecordParser, type BrokenQuote } from '../intake/bytes/record-parser.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import type { FileProblems } from '../intake/file-problems.ts';

/** A record of a table, its cells tidy and as many as the header has. */
export interface PlainRecord {
	/** First physical line, 1-based. */
	readonly line: number;
	/** 1-based, the header not counted. */
	readonly row: number;
	readonly cells: readonly string[];
}

export interface PlainTable {
	/** Tidy names of the columns. */
	readonly header: readonly string[];
	readonly headerLine: number;
	readonly records: readonly PlainRecord[];
}

/** What a column is called in problems: its name, or its place where it has none or an address stands there. */
export function columnName(header: readonly string[], at: number): string {
	const name = header[at] ?? '';
	return name === '' || name.includes('@') ? `#${at + 1}` : name;
}

/** Reads a comma-separated text with one header row; null where it has none. */
export function readPlainTable(text: string, problems: FileProblems): PlainTable | null {
	const { rows, quotes, nul } = cutRows(text);
	const [first, ...others] = rows;
	if (first === undefined) {
		if (quotes.length === 0 && nul === null) reportEmpty(problems);
	} else if (first.cells.length === 1 && /[;\t|]/.test(first.cells[0] ?? '')) {
		reportDelimiter(first.line, problems);
		return null;
	}
	for (const quote of quotes) reportQuote(quote, first?.cells ?? [], problems);
	if (nul !== null) reportNul(nul, problems);
	if (first === undefined) return null;
	const records = others
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
		.map(({ cells, line }, at) => ({ line, row: at + 1, cells }))
		.filter((record) => isWhole(record, first.cells.length, problems));
	return { header: first.cells, headerLine: first.line, records };
}

interface CutRow {
	readonly cells: readonly string[];
	readonly line: number;
}

/** Records up to the first NUL, which no text file holds. */
function cutRows(text: string) {
	const rows: CutRow[] = [];
	const quotes: BrokenQuote[] = [];
	const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const nul = lines.indexOf('\0');
	const parser = new RecordParser(
		',',
		1,
		(cells, line) => rows.push({ cells: cells.map(tidyText), line }),
		(quote) => quotes.push(quote),
	);
	parser.push(nul < 0 ? lines : lines.slice(0, nul));
	parser.end();
	return { rows, quotes, nul: nul < 0 ? null : lines.slice(0, nul).split('\n').length };
}

function isWhole({ line, row, cells }: PlainRecord, width: number, problems: FileProblems) {
	if (cells.length === width) return true;
	problems.add({
		severity: 'error',
		rule: cells.length < width ? 'short-record' : 'long-record',
		line,
		row,
		message: `The record has ${cells.length} cells, the header ${width}.`,
		remedy: 'Quote cells that hold a comma or a line break.',
	});
	return false;
}

function reportEmpty(problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'empty-file',
		line: 1,
		message: 'The file is empty.',
		remedy: 'Write the names of the columns on its first line, or take the file away.',
	});
}

function reportDelimiter(line: number, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'wrong-delimiter',
		line,
		message: 'The columns of this file are not parted by commas.',
		known: [','],
		remedy: 'Save it as CSV with commas, in UTF-8.',
	});
}

function reportNul(line: number, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'nul-character',
		line,
		message: 'The text holds a NUL character; nothing is read from there on.',
		remedy: 'Save the file as CSV in UTF-8 again.',
	});
}

function reportQuote(quote: BrokenQuote, header: readonly string[], problems: FileProblems): void {
	const { kind, record, line, opened, cell } = quote;
	problems.add({
		severity: 'error',
		rule: kind === 'stray' ? 'stray-quote' : 'unclosed-quote',
		line,
		row: record === 0 ? null : record,
		column: columnName(header, cell),
		message:
			kind === 'stray'
				? 'A quoted cell has a quote inside that is not doubled.'
				: `A quote opens on line ${opened} and is not closed.`,
		remedy: 'Double quotes inside a quoted cell (""), or save the file again.',
	});
}
