import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { benjaminiYekutieli } from '../../src/statistics/benjamini-yekutieli.ts';
import { bonferroni } from '../../src/statistics/bonferroni.ts';
import { chiSquareTest } from '../../src/statistics/chi-square-test.ts';
import { columnLetters, columnPairs } from '../../src/statistics/column-letters.ts';
import { fisherTest } from '../../src/statistics/fisher-test.ts';
import { holm } from '../../src/statistics/holm.ts';
import { tPValue } from '../../src/statistics/p-values.ts';
import { pooledShareTest } from '../../src/statistics/pooled-share-test.ts';
import { raoScottTest } from '../../src/statistics/rao-scott-test.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';
import { designOf } from './design.ts';
import { method } from './method.ts';
import { completeRows, levelsIn, numbersIn, type OracleInput } from './oracle-input.ts';
import { fulfils, type OracleRow } from './read-oracle.ts';

interface Columns {
	readonly x: readonly number[];
	readonly n: readonly number[];
	readonly alpha: number;
}

function testColumns({ x, n }: Columns) {
	const share = (column: number) => {
		const size = n[column] ?? NaN;
		return { share: (x[column] ?? NaN) / size, n: size };
	};
	return columnPairs(x.length).map(([first, second]) => ({
		first,
		second,
		difference: share(first).share - share(second).share,
		p: pooledShareTest(share(first), share(second)).p,
	}));
}

function rawPValues(columns: Columns): readonly number[] {
	return testColumns(columns).map(({ p }) => p);
}

function lettersBy(columns: Columns, adjust: (p: readonly number[]) => readonly number[]) {
	const adjusted = adjust(rawPValues(columns));
	const comparisons = testColumns(columns).map((one, i) => ({ ...one, p: adjusted[i] ?? NaN }));
	return columnLetters(columns.x.length, comparisons, columns.alpha);
}

function overall({ x, n }: Columns) {
	return chiSquareTest(x.map((hits, column) => [hits, (n[column] ?? NaN) - hits]));
}

const nameOf = (column: number) => String.fromCodePoint(65 + column);

const letterKeys = {
	x: ({ x }: Columns) => x,
	n: ({ n }: Columns) => n,
	pairs: ({ x }: Columns) =>
		columnPairs(x.length).map(([first, second]) => `${nameOf(first)}-${nameOf(second)}`),
	p_raw: rawPValues,
	p_bh: (columns: Columns) => benjaminiHochberg(rawPValues(columns)),
	p_holm: (columns: Columns) => holm(rawPValues(columns)),
	p_bonferroni: (columns: Columns) => bonferroni(rawPValues(columns)),
	letters_raw: (columns: Columns) => lettersBy(columns, (p) => p),
	letters_bh: (columns: Columns) => lettersBy(columns, benjaminiHochberg),
	letters_holm: (columns: Columns) => lettersBy(columns, holm),
	letters_bonferroni: (columns: Columns) => lettersBy(columns, bonferroni),
	chisq_overall: (columns: Columns) => overall(columns).chiSquare,
	p_overall: (columns: Columns) => overall(columns).p,
};

const letters = method(
	(input): Columns => ({
		x: input.numbers('x'),
		n: input.numbers('n'),
		alpha: input.has('alpha') ? input.number('alpha') : 0.05,
	}),
	letterKeys,
);

const lettersOfTable = method((input): Columns => {
	const { rows } = input;
	const names = input.texts('columns');
	const [first] = rows;
	const group = Object.keys(first ?? {}).find((column) =>
		rows.some((row) => row[column] === names[0]),
	);
	const columns = names.map((name) => rows.filter((row) => row[group ?? ''] === name));
	return {
		x: columns.map((own) => own.filter((row) => fulfils(row, input.raw['x'])).length),
		n: columns.map((own) => own.length),
		alpha: 0.05,
	};
}, letterKeys);

const adjusted = method((input) => input.numbers('p'), {
	bh: benjaminiHochberg,
	holm,
	by: benjaminiYekutieli,
	bonferroni,
});

interface GridCell {
	readonly touchpoint: string;
	readonly role: string;
	readonly difference: number;
	readonly welch: number;
	readonly error: number;
	readonly clustered: number;
}

