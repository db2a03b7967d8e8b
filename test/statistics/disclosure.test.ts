import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceSolutions } from '../../src/statistics/balance-solutions.ts';
import { consistentTables } from '../../src/statistics/consistent-tables.ts';
import { feasibleAddedSums } from '../../src/statistics/feasible-added-sums.ts';
import { hiddenCellRanges, type SuppressedTable } from '../../src/statistics/hidden-cell-ranges.ts';

const table = fc
	.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
	.chain(([rows, columns]) =>
		fc.record({
			counts: fc.array(fc.array(fc.nat(4), { minLength: columns, maxLength: columns }), {
				minLength: rows,
				maxLength: rows,
			}),
			isHidden: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
				minLength: rows,
				maxLength: rows,
			}),
		}),
	);

/** All tables with the same totals and shown cells, tried one by one. */
function everyTable({ counts, isHidden }: SuppressedTable): readonly (readonly number[])[] {
	const columns = counts[0]?.length ?? 0;
	const cells = counts.flat();
	const hidden = isHidden.flat();
	const most = Math.max(...counts.map((row) => row.reduce((sum, count) => sum + count, 0)));
	const sums = (values: readonly number[]) =>
		[
			...counts.map((_, i) => values.slice(i * columns, (i + 1) * columns)),
			...Array.from({ length: columns }, (_, j) => values.filter((__, i) => i % columns === j)),
		].map((part) => part.reduce((sum, count) => sum + count, 0));
	const wanted = sums(cells).join();
	let found: readonly (readonly number[])[] = [[]];
	cells.forEach((count, i) => {
		const rowTotal = counts[Math.floor(i / columns)]?.reduce((sum, one) => sum + one, 0) ?? 0;
		const options =
			hidden[i] === true ? Array.from({ length: most + 1 }, (_, option) => option) : [count];
		found = found.flatMap((start) => {
			const used = start.slice(i - (i % columns)).reduce((sum, one) => sum + one, 0);
			return options
				.filter((option) => used + option <= rowTotal)
				.map((option) => [...start, option]);
		});
	});
	return found.filter((values) => sums(values).join() === wanted);
}

test('the range of a hidden cell is that of all tables an attacker can write down', () => {
	fc.assert(
		fc.property(table, (hiddenTable) => {
			const tables = everyTable(hiddenTable);
			const columns = hiddenTable.counts[0]?.length ?? 0;
			expect(consistentTables(hiddenTable)).toBe(tables.length);
			for (const { row, column, low, high } of hiddenCellRanges(hiddenTable)) {
				const values = tables.map((values_) => values_[row * columns + column] ?? NaN);
				expect([low, high]).toEqual([Math.min(...values), Math.max(...values)]);
			}
		}),
		{ numRuns: 60 },
	);
});

test('a single hidden cell is disclosed, a square of four is not', () => {
	const counts = [
		[3, 12, 9],
		[8, 10, 7],
		[6, 2, 11],
	];
	const hide = (...cells: readonly string[]) => ({
		counts,
		isHidden: counts.map((row, i) => row.map((_, j) => cells.includes(`${i}${j}`))),
	});
	expect(hiddenCellRanges(hide('00'))).toEqual([{ row: 0, column: 0, low: 3, high: 3 }]);
	expect(hiddenCellRanges(hide('00', '01', '20', '21')).every((c) => c.high > c.low)).toBe(true);
	expect(consistentTables(hide())).toBe(1);
});

test('one late answer can be read from two means with two decimals', () => {
	const scale = { min: 0, max: 10 };
	const earlier = { n: 20, mean: 7.35 };
	const later = { n: 21, mean: 7.24 };
	expect(feasibleAddedSums({ earlier, later, decimals: 2, ...scale })).toEqual([5]);
	expect(feasibleAddedSums({ earlier, later, decimals: 1, ...scale }).length).toBeGreaterThan(1);
	expect(() =>
		feasibleAddedSums({ earlier: later, later: earlier, decimals: 2, ...scale }),
	).toThrow('do not add');
});

test('the counts behind a published balance are always among its solutions', () => {
	fc.assert(
		fc.property(fc.nat(12), fc.nat(12), fc.nat(12), (promoters, passives, detractors) => {
			const n = promoters + passives + detractors;
			if (n === 0) return;
			const points = Math.round((100 * (promoters - detractors)) / n);
			expect(balanceSolutions(n, points)).toContainEqual({ promoters, detractors });
		}),
	);
	expect(balanceSolutions(7, 14)).toHaveLength(4);
});
