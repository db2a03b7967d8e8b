import type { ColumnCodes } from '../column-codes.ts';
import { reportFault } from '../file-fault.ts';
import type { OpenedSource } from '../opened-source.ts';
import type { SourceProblems } from '../source-problems.ts';
import type { ReadTable, TableLayout } from '../table-reading.ts';
import { wholeFile } from '../whole-file.ts';
import type { TakeRecord } from '../bytes/record-parser.ts';
import { cellOf, numberCell } from './sav-cell.ts';
import { savCases } from './sav-cases.ts';
import { readRawDictionary, type SavVariable } from './sav-dictionary.ts';
import { oversizedSav } from './sav-fault.ts';
import { savVariables } from './sav-variables.ts';

const MOST_BYTES = 1024 * 1024 * 1024;

/**
 * Reads a data file of SPSS as a table: codes in the cells, their labels and the declared missing
 * values beside them. Line and row of a case are its number and that below a row of names.
 */
export async function readSpss(
	opened: OpenedSource,
	problems: SourceProblems,
	open: (layout: TableLayout) => TakeRecord,
): Promise<ReadTable> {
	const { bytes, sha256 } = await wholeFile(opened, MOST_BYTES);
	const about = { sha256, format: 'spss', encoding: 'utf-8', delimiter: '' };
	try {
		if (bytes === null) throw oversizedSav('The file has more than 1 GiB.');
		const raw = readRawDictionary(bytes);
		const variables = savVariables(raw);
		const layout = layoutOf(variables);
		problems.names = layout.names;
		problems.headerRecords = 1;
		const take = open(layout);
		const decoder = new TextDecoder(raw.encoding);
		let line = 1;
		for (const one of savCases(bytes, raw)) {
			line += 1;
			const view = new DataView(one.buffer, one.byteOffset, one.byteLength);
			take(
				variables.map((variable) => cellOf(variable, one, view, raw.isLittleEndian, decoder)),
				line,
			);
		}
		return { ...about, encoding: raw.encoding, isComplete: true };
	} catch (error) {
		reportFault(error, problems);
		return { ...about, isComplete: false };
	}
}

function layoutOf(variables: readonly SavVariable[]): TableLayout {
	return {
		format: 'spss',
		headerLine: 1,
		headerRecords: 1,
		names: variables.map(({ name }) => name),
		wordings: variables.map(({ label }) => label),
		exclusionOf: () => null,
		uses: [],
		blanks: [],
		codes: variables.map(codesOf),
	};
}

function codesOf(variable: SavVariable): ColumnCodes | undefined {
	const { labels, missing, format, width } = variable;
	const { values, range } = missing;
	if (labels.size === 0 && values.length === 0 && range === null) return undefined;
	const textOf = (value: number | string): string =>
		typeof value === 'number' ? numberCell(value, format) : value;
	const single = new Set(values.map(textOf));
	return {
		labels: new Map([...labels].map(([value, label]) => [textOf(value), label])),
		isMissing(cell) {
			if (cell === '' || single.has(cell)) return cell !== '';
			const number = width > 0 || range === null ? Number.NaN : Number(cell);
			return range !== null && number >= range.low && number <= range.high;
		},
	};
}
