import { balanceSolutions } from '../../src/statistics/balance-solutions.ts';
import { consistentTables } from '../../src/statistics/consistent-tables.ts';
import { feasibleAddedSums } from '../../src/statistics/feasible-added-sums.ts';
import { hiddenCellRanges } from '../../src/statistics/hidden-cell-ranges.ts';
import { method } from './method.ts';

const attack = method(
	(input) => {
		const table = {
			counts: input.numberRows('true_rows'),
			isHidden: input.numberRows('suppressed_rows').map((row) => row.map((mark) => mark === 1)),
		};
		return { table, cells: hiddenCellRanges(table) };
	},
	{
		cells: ({ cells }) => cells.map(({ row, column }) => `${row + 1},${column + 1}`),
		low: ({ cells }) => cells.map(({ low }) => low),
		high: ({ cells }) => cells.map(({ high }) => high),
		exactly_disclosed: ({ cells }) => cells.filter(({ low, high }) => low === high).length,
		consistent_tables: ({ table }) => consistentTables(table),
	},
);

const differencing = method(
	(input) => {
		const [min = NaN, max = NaN] = input.numbers('scale');
		return feasibleAddedSums({
			earlier: { n: input.number('n1'), mean: input.number('mean1') },
			later: { n: input.number('n2'), mean: input.number('mean2') },
			decimals: input.number('decimals'),
			min,
			max,
		});
	},
	{ feasible_sum_of_new_answers: (sums) => sums },
);

const solved = method((input) => balanceSolutions(input.number('n'), input.number('nps_rounded')), {
	feasible_pairs: (pairs) => pairs.length,
	min_detractors: (pairs) => Math.min(...pairs.map(({ detractors }) => detractors)),
	max_detractors: (pairs) => Math.max(...pairs.map(({ detractors }) => detractors)),
	min_promoters: (pairs) => Math.min(...pairs.map(({ promoters }) => promoters)),
	max_promoters: (pairs) => Math.max(...pairs.map(({ promoters }) => promoters)),
});

/** Section m: what published numbers give away. */
export const disclosureMethods = {
	'm1-attack': attack,
	'm2-version-diff': differencing,
	'm3-nps-backsolve': solved,
};
