import Papa from 'papaparse';
import { MaskPlaces } from './mask-places.ts';
import { maskQuotes, type MaskedText } from './mask-quotes.ts';
import { LONGEST_CELL, LONGEST_RECORD } from './record-limits.ts';

/** Gets each record: its cells and the physical line it begins on. Not kept, not changed. */
export type TakeRecord = (cells: readonly string[], line: number) => void;

/** A quote that makes it unsure where cells begin. */
export interface BrokenQuote {
	readonly kind: 'unclosed' | 'stray' | 'too-long';
	/** How many records of the file stand before it, the header's too. */
	readonly record: number;
	/** First line of the record. */
	readonly line: number;
	/** Line on which the quoted cell begins. */
	readonly opened: number;
	/** 0-based index of the cell. */
	readonly cell: number;
}

interface ParsedPiece {
	readonly data: string[][];
	readonly errors: readonly {
		readonly code: string;
		readonly row?: number;
		readonly index?: number;
	}[];
	readonly meta: { readonly cursor: number };
}

/** A place inside a record. */
export interface TextPosition {
	/** How many records of the file stand before it, the header's too. */
	readonly record: number;
	/** First line of the record. */
	readonly line: number;
	/** 0-based index of the cell. */
	readonly cell: number;
}

/** After so many broken quotes their places are not looked for any more. */
const MOST_STRAY = 1001;

/**
 * Cuts text that comes in pieces (lines ended by LF) into records by RFC 4180, in bounded memory.
 * Blank lines are no records. After a broken quote of kind unclosed or too-long nothing more comes.
 */
export class RecordParser {
	isStopped = false;
	private readonly parser: Papa.Parser;
	/** Cuts text without quotes. */
	private readonly splitter: Papa.Parser;
	private readonly masks = new MaskPlaces();
	private readonly delimiter: string;
	private readonly take: TakeRecord;
	private readonly report: (quote: BrokenQuote) => void;
	private rest = '';
	/** How many records were taken so far. */
	taken = 0;
	/** Whether the records now taken stand in text whose quotes are in order. */
	isOrderly = true;
	private strayCount = 0;
	private line: number;

	constructor(
		delimiter: string,
		firstLine: number,
		take: TakeRecord,
		report: (quote: BrokenQuote) => void,
	) {
		this.parser = new Papa.Parser({ delimiter, newline: '\n' });
		this.splitter = new Papa.Parser({ delimiter, newline: '\n', fastMode: true });
		this.delimiter = delimiter;
		this.line = firstLine;
		this.take = take;
		this.report = report;
	}

	push(text: string): void {
		if (this.isStopped) return;
		const input = this.rest + text;
		const cursor = this.parseMasked(input) ?? this.parse(input, true);
		this.rest = cursor === 0 ? input : input.slice(cursor);
		if (this.rest.length > LONGEST_CELL && this.isTooLong()) this.stopAtOpenQuote('too-long');
	}

	/** Whole records whose quotes somebody took out, who had the rest of the text before. */
	pushMasked(masked: Pick<MaskedText, 'text' | 'cells'>): void {
		if (this.isStopped) return;
		this.isOrderly = true;
		this.takeMasked(masked);
	}

	/** Hands over the text of the record that is not finished yet. */
	takeRest(): string {
		const { rest } = this;
		this.rest = '';
		return rest;
	}

	end(): void {
		if (this.isStopped || this.rest === '') return;
		// the last record as if a line break ended it, where its quotes are in order
		if (this.parseMasked(`${this.rest}\n`) === this.rest.length + 1) return;
		const { errors } = this.parsed(this.rest, false);
		if (errors.some(({ code }) => code === 'MissingQuotes'))
			return this.stopAtOpenQuote('unclosed');
		this.parse(this.rest, false);
		this.rest = '';
	}

	/** Where the text stands: line and cell of the record that is not finished yet. */
	position(): TextPosition {
		const { data } = this.parsed(this.rest, false);
		const before = data.slice(0, -1).reduce((sum, cells) => sum + linesOf(cells), 0);
		return {
			record: this.taken,
			line: this.line + before,
			cell: Math.max((data.at(-1)?.length ?? 1) - 1, 0),
		};
	}

