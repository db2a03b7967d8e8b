import type { Interval } from './interval.ts';

/** A table of counts with hidden cells whose row, column and grand totals are published. */
export interface SuppressedTable {
	readonly counts: readonly (readonly number[])[];
	readonly isHidden: readonly (readonly boolean[])[];
}

/** What can be concluded of one hidden cell, by its position from 0. */
export interface HiddenCell extends Interval {
	readonly row: number;
	readonly column: number;
}

/**
 * Range of each hidden count that the published totals allow, row by row: a cell whose ends are equal
 * is disclosed exactly.
 *
 * Method: Cox 1980, "Suppression Methodology and Statistical Disclosure Control": bounds of a
 * transportation problem, which are whole; each found by pushing flow round the cycles of hidden cells.
 * Unit: counts, 0 or above.
 *
 * @throws RangeError when a hidden count is negative or not whole
 */
export function hiddenCellRanges(table: SuppressedTable): readonly HiddenCell[] {
	const cells = table.counts.flatMap((counts, row) =>
		counts.flatMap((count, column) => {
			if (table.isHidden[row]?.[column] !== true) return [];
			if (!(Number.isInteger(count) && count >= 0)) {
				throw new RangeError(`a count must be whole and 0 or above, got ${count}`);
			}
			return [{ row, column, count }];
		}),
	);
	return cells.map((cell, index) => ({
		row: cell.row,
		column: cell.column,
		low: cell.count - largestMove(cells, index, -1),
		high: cell.count + largestMove(cells, index, 1),
	}));
}

interface Cell {
	readonly row: number;
	readonly column: number;
	readonly count: number;
}

/** By how much a cell can rise (1) or fall (−1) when the other hidden cells make up for it. */
function largestMove(cells: readonly Cell[], index: number, direction: 1 | -1): number {
	const start = cells[index];
	if (start === undefined) return 0;
	const counts = cells.map((cell) => cell.count);
	const most = direction === -1 ? start.count : Infinity;
	let moved = 0;
	while (moved < most) {
		const cycle = findCycle(cells, counts, index, direction);
		if (cycle === undefined) break;
		const room = cycle.filter(({ sign }) => sign < 0).map(({ at }) => counts[at] ?? 0);
		const step = Math.min(most - moved, ...room);
		for (const { at, sign } of cycle) counts[at] = (counts[at] ?? 0) + sign * step;
		moved += step;
	}
	return moved;
}

interface Step {
	readonly at: number;
	readonly sign: 1 | -1;
}

/**
 * Cells that alternately fall and rise so that the start may move: a path from its row back to its
 * column, shortest first.
 */
function findCycle(
	cells: readonly Cell[],
	counts: readonly number[],
	index: number,
	direction: 1 | -1,
): readonly Step[] | undefined {
	const start = cells[index];
	const seen = new Set<number>([index]);
	let paths: readonly (readonly Step[])[] = [[]];
	while (paths.length > 0) {
		const next: (readonly Step[])[] = [];
		for (const path of paths) {
			const last = cells[path.at(-1)?.at ?? index];
			const isAlongRow = path.length % 2 === 0;
			const sign = isAlongRow === (direction === 1) ? -1 : 1;
			for (const [at, cell] of cells.entries()) {
				const isNeighbour = isAlongRow ? cell.row === last?.row : cell.column === last?.column;
				if (!isNeighbour || seen.has(at) || (sign < 0 && (counts[at] ?? 0) === 0)) continue;
				const longer = [...path, { at, sign } as const];
				if (isAlongRow && cell.column === start?.column) return longer;
				seen.add(at);
				next.push(longer);
			}
		}
		paths = next;
	}
	return undefined;
}
