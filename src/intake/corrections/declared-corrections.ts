import { tidyText } from '../cells/comparable-text.ts';
import { nearestNames } from '../nearest-names.ts';
import type { ListLine, ReadList } from './read-list.ts';

export const CORRECTION_COLUMNS = ['file', 'row', 'column', 'from', 'to', 'reason', 'who'];

interface Correction {
	readonly line: ListLine;
	readonly column: string;
}

/** Mends the cells of a record by its number; the record as it stands where nothing is to mend. */
export type CorrectRecord = (cells: readonly string[], row: number) => readonly string[];

/** corrections.csv: cells of exports that are read as something else, with what stood there. */
export class DeclaredCorrections {
	private readonly list: ReadList;
	private readonly byFile = new Map<string, Map<number, Correction[]>>();

	constructor(list: ReadList, files: readonly string[]) {
		this.list = list;
		for (const line of list.lines) this.take(line, files);
	}

	/** The corrections of one file whose columns have these names; null where there are none. */
	correctorOf(file: string, names: readonly string[]): CorrectRecord | null {
		const byRow = this.byFile.get(file);
		if (byRow === undefined) return null;
		const tidy = names.map(tidyText);
		return (cells, row) => {
			const corrections = byRow.get(row);
			if (corrections === undefined) return cells;
			byRow.delete(row);
			return corrections.reduce((mended, correction) => this.mend(mended, correction, tidy), cells);
		};
	}

	/** After all files: corrections of records that are not there. */
	settle(): void {
		for (const [file, byRow] of this.byFile) {
			for (const [row, corrections] of byRow) {
				for (const { line } of corrections) {
					this.report(line, {
						rule: 'no-row-to-correct',
						column: 'row',
						value: String(row),
						message: `${file} has no row ${row}.`,
						remedy: 'Rows count from 1 below the header; look whether the export was made anew.',
					});
				}
			}
		}
	}

	private take(line: ListLine, files: readonly string[]): void {
		const [file, row, column] = [line.cell('file'), line.cell('row'), line.cell('column')];
		if (!files.includes(file)) {
			return this.report(line, {
				rule: 'unknown-file',
				column: 'file',
				value: file,
				message: `No source has the file "${file}".`,
				known: nearestNames(file, files),
				remedy: 'Write the file as in sources.',
			});
		}
		if (!/^[1-9]\d{0,9}$/.test(row) || column === '') {
			return this.report(line, {
				rule: 'unclear-correction',
				column: column === '' ? 'column' : 'row',
				message: 'A correction names the row (from 1 below the header) and the column.',
				remedy: 'Fill in both.',
			});
		}
		const byRow = this.byFile.get(file) ?? new Map<number, Correction[]>();
		byRow.set(Number(row), [...(byRow.get(Number(row)) ?? []), { line, column }]);
		this.byFile.set(file, byRow);
	}

	private mend(
		cells: readonly string[],
		{ line, column }: Correction,
		names: readonly string[],
	): readonly string[] {
		const at = columnAt(column, names);
		if (at < 0) {
			this.report(line, {
				rule: 'unknown-column',
				column: 'column',
				value: column,
				message: `${line.cell('file')} has no single column named "${column}".`,
				known: nearestNames(column, [...new Set(names)]),
				remedy: 'Write the name as in the header, or #18 for the 18th column.',
			});
			return cells;
		}
		const present = tidyText(cells[at] ?? '');
		if (present === line.cell('to') && present !== line.cell('from')) {
			this.report(line, {
				...NO_MATCH,
				message: 'The export already says what this line makes of it.',
			});
			return cells;
		}
		if (present !== line.cell('from')) {
			this.report(line, {
				...NO_MATCH,
				value: line.cell('from'),
				message: `${line.cell('file')} has another text in row ${line.cell('row')}, column ${column}.`,
			});
			return cells;
		}
		return cells.with(at, line.raw('to'));
	}

	private report(
		{ line }: ListLine,
		parts: Omit<Parameters<ReadList['problems']['add']>[0], 'severity'>,
	): void {
		this.list.problems.add({ severity: 'error', line, ...parts });
	}
}

const NO_MATCH = {
	rule: 'correction-no-longer-matches',
	column: 'from',
	remedy: 'Take the line out if the export was mended, or write what stands there now.',
};

/** 0-based place of a named column; −1 where there is none or several. */
function columnAt(column: string, names: readonly string[]): number {
	const first = names.indexOf(column);
	if (first >= 0) return names.indexOf(column, first + 1) < 0 ? first : -1;
	const place = /^#(\d{1,5})$/.exec(column);
	return place && Number(place[1]) <= names.length ? Number(place[1]) - 1 : -1;
}
