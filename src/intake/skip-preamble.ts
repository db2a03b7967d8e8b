import type { HeadRecord } from './formats/export-format.ts';
import type { SourceProblems } from './source-problems.ts';

/** At most so many records may stand above the column names. */
export const MOST_PREAMBLE = 12;

/** Tables this narrow may have rows that look like titles. */
const NARROWEST = 3;

/**
 * The head of a file from its column names on. Titles above them (rows of one or two cells over a
 * wide table) are left out with a warning.
 */
export function skipPreamble(
	head: readonly HeadRecord[],
	problems: SourceProblems,
): readonly HeadRecord[] {
	const width = usualWidth(head);
	if (width < NARROWEST) return head;
	const first = head.findIndex(({ cells }) => !isTitle(cells, width));
	if (first <= 0 || first > MOST_PREAMBLE) return head;
	const [titles, rest] = [head.slice(0, first), head.slice(first)];
	problems.add({
		severity: 'warning',
		rule: 'preamble',
		line: titles[0]?.line ?? 1,
		message: `${titles.length === 1 ? 'A line stands' : `${titles.length} lines stand`} above the column names; these are taken from line ${rest[0]?.line}.`,
		remedy: 'Nothing, if that line has the column names; else export the file without titles.',
	});
	return rest;
}

function isTitle(cells: readonly string[], width: number): boolean {
	const filled = cells.filter((cell) => cell.trim() !== '').length;
	return filled <= 1 || (filled === 2 && cells.length < width && width > 2 * NARROWEST);
}

/** How many cells most of the records have. */
function usualWidth(head: readonly HeadRecord[]): number {
	const counts = new Map<number, number>();
	for (const { cells } of head) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}
