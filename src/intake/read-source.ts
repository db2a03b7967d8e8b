import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook, StudySource } from '../codebook/study-schema.ts';
import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import type { TakeRecord } from './bytes/record-parser.ts';
import { DecimalEvidence } from './cells/decimal-evidence.ts';
import { FileDialect } from './cells/file-dialect.ts';
import type { RecordCursor } from './cells/record-cursor.ts';
import { ColumnFinder } from './columns/column-finder.ts';
import { answersReader, type ItemReader } from './columns/item-reader.ts';
import { itemReaders } from './columns/item-readers.ts';
import { recordReader } from './columns/record-reader.ts';
import type { DeclaredCorrections } from './corrections/declared-corrections.ts';
import type { DeclaredExclusions } from './corrections/declared-exclusions.ts';
import { exclusionRules } from './corrections/exclusion-rules.ts';
import type { FileContext } from './file-context.ts';
import type { OpenedSource } from './opened-source.ts';
import { readTable } from './read-table.ts';
import { RecordForm } from './record-form.ts';
import { ShownPoints } from './shown-points.ts';
import { SourceProblems } from './source-problems.ts';
import { Speeders } from './speeders.ts';
import { valueLists, type StudyCodes } from './study-codes.ts';
import type { TableLayout } from './table-reading.ts';
import type { QuotedWords } from './written-words.ts';

/** What a source is read into, and by which codebook. */
export interface SourceTask {
	readonly study: ExportCodebook;
	readonly yaml: PositionedYaml;
	readonly codes: StudyCodes;
	readonly draft: DraftResponses;
	readonly source: StudySource;
	readonly sourceAt: number;
	readonly corrections: DeclaredCorrections;
	readonly exclusions: DeclaredExclusions;
	/** Places of segments that the accounts tell. */
	readonly ofAccounts: ReadonlySet<number>;
	/** Keeps what the quoted wrote; null where nobody is. */
	readonly words: QuotedWords | null;
}

export interface ReadSource {
	readonly sha256: string;
	readonly format: string;
	readonly encoding: string;
	readonly problems: SourceProblems;
	/** In which words it shows points. */
	readonly shown: ShownPoints;
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
	const shown = new ShownPoints();
	const { source, sourceAt } = task;
	let answers: AnswersReader | null = null;
	try {
		const before = opened.stamp?.();
		const table = await readTable(opened, source, sourceAt, problems, (layout) => {
			answers = recordsReader(task, problems, shown, layout);
			return answers.take;
		});
		settle(answers, table.isComplete, problems);
		if (opened.stamp?.() !== before) reportChanged(problems);
		const { sha256, format, encoding } = table;
		return { sha256, format, encoding, problems, shown };
	} catch (error) {
		const code = systemCode(error);
		if (code === null) throw error;
		if (code === 'ENOENT') return null;
		reportUnreadable(problems, code);
		return { sha256: '', format: '', encoding: '', problems, shown };
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

function settle(
	answers: AnswersReader | null,
	isComplete: boolean,
	problems: SourceProblems,
): void {
	answers?.settle();
	if (!isComplete || (answers !== null && answers.countRecords() > 0)) return;
	problems.add({
		severity: 'warning',
		rule: 'no-records',
		message: 'The file has a header and no answers.',
		remedy: 'Export it again, or take the source out of the codebook.',
	});
}

function reportChanged(problems: SourceProblems): void {
	problems.add({
		severity: 'error',
		rule: 'changed-while-reading',
		message: 'The file changed while it was read, so what was read may be half of each.',
		remedy: 'Wait until it is written whole, and run this again.',
	});
}

interface AnswersReader {
	readonly take: TakeRecord;
	/** After the last record. */
	readonly settle: () => void;
	readonly countRecords: () => number;
}

function recordsReader(
	task: SourceTask,
	problems: SourceProblems,
	shown: ShownPoints,
	layout: TableLayout,
): AnswersReader {
	const { study, source, sourceAt, draft, exclusions, words } = task;
	const { headerLine } = layout;
	const cursor: RecordCursor = { line: headerLine, row: 0 };
	const context = fileContext(task, { problems, shown, cursor }, layout);
	const form = new RecordForm(layout.names, headerLine, problems, cursor);
	const whyLeftOut = exclusionRules(context);
	const who = recordReader(context);
	const speeders = new Speeders(layout.names, problems, cursor);
	const answers = itemReaders(context);
	const rows = brandRows(context, answers);
	const isCounted =
		study.unfinished === 'keep' ? (reason: string | null) => reason !== 'unfinished' : () => true;
	const correct = task.corrections.correctorOf(source.file, layout.names);
	const take: TakeRecord = (found, line) => {
		if (form.isEmpty(found, line)) return;
		cursor.line = line;
		cursor.row += 1;
		if (!form.isWhole(found)) return;
		const cells = correct === null ? found : correct(found, cursor.row);
		const byFormat = layout.exclusionOf(cells);
		const declared = exclusions.isEmpty
			? null
			: exclusions.reasonOf(source.file, cursor.row, who.respondentOf(cells));
		const reason = (isCounted(byFormat) ? byFormat : null) ?? whyLeftOut(cells) ?? declared;
		const record = draft.addRecord(sourceAt, line, cursor.row);
		who.read(cells, record, reason !== null);
		words?.open(who.respondentOf(cells), reason !== null);
		if (reason !== null) return draft.exclude(record, reason);
		rows.write(cells, record);
		speeders.look(cells);
	};
	return {
		take,
		settle() {
			rows.settle();
			who.settle();
			context.decimals.settle();
			speeders.settle();
		},
		countRecords: () => cursor.row,
	};
}

function fileContext(
	{ study, codes, draft, source, sourceAt, ofAccounts, words }: SourceTask,
	{ problems, shown, cursor }: Pick<FileContext, 'problems' | 'shown' | 'cursor'>,
	{ names, headerLine, codes: columnCodes }: TableLayout,
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
		finder: new ColumnFinder(names, source.file, headerLine, problems),
		draft,
		problems,
		cursor,
		shown,
		ofAccounts,
		columnCodes,
		words,
	};
}

/**
 * Writes a record's rows: one about its own brand with all answers, and one about each other
 * brand that a question is asked about, unless the record says nothing about it.
 */
function brandRows(context: FileContext, readers: readonly ItemReader[]) {
	const { draft, codes } = context;
	const own = answersReader(
		context,
		readers.filter(({ brand }) => brand === UNTOLD),
	);
	const byBrand = codes.brands
		.map((_, brand) => ({ brand, asked: readers.filter((reader) => reader.brand === brand) }))
		.filter(({ asked }) => asked.length > 0)
		.map((one) => ({ ...one, answers: answersReader(context, one.asked) }));
	const write = (cells: readonly string[], record: number): void => {
		const ownBrand = draft.brand.at(record);
		const row = draft.addRow(record, ownBrand);
		own.read(cells, row);
		for (const { brand, asked, answers } of byBrand) {
			if (brand === ownBrand) answers.read(cells, row);
			else if (!asked.every((reader) => reader.isBlank(cells))) {
				answers.read(cells, draft.addRow(record, brand));
			}
		}
	};
	const settleRows = (): void => {
		for (const answers of [own, ...byBrand.map((one) => one.answers)]) answers.settle();
	};
	return { write, settle: settleRows };
}
