import type { PositionedYaml } from '../../codebook/positioned-yaml.ts';
import type { StudySource } from '../../codebook/study-schema.ts';
import { readRecords } from '../bytes/read-records.ts';
import { tidyText } from '../cells/comparable-text.ts';
import { nearestNames } from '../nearest-names.ts';
import type { OpenedSource } from '../opened-source.ts';
import { SourceProblems } from '../source-problems.ts';

/** One line of a list that a person keeps beside the exports, its cells by column name. */
export interface ListLine {
	readonly line: number;
	/** Tidy; '' for a blank one and for a column that is not there. */
	cell(column: string): string;
	/** The cell as it stands. */
	raw(column: string): string;
}

export interface ReadList {
	readonly lines: readonly ListLine[];
	readonly problems: SourceProblems;
}

const AS_WRITTEN: Omit<StudySource, 'file'> = { format: 'plain', blank: [], set: {} };

/**
 * Reads exclude.csv or corrections.csv: `columns` are the names it may have. Without problems where
 * the file is not there.
 */
export async function readList(
	file: string,
	opened: OpenedSource | null,
	columns: readonly string[],
	yaml: PositionedYaml,
): Promise<ReadList> {
	const problems = new SourceProblems(opened?.name ?? file, yaml);
	const records: { cells: readonly string[]; line: number }[] = [];
	if (opened === null) return { lines: [], problems };
	try {
		const bytes = await readRecords(opened, { file, ...AS_WRITTEN }, 0, problems, (cells, line) =>
			records.push({ cells: [...cells], line }),
		);
		bytes.report();
	} catch (error) {
		if (isMissing(error)) return { lines: [], problems };
		throw error;
	}
	const [header, ...rest] = records;
	const names = header?.cells.map(tidyText) ?? [];
	problems.names = names;
	reportUnknown(names, columns, header?.line ?? 1, problems);
	const lines = rest
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
		.map(({ cells, line }) => {
			const raw = (column: string): string => cells[names.indexOf(column)] ?? '';
			return { line, raw, cell: (column: string) => tidyText(raw(column)) };
		});
	return { lines, problems };
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reportUnknown(
	names: readonly string[],
	known: readonly string[],
	line: number,
	problems: SourceProblems,
): void {
	for (const name of names.filter((one) => one !== '' && !known.includes(one))) {
		problems.add({
			severity: 'error',
			rule: 'unknown-column',
			line,
			column: name,
			message: `No column of this list is called "${name}".`,
			known: nearestNames(name, known, known.length),
			remedy: `Its columns are ${known.join(', ')}.`,
		});
	}
}
