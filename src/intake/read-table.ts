import type { StudySource } from '../codebook/study-schema.ts';
import { readRecords } from './bytes/read-records.ts';
import type { TakeRecord } from './bytes/record-parser.ts';
import { HEAD_RECORDS, type HeadRecord } from './formats/export-format.ts';
import { FORMATS_IN_ORDER } from './formats/index.ts';
import type { OpenedSource } from './opened-source.ts';
import { sniffContainer } from './sniff-container.ts';
import { MOST_PREAMBLE, skipPreamble } from './skip-preamble.ts';
import type { SourceProblems } from './source-problems.ts';
import { readSpss } from './spss/read-spss.ts';
import type { ReadTable, TableLayout } from './table-reading.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/**
 * Reads an export as a table, once, in bounded memory: its layout is given to `open`, each record
 * behind the head to what that returns. What is wrong with bytes, quotes and head becomes problems.
 */
export async function readTable(
	opened: OpenedSource,
	source: StudySource,
	sourceAt: number,
	problems: SourceProblems,
	open: (layout: TableLayout) => TakeRecord,
): Promise<ReadTable> {
	const container = await sniffContainer(opened);
	if (container === 'spss') return readSpss(opened, problems, open);
	const head = new TableHead(source, sourceAt, problems, open);
	const read = container === 'text' ? readRecords : readWorkbook;
	const bytes = await read(opened, source, sourceAt, problems, (cells, line) =>
		head.take(cells, line),
	);
	head.end();
	bytes.report();
	const { sha256, encoding, delimiter, isComplete } = bytes;
	return { sha256, format: head.format, encoding, delimiter, isComplete };
}

/** Waits for the head of a file, then hands on record by record. */
class TableHead {
	format = '';
	take: TakeRecord;
	private readonly source: StudySource;
	private readonly sourceAt: number;
	private readonly problems: SourceProblems;
	private readonly openTable: (layout: TableLayout) => TakeRecord;
	private readonly head: HeadRecord[] = [];
	private isOpen = false;

	constructor(
		source: StudySource,
		sourceAt: number,
		problems: SourceProblems,
		open: (layout: TableLayout) => TakeRecord,
	) {
		this.source = source;
		this.sourceAt = sourceAt;
		this.problems = problems;
		this.openTable = open;
		this.take = (cells, line) => {
			this.head.push({ cells, line });
			if (this.head.length >= MOST_PREAMBLE + HEAD_RECORDS) this.open();
		};
	}

	end(): void {
		if (!this.isOpen && this.head.length > 0) this.open();
	}

	private open(): void {
		this.isOpen = true;
		this.take = () => {};
		const head = skipPreamble(this.head, this.problems);
		const format = this.chooseFormat(head.slice(0, HEAD_RECORDS));
		if (format === undefined) return;
		this.format = format.name;
		const reading = format.read(head.slice(0, HEAD_RECORDS), this.source.header_rows);
		const headerLine = head[0]?.line ?? 1;
		this.problems.names = reading.names;
		this.problems.headerLine = headerLine;
		this.problems.wordings = reading.wordings;
		this.problems.headerRecords = this.head.length - head.length + reading.headerRecords;
		this.take = this.openTable({ ...reading, format: format.name, headerLine });
		for (const { cells, line } of head.slice(reading.headerRecords)) this.take(cells, line);
	}

	private chooseFormat(head: readonly HeadRecord[]) {
		const named = FORMATS_IN_ORDER.find(({ name }) => name === this.source.format);
		if (named === undefined && this.source.format !== 'auto') this.reportUnknownFormat();
		return named ?? FORMATS_IN_ORDER.find((one) => one.recognise(head));
	}

	private reportUnknownFormat(): void {
		this.problems.addSetting(['sources', this.sourceAt, 'format'], {
			severity: 'error',
			rule: 'format-not-read-yet',
			value: this.source.format,
			message: `The format ${this.source.format} is not read yet.`,
			known: ['auto', ...FORMATS_IN_ORDER.map(({ name }) => name)],
			remedy: 'Export as a plain table and write format: plain.',
		});
	}
}