	/** The quick way for text whose quotes all are in order; null for other text. */
	private parseMasked(input: string): number | null {
		const masked = this.delimiter.length === 1 ? maskQuotes(input, this.delimiter) : null;
		this.isOrderly = masked !== null;
		if (masked === null) return null;
		this.takeMasked(masked);
		return masked.length;
	}

	private takeMasked(masked: Pick<MaskedText, 'text' | 'cells'>): void {
		const { data } = this.splitter.parse(masked.text, 0, true) as ParsedPiece;
		const breaks = this.masks.unmask(data, masked.cells);
		for (let at = 0; at < data.length; at += 1) {
			const cells = data[at] ?? [];
			const { line } = this;
			this.line += 1 + (breaks[at] ?? 0);
			if (cells.length === 1 && cells[0]?.trim() === '') continue;
			this.taken += 1;
			this.take(cells, line);
		}
	}

	private parse(input: string, hasMore: boolean): number {
		const { data, errors, meta } = this.parsed(input, hasMore);
		const stray = errors.filter(({ row }) => row !== undefined && row < data.length);
		const lineBefore = this.line;
		const isOneLineEach = countBreaks(input, meta.cursor) === data.length;
		const firstLines = stray.length > 0 ? new Int32Array(data.length) : null;
		const firstRecords = stray.length > 0 ? new Int32Array(data.length) : null;
		for (let at = 0; at < data.length; at += 1) {
			const cells = data[at] ?? [];
			if (firstLines) firstLines[at] = this.line;
			const { line } = this;
			this.line += isOneLineEach ? 1 : linesOf(cells);
			if (firstRecords) firstRecords[at] = this.taken;
			if (cells.length === 1 && cells[0]?.trim() === '') continue;
			this.taken += 1;
			this.take(cells, line);
		}
		if (firstLines && firstRecords && this.strayCount < MOST_STRAY)
			this.reportStray(input, lineBefore, stray, firstLines, firstRecords);
		return meta.cursor;
	}

	private reportStray(
		input: string,
		lineBefore: number,
		errors: ParsedPiece['errors'],
		firstLines: Int32Array,
		firstRecords: Int32Array,
	): void {
		const reported = new Set<number>();
		for (const { row = 0, index = 1 } of errors) {
			if (reported.has(row) || reported.size > 100) continue;
			reported.add(row);
			this.strayCount += 1;
			this.report({
				kind: 'stray',
				record: firstRecords[row] ?? 0,
				line: firstLines[row] ?? lineBefore,
				opened: lineBefore + countBreaks(input, index),
				cell: this.cellAt(input, index - 1),
			});
		}
	}

	private stopAtOpenQuote(kind: 'unclosed' | 'too-long'): void {
		this.isStopped = true;
		const { errors } = this.parsed(this.rest, false);
		const open = errors.find(({ code }) => code === 'MissingQuotes')?.index ?? 1;
		const cell = this.cellAt(this.rest, open - 1);
		const { data } = this.parsed(this.rest.slice(0, open - 1), false);
		const before = data.slice(0, -1).reduce((sum, cells) => sum + linesOf(cells), 0);
		this.report({
			kind,
			record: this.taken,
			line: this.line + before,
			opened: this.line + countBreaks(this.rest, open - 1),
			cell,
		});
		this.rest = '';
	}

	/** Whether the record that is not finished has a quote open for longer than a cell may be. */
	private isTooLong(): boolean {
		if (this.rest.length > LONGEST_RECORD) return true;
		const { errors } = this.parsed(this.rest, false);
		const open = errors.find(({ code }) => code === 'MissingQuotes')?.index;
		return open !== undefined && this.rest.length - open > LONGEST_CELL;
	}

	private cellAt(input: string, end: number): number {
		const { data } = this.parsed(input.slice(0, end), false);
		return Math.max((data.at(-1)?.length ?? 1) - 1, 0);
	}

	private parsed(input: string, hasMore: boolean): ParsedPiece {
		return this.parser.parse(input, 0, hasMore) as ParsedPiece;
	}
}

function countBreaks(text: string, end: number): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
		count += 1;
	return count;
}

function linesOf(cells: readonly string[]): number {
	let lines = 1;
	for (const cell of cells) {
		if (cell.includes('\n')) lines += countBreaks(cell, cell.length);
	}
	return lines;
}
