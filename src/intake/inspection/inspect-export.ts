import { parsePositionedYaml } from '../../codebook/positioned-yaml.ts';
import type { TableProfile } from '../../codebook/proposal/column-profile.ts';
import type { StudySource } from '../../codebook/study-schema.ts';
import type { Problem } from '../../problem.ts';
import { buildReceipt, type Receipt } from '../../responses/receipt.ts';
import type { RecordCursor } from '../cells/record-cursor.ts';
import { tidyText } from '../cells/comparable-text.ts';
import type { OpenedSource } from '../opened-source.ts';
import { readTable } from '../read-table.ts';
import { RecordForm } from '../record-form.ts';
import { sniffContainer } from '../sniff-container.ts';
import { SourceProblems } from '../source-problems.ts';
import type { TableLayout } from '../table-reading.ts';
import { AggregateEvidence } from './aggregate-evidence.ts';
import { likelyEncoding } from './likely-encoding.ts';
import { LineEnds } from './line-ends.ts';
import { ColumnWatcher } from './profile-column.ts';

/** What may be declared of a source before it is inspected. */
export type Declared = Partial<
	Pick<StudySource, 'format' | 'header_rows' | 'encoding' | 'delimiter' | 'sheet'>
>;

/** How an export reads. */
export interface Inspection {
	readonly profile: TableProfile;
	readonly encoding: string;
	/** Null for a workbook or a data file. */
	readonly delimiter: string | null;
	readonly lineEnds: 'CRLF' | 'LF' | 'CR' | null;
	readonly headerRows: number;
	readonly receipt: Receipt;
	/** All at once, in the order in which they were found. */
	readonly problems: readonly Problem[];
}

/**
 * Reads an export by evidence alone and tells what stands in it. Bytes that are no UTF-8 are read
 * by the likeliest encoding, which is told, for this look only.
 */
export async function inspectExport(
	opened: OpenedSource,
	declared: Declared = {},
): Promise<Inspection> {
	const first = await inspectOnce(opened, declared);
	const isUndecoded = first.problems.some(
		({ rule }) => rule === 'wrong-encoding' || rule === 'nul-character',
	);
	if (!isUndecoded || declared.encoding !== undefined) return first;
	const encoding = likelyEncoding(await startOf(opened));
	if (encoding === null) return first;
	const second = await inspectOnce(opened, { ...declared, encoding });
	const told = first.problems.filter(({ rule }) => rule === 'wrong-encoding');
	return {
		...second,
		profile: { ...second.profile, encoding },
		problems: [...told.slice(0, 1), ...second.problems],
	};
}

async function inspectOnce(opened: OpenedSource, declared: Declared): Promise<Inspection> {
	const { yaml } = parsePositionedYaml('study.yaml', '{}');
	const problems = new SourceProblems(opened.name, yaml);
	const isText = (await sniffContainer(opened)) === 'text';
	const ends = new LineEnds();
	const source = sourceOf(opened.name, declared);
	let answers: TableWatcher | null = null;
	const table = await readTable(watched(opened, ends), source, 0, problems, (layout) => {
		const watcher = new TableWatcher(layout, problems);
		answers = watcher;
		return (cells, line) => watcher.take(cells, line);
	});
	const seen = answers as TableWatcher | null;
	return {
		profile: {
			file: opened.name,
			tool: table.format || 'plain',
			encoding: null,
			kept: seen?.receipt().kept ?? 0,
			columns: seen?.profiles() ?? [],
			blanks: seen?.layout.blanks ?? [],
			aggregate: seen?.aggregate() ?? null,
		},
		encoding: table.encoding,
		delimiter: isText && table.delimiter !== '' ? table.delimiter : null,
		lineEnds: isText ? ends.usual() : null,
		headerRows: seen?.layout.headerRecords ?? 0,
		receipt: seen?.receipt() ?? buildReceipt([]),
		problems: problems.all(),
	};
}

/** Watches the records behind the head of a table. */
class TableWatcher {
	readonly layout: TableLayout;
	private readonly form: RecordForm;
	private readonly cursor: RecordCursor;
	private readonly kept: readonly ColumnWatcher[];
	/** Of records that do not count: looked at where no other is there. */
	private readonly excluded: readonly ColumnWatcher[];
	private readonly evidence: AggregateEvidence;
	private readonly fates = new Map<string | null, number>();

	constructor(layout: TableLayout, problems: SourceProblems) {
		const { names, headerLine } = layout;
		this.layout = layout;
		this.cursor = { line: headerLine, row: 0 };
		this.form = new RecordForm(names, headerLine, problems, this.cursor);
		this.evidence = new AggregateEvidence(names);
		this.kept = columnWatchers(layout);
		this.excluded = columnWatchers(layout);
	}

	take(cells: readonly string[], line: number): void {
		if (this.form.isEmpty(cells, line)) return;
		this.cursor.line = line;
		this.cursor.row += 1;
		const isWhole = this.form.isWhole(cells);
		const fate = isWhole ? this.layout.exclusionOf(cells) : 'unreadable';
		this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
		if (fate === 'unreadable') return;
		if (fate === null) this.evidence.take(cells);
		const columns = fate === null ? this.kept : this.excluded;
		for (let at = 0; at < columns.length; at += 1) columns[at]?.take(cells[at] ?? '');
	}

	receipt(): Receipt {
		return buildReceipt(
			[...this.fates].flatMap(([fate, count]) => Array.from({ length: count }, () => fate)),
		);
	}

	profiles() {
		const columns = this.fates.has(null) ? this.kept : this.excluded;
		return columns.map((column) => column.profile());
	}

	aggregate(): string | null {
		return this.evidence.reason(this.layout.names);
	}
}

function columnWatchers({ names, wordings, uses, codes, blanks }: TableLayout): ColumnWatcher[] {
	const absent = new Set(blanks);
	return names.map((text, place) => {
		const name = tidyText(text);
		const wording = tidyText(wordings[place] ?? '') || name;
		const [use, own] = [uses[place], codes[place]];
		return new ColumnWatcher({ place, name, wording, use, codes: own, blanks: absent });
	});
}

function watched(opened: OpenedSource, ends: LineEnds): OpenedSource {
	return {
		name: opened.name,
		async *stream() {
			for await (const chunk of opened.stream()) {
				ends.take(chunk);
				yield chunk;
			}
		},
	};
}

function sourceOf(file: string, declared: Declared): StudySource {
	return { file, format: 'auto', blank: [], set: {}, ...declared };
}

const START = 1 << 20;

async function startOf(opened: OpenedSource): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of opened.stream()) {
		chunks.push(new Uint8Array(chunk));
		size += chunk.length;
		if (size >= START) break;
	}
	return new Uint8Array(Buffer.concat(chunks));
}
