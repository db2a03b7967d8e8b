import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study, StudySource } from '../codebook/study-schema.ts';
import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import { readRecords } from './bytes/read-records.ts';
import { DecimalEvidence } from './cells/decimal-evidence.ts';
import { FileDialect } from './cells/file-dialect.ts';
import type { RecordCursor } from './cells/record-cursor.ts';
import { ColumnFinder } from './columns/column-finder.ts';
import { itemReaders, type ItemReader } from './columns/item-reader.ts';
import { recordReader } from './columns/record-reader.ts';
import { exclusionRules } from './corrections/exclusion-rules.ts';
import type { FileContext } from './file-context.ts';
import { HEAD_RECORDS, type FormatReading, type HeadRecord } from './formats/export-format.ts';
import { FORMATS_IN_ORDER } from './formats/index.ts';
import type { OpenedSource } from './opened-source.ts';
import { RecordForm } from './record-form.ts';
import { SourceProblems } from './source-problems.ts';
import { valueLists, type StudyCodes } from './study-codes.ts';

/** What a source is read into, and by which codebook. */
export interface SourceTask {
	readonly study: Study;
	readonly yaml: PositionedYaml;
	readonly codes: StudyCodes;
	readonly draft: DraftResponses;
	readonly source: StudySource;
	readonly sourceAt: number;
}

export interface ReadSource {
	readonly sha256: string;
	readonly format: string;
	readonly encoding: string;
	readonly problems: SourceProblems;
}

/**
 * Reads one export into the draft, once, in bounded memory. Null where it is not there; that it
 * cannot be read is a problem.
 */
export async function readSource(
	task: SourceTask,
	opened: OpenedSource,
): Promise<ReadSource | null> {
	const problems = new SourceProblems(opened.name, task.yaml);
	const reader = new SourceReader(task, problems);
	const take: TakeAnswers = (cells, line) => reader.take(cells, line);
	try {
		const bytes = await readRecords(opened, task.source, task.sourceAt, problems, take);
		reader.end(bytes.isComplete);
		bytes.report();
		return { sha256: bytes.sha256, format: reader.format, encoding: bytes.encoding, problems };
	} catch (error) {
		const code = systemCode(error);
		if (code === null) throw error;
		if (code === 'ENOENT') return null;
		reportUnreadable(problems, code);
		return { sha256: '', format: '', encoding: '', problems };
	}
}

/** The code of an error of the disk, null for any other. */
function systemCode(error: unknown): string | null {
	if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
	return typeof error.code === 'string' ? error.code : null;
}

function reportUnreadable(problems: SourceProblems, code: string): void {
	problems.add({
		severity: 'error',
		rule: 'unreadable-file',
		message: `The file cannot be read (${code}).`,
		remedy: 'See to its permissions and its disk.',
	});
}

type TakeAnswers = (cells: readonly string[], line: number) => void;

/** Waits for the head of a file, then reads record by record. */
class SourceReader {
	format = '';
	private readonly task: SourceTask;
	private readonly problems: SourceProblems;
	private readonly head: HeadRecord[] = [];
	private takeAnswers: TakeAnswers | null = null;
	private settle: () => void = () => {};
	private countRecords: () => number = () => 0;

	constructor(task: SourceTask, problems: SourceProblems) {
		this.task = task;
		this.problems = problems;
	}

	take(cells: readonly string[], line: number): void {
		if (this.takeAnswers !== null) return this.takeAnswers(cells, line);
		this.head.push({ cells, line });
		if (this.head.length >= HEAD_RECORDS) this.open();
	}

	end(isComplete: boolean): void {
		if (this.takeAnswers === null && this.head.length > 0) this.open();
		this.settle();
		if (isComplete && this.countRecords() === 0) this.reportNoRecords();
	}

	private open(): void {
		const { source } = this.task;
		const named = FORMATS_IN_ORDER.find(({ name }) => name === source.format);
		if (named === undefined && source.format !== 'auto') this.reportUnknownFormat();
		const format = named ?? FORMATS_IN_ORDER.find((one) => one.recognise(this.head));
		if (format === undefined) return;
		this.format = format.name;
		const reading = format.read(this.head, source.header_rows);
		const { take, settle, countRecords } = answersReader(
			this.task,
			this.problems,
			reading,
			this.head[0]?.line ?? 1,
		);
		this.takeAnswers = take;
		this.settle = settle;
		this.countRecords = countRecords;
		for (const { cells, line } of this.head.slice(reading.headerRecords)) take(cells, line);
	}

