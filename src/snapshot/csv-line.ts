/** A line of RFC 4180 without its end. A text that would break it is refused: nothing of ours has one. */
export function csvLine(cells: readonly string[]): string {
	return cells.map(quoted).join(',');
}

function quoted(text: string): string {
	if (!text.isWellFormed()) throw new Error('a cell of a snapshot has half a character');
	if (!/[",\r\n]/.test(text)) return text;
	if (/[\r\n]/.test(text)) throw new Error('a cell of a snapshot has a line break');
	return `"${text.replaceAll('"', '""')}"`;
}

/** The cells of a line that {@link csvLine} wrote; null where a quote is out of place. */
export function splitCsvLine(line: string): string[] | null {
	if (!line.includes('"')) return line.split(',');
	const cells: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
	for (;;) {
		const match = cell.exec(line);
		if (match === null) return null;
		cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === '') return cells;
	}
}