function gridOf(input: OracleInput): readonly GridCell[] {
	const fewest = input.number('min_n');
	const touchpoints = Object.keys(Object.assign({}, ...input.rows))
		.filter((column) => /^t\d+$/.test(column))
		.toSorted();
	const roles = levelsIn(input.rows, 'role');
	return touchpoints.flatMap((touchpoint) => {
		return roles.flatMap((role) => {
			const cell = cellOf(input.rows, touchpoint, role, fewest);
			return cell === undefined ? [] : [cell];
		});
	});
}

function cellOf(
	all: readonly OracleRow[],
	touchpoint: string,
	role: string,
	fewest: number,
): GridCell | undefined {
	const rows = completeRows(all, [touchpoint]);
	const inRole = rows.filter((row) => row['role'] === role);
	const rest = rows.filter((row) => row['role'] !== role);
	if (inRole.length < fewest || rest.length < fewest) return undefined;
	const welch = welchDifference(
		sampleMoments(numbersIn(inRole, touchpoint)),
		sampleMoments(numbersIn(rest, touchpoint)),
		0.95,
	);
	const design = designOf(all, { cluster: 'account' });
	const own = design.estimate(touchpoint, Number, (row) => row['role'] === role);
	const others = design.estimate(touchpoint, Number, (row) => row['role'] !== role);
	const { difference, error } = design.difference(own, others);
	return {
		touchpoint,
		role,
		difference,
		welch: tPValue(welch.difference / welch.standardError, welch.degreesOfFreedom),
		error,
		clustered: tPValue(difference / error, design.degrees(own, others) - 1),
	};
}

const grid = method(gridOf, {
	cells: (cells) => cells.length,
	'first*_role': (cells, count) => cells.slice(0, Number(count)).map(({ role }) => role),
	diff: (cells) => cells.map(({ difference }) => difference),
	p_welch: (cells) => cells.map(({ welch }) => welch),
	bh_welch: (cells) => benjaminiHochberg(cells.map(({ welch }) => welch)),
	se_cluster: (cells) => cells.map(({ error }) => error),
	p_cluster: (cells) => cells.map(({ clustered }) => clustered),
	bh_cluster: (cells) => benjaminiHochberg(cells.map(({ clustered }) => clustered)),
	'n_significant_bh_cluster_*pct': (cells, percent) =>
		benjaminiHochberg(cells.map(({ clustered }) => clustered)).filter(
			(p) => p < Number(percent) / 100,
		).length,
});

const fisher = method(
	(input) => {
		const [first, second] = input.numberRows('table_rows');
		return {
			firstHits: first?.[0] ?? NaN,
			firstMisses: first?.[1] ?? NaN,
			secondHits: second?.[0] ?? NaN,
			secondMisses: second?.[1] ?? NaN,
		};
	},
	{ p: fisherTest },
);

const raoScott = method(
	(input) => {
		const rows = completeRows(input.rows, ['ltr', 'role']);
		const roles = levelsIn(rows, 'role');
		const cells = rows.map((row) => {
			const isPromoter = Number(row['ltr']) >= 9 ? 1 : 0;
			return { ...row, cell: String(isPromoter * roles.length + roles.indexOf(row['role'] ?? '')) };
		});
		const design = designOf(cells, {
			cluster: input.text('cluster'),
			weight: input.text('weight'),
		});
		const shares = Array.from({ length: 2 * roles.length }, (_, cell) =>
			design.estimate('cell', (code) => (code === cell ? 1 : 0)),
		);
		const variances = shares.map(({ sums }) => design.variance(sums));
		const covariance = shares.map((first, i) =>
			shares.map((second, j) => {
				const sums = first.sums.map((sum, g) => sum + (second.sums[g] ?? NaN));
				return (design.variance(sums) - (variances[i] ?? NaN) - (variances[j] ?? NaN)) / 2;
			}),
		);
		return raoScottTest({
			shares: shares.map(({ mean }) => mean),
			covariance,
			rows: 2,
			columns: roles.length,
			n: rows.length,
			degreesOfFreedom: design.clusterCount - 1,
		});
	},
	{
		F: ({ f }) => f,
		ndf: ({ numeratorDegrees }) => numeratorDegrees,
		ddf: ({ denominatorDegrees }) => denominatorDegrees,
		p: ({ p }) => p,
	},
);

/** Section e: many comparisons. */
export const comparisonMethods = {
	'e1-letters': letters,
	'e2-bh': adjusted,
	'e3-grid': grid,
	'e4-fisher': fisher,
	'e5-rao-scott-optional': raoScott,
	'e6-housing': lettersOfTable,
};