	private reportUnknownFormat(): void {
		const { source, sourceAt } = this.task;
		this.problems.addSetting(['sources', sourceAt, 'format'], {
			severity: 'error',
			rule: 'format-not-read-yet',
			value: source.format,
			message: `The format ${source.format} is not read yet.`,
			known: ['auto', ...FORMATS_IN_ORDER.map(({ name }) => name)],
			remedy: 'Export as a plain table and write format: plain.',
		});
	}

	private reportNoRecords(): void {
		this.problems.add({
			severity: 'warning',
			rule: 'no-records',
			message: 'The file has a header and no answers.',
			remedy: 'Export it again, or take the source out of the codebook.',
		});
	}
}

interface AnswersReader {
	readonly take: TakeAnswers;
	/** After the last record. */
	readonly settle: () => void;
	readonly countRecords: () => number;
}

function answersReader(
	task: SourceTask,
	problems: SourceProblems,
	reading: FormatReading,
	headerLine: number,
): AnswersReader {
	const { study, sourceAt, draft } = task;
	problems.names = reading.names;
	problems.headerRecords = reading.headerRecords;
	const cursor: RecordCursor = { line: headerLine, row: 0 };
	const context = fileContext(task, problems, reading, headerLine, cursor);
	const form = new RecordForm(reading.names, headerLine, problems, cursor);
	const whyLeftOut = exclusionRules(context);
	const who = recordReader(context);
	const answers = itemReaders(context);
	const rowWriter = brandRows(context, answers);
	const isCounted =
		study.unfinished === 'keep' ? (reason: string | null) => reason !== 'unfinished' : () => true;
	const take: TakeAnswers = (cells, line) => {
		if (form.isEmpty(cells, line)) return;
		cursor.line = line;
		cursor.row += 1;
		if (!form.isWhole(cells)) return;
		const byFormat = reading.exclusionOf(cells);
		const reason = (isCounted(byFormat) ? byFormat : null) ?? whyLeftOut(cells);
		const record = draft.addRecord(sourceAt, line, cursor.row);
		who.read(cells, record, reason !== null);
		if (reason === null) rowWriter(cells, record);
		else draft.exclude(record, reason);
	};
	return { take, settle: () => who.settle(), countRecords: () => cursor.row };
}

function fileContext(
	{ study, codes, draft, source, sourceAt }: SourceTask,
	problems: SourceProblems,
	reading: FormatReading,
	headerLine: number,
	cursor: RecordCursor,
): FileContext {
	const dialect = new FileDialect(source);
	return {
		study,
		codes,
		source,
		sourceAt,
		dialect,
		decimals: new DecimalEvidence(source.decimal !== undefined, cursor, problems),
		lists: valueLists(study, dialect),
		finder: new ColumnFinder(reading.names, source.file, headerLine, problems),
		draft,
		problems,
		cursor,
	};
}

/**
 * Writes a record's rows: one about its own brand with all answers, and one about each other
 * brand that a question is asked about, unless the record says nothing about it.
 */
function brandRows({ draft, codes }: FileContext, readers: readonly ItemReader[]) {
	const own = readers.filter(({ brand }) => brand === UNTOLD);
	const byBrand = codes.brands
		.map((_, brand) => ({ brand, readers: readers.filter((reader) => reader.brand === brand) }))
		.filter((one) => one.readers.length > 0);
	return (cells: readonly string[], record: number): void => {
		const ownBrand = draft.brand.at(record);
		const row = draft.addRow(record, ownBrand);
		for (const reader of own) reader.read(cells, row);
		for (const { brand, readers: ofBrand } of byBrand) {
			if (brand === ownBrand) for (const reader of ofBrand) reader.read(cells, row);
			else if (!ofBrand.every((reader) => reader.isBlank(cells))) {
				const another = draft.addRow(record, brand);
				for (const reader of ofBrand) reader.read(cells, another);
			}
		}
	};
}
