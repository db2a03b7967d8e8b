import type { DerivedEstimate } from '../../src/estimates/estimated-fact.ts';
import type { CaseRow, CaseTable, DisclosureCase } from './disclosure-case.ts';

/** One cell of a table, before the gate. */
export interface CaseCell {
	readonly table: string;
	readonly row: string;
	readonly column: string;
	/** The release that it is first told in; '' where there is one publication. */
	readonly release: string;
	readonly where: ReadonlyMap<string, readonly string[]>;
	readonly universe: string;
	/** What each person answered, by respondent. */
	readonly answers: ReadonlyMap<string, string>;
	readonly mean: number | null;
	readonly range: { readonly min: number; readonly max: number };
}

const TOTAL = 'Total';

/** Every cell that the tables of a case ask for, in their order. */
export function caseCells(one: DisclosureCase): readonly CaseCell[] {
	return Object.entries(one.spec.tables).flatMap(([name, table]) => {
		const release = releaseOf(one, name);
		const rows = one.rows.get(release) ?? [];
		const kept = rows.filter((row) => isWithin(row, filterOf(one, table)));
		return rowCuts(table, kept).flatMap((row) =>
			columnCuts(table, kept).map((column) =>
				cellOf({ one, name, table, release, rows: kept }, row, column),
			),
		);
	});
}

/** The release whose data a table is made from; '' where all tables are one publication. */
function releaseOf({ rows }: DisclosureCase, name: string): string {
	const [first = ''] = name.split('.');
	return rows.has(first) && name.includes('.') ? first : '';
}

/** `batch` tells only who is in which file, which the rows are from already. */
function filterOf(
	{ rows }: DisclosureCase,
	{ filter = {} }: CaseTable,
): ReadonlyMap<string, readonly string[]> {
	const inData = Object.entries(filter).filter(([column]) =>
		[...rows.values()].some((list) => list.some((row) => column in row)),
	);
	return new Map(inData);
}

interface Cut {
	readonly label: string;
	readonly where: ReadonlyMap<string, readonly string[]>;
}

const WHOLE: Cut = { label: TOTAL, where: new Map() };

function rowCuts(table: CaseTable, rows: readonly CaseRow[]): readonly Cut[] {
	const { rows: column = '', row_values: listed, row_total: hasTotal = true } = table;
	const values = listed ?? distinct(rows, column);
	const cuts = values.map((value) => ({
		label: `${column}=${value}`,
		where: new Map([[column, value.split('|').toSorted()]]),
	}));
	return hasTotal ? [...cuts, WHOLE] : cuts;
}

function columnCuts({ cols }: CaseTable, rows: readonly CaseRow[]): readonly Cut[] {
	if (cols === undefined) return [WHOLE];
	const cuts = distinct(rows, cols).map((value) => ({
		label: `${cols}=${value}`,
		where: new Map([[cols, [value]]]),
	}));
	return [...cuts, WHOLE];
}

function distinct(rows: readonly CaseRow[], column: string): readonly string[] {
	const values = new Set(rows.map((row) => row[column] ?? ''));
	return [...values].filter((value) => value !== '').toSorted();
}

interface TableContext {
	readonly one: DisclosureCase;
	readonly name: string;
	readonly table: CaseTable;
	readonly release: string;
	readonly rows: readonly CaseRow[];
}

function cellOf(
	{ one, name, table, release, rows }: TableContext,
	row: Cut,
	column: Cut,
): CaseCell {
	const own = new Map([...row.where, ...column.where]);
	const measure = table.measure ?? one.secrets.measure;
	const answered = rows
		.filter((each) => isWithin(each, own))
		.filter((each) => (each[measure] ?? '').trim() !== '');
	const sum = answered.reduce((total, each) => total + Number(each[measure]), 0);
	return {
		table: name,
		row: row.label,
		column: column.label,
		release,
		where: new Map([
			...[...filterOf(one, table)].map(
				([dimension, values]) => [dimension, [...values].toSorted()] as const,
			),
			...own,
		]),
		universe: `${table.universe ?? ''} ${measure}`,
		answers: new Map(
			[...Map.groupBy(answered, (each) => each['respondent_id'] ?? '')].map(([person, rated]) => [
				person,
				rated.map((each) => each[measure] ?? '').join(' '),
			]),
		),
		mean: answered.length === 0 ? null : sum / answered.length,
		range: { min: table.lo ?? 0, max: table.hi ?? 10 },
	};
}

function isWithin(row: CaseRow, where: ReadonlyMap<string, readonly string[]>): boolean {
	return [...where].every(([column, values]) => values.includes(row[column] ?? ''));
}

/** A cell as the gate takes it: a mean of persons, each a cluster of its own. */
export function estimateOf(
	{ table, row, column, where, universe, mean, range }: CaseCell,
	persons: readonly number[],
): DerivedEstimate {
	const n = persons.length;
	return {
		kind: 'derived',
		study: 'corpus',
		isOtherStudy: false,
		key: { metric: 'mean', question: table, segment: row, against: column },
		fixedTouchpoint: '',
		unit: 'score',
		base: { n, accounts: null, nEffective: n, largestAccount: null },
		otherBases: [],
		isDistribution: false,
		figure: mean === null ? null : { value: mean, low: null, high: null },
		test: null,
		definition: 1,
		range,
		people: { universe, where },
		persons: () => persons,
	};
}
