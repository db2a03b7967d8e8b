/** Columns of exclude.csv, in the order of a new file. */
export const EXCLUSION_COLUMNS = ['respondent', 'file', 'row', 'reason', 'date'] as const;

/** A line of exclude.csv: a respondent, or one record by file and row. */
export type Exclusion = Readonly<Record<(typeof EXCLUSION_COLUMNS)[number], string>>;

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
	const columns: readonly string[] = isEmpty ? EXCLUSION_COLUMNS : header;
	const cells = columns.map((name) => {
		const known = EXCLUSION_COLUMNS.find((one) => one === name);
		return quoted(known === undefined ? '' : exclusion[known]);
	});
	const start = before === '' || /[\r\n]$/.test(before) ? '' : lineEnd;
	const head = isEmpty ? `${EXCLUSION_COLUMNS.join(',')}${lineEnd}` : '';
	return `${start}${head}${cells.join(',')}${lineEnd}`;
}

function quoted(cell: string): string {
	return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
