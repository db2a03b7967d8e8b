import { EXCLUDE_COLUMNS } from '../intake/corrections/declared-exclusions.ts';

/** A line of exclude.csv by column: a respondent, or one record by file and row; why and when. */
export type Exclusion = ReadonlyMap<string, string>;

/**
 * What to add at the end of exclude.csv so that it has one more exclusion: the header too where the
 * file is empty, and its own order of columns and line ends where it is not.
 * @param before the file's text, '' where there is none yet
 * @param header its columns; not looked at where the file is empty
 */
export function exclusionLine(
	before: string,
	header: readonly string[],
	exclusion: Exclusion,
): string {
	const isEmpty = before.trim() === '';
	const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
	const columns = isEmpty ? EXCLUDE_COLUMNS : header;
	const cells = columns.map((name) => quoted(exclusion.get(name) ?? ''));
	const start = before === '' || /[\r\n]$/.test(before) ? '' : lineEnd;
	const head = isEmpty ? `${EXCLUDE_COLUMNS.join(',')}${lineEnd}` : '';
	return `${start}${head}${cells.join(',')}${lineEnd}`;
}

function quoted(cell: string): string {
	return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
