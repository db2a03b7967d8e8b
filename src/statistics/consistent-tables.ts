import type { SuppressedTable } from './hidden-cell-ranges.ts';

/**
 * How many tables of counts agree with the published totals and cells; 1 means that every hidden cell is
 * disclosed.
 *
 * Method: enumeration row by row with equal remainders merged; Hundepool et al. 2012, "Statistical
 * Disclosure Control".
 * Limits: small tables: the work grows with the counts hidden in a row.
 *
 * @throws RangeError when a hidden count is negative or not whole
 */
export function consistentTables({ counts, isHidden }: SuppressedTable): number {
	const hidden = counts.map((row, i) =>
		row.map((count, j) => (isHidden[i]?.[j] === true ? requireCount(count) : 0)),
	);
	const columns = Math.max(0, ...counts.map((row) => row.length));
	const sums = Array.from({ length: columns }, (_, j) =>
		hidden.reduce((sum, row) => sum + (row[j] ?? 0), 0),
	);
	let ways: ReadonlyMap<string, Ways> = new Map([[sums.join(), { left: sums, count: 1 }]]);
	hidden.forEach((row, i) => {
		const total = row.reduce((sum, count) => sum + count, 0);
		const open = row.flatMap((_, j) => (isHidden[i]?.[j] === true ? [j] : []));
		const next = new Map<string, Ways>();
		for (const { left, count } of ways.values()) {
			for (const rest of fillings(left, open, total)) {
				const key = rest.join();
				next.set(key, { left: rest, count: (next.get(key)?.count ?? 0) + count });
			}
		}
		ways = next;
	});
	return ways.get(sums.map(() => 0).join())?.count ?? 0;
}

/** How many ways lead to what is left of the column sums. */
interface Ways {
	readonly left: readonly number[];
	readonly count: number;
}

/** What is left of the columns after each way of placing a total in the open ones. */
function fillings(
	left: readonly number[],
	open: readonly number[],
	total: number,
): readonly (readonly number[])[] {
	const [column, ...others] = open;
	if (column === undefined) return total === 0 ? [left] : [];
	const room = Math.min(total, left[column] ?? 0);
	const from = others.length === 0 ? total : 0;
	return Array.from({ length: Math.max(0, room - from + 1) }, (_, i) => from + i).flatMap(
		(placed) => fillings(left.with(column, (left[column] ?? 0) - placed), others, total - placed),
	);
}

function requireCount(count: number): number {
	if (!(Number.isInteger(count) && count >= 0)) {
		throw new RangeError(`a count must be whole and 0 or above, got ${count}`);
	}
	return count;
}
