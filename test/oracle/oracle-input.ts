import {
	type OracleRow,
	type OracleVector,
	readNumberTable,
	readOracleRows,
	readOracleTable,
	textRow,
} from './read-oracle.ts';

/** Everything a method may ask of a vector's input: one reader for all forms of it. */
export interface OracleInput {
	readonly raw: OracleVector['input'];
	/** Rows of `rows` or `csv`, filtered by `where`, repeated by their frequency. */
	readonly rows: readonly OracleRow[];
	/** The table that the input names under a key (`frame`, `csv`), unfiltered. */
	table(key: string): readonly OracleRow[];
	numberTable(key: string): readonly (readonly number[])[];
	has(key: string): boolean;
	number(key: string): number;
	text(key: string): string;
	/** Numbers of an array, missing ones left out. */
	numbers(key: string): readonly number[];
	texts(key: string): readonly string[];
	numberRows(key: string): readonly (readonly number[])[];
	/** Part of the input as an object of named texts. */
	named(key: string): OracleRow;
	/** A column's name: of `columns`, of the input itself, or the one given. */
	column(key: string, otherwise: string): string;
	/** What follows the beginning in the first expected key that has it: "api00" of "mean_api00". */
	keyed(beginning: string): string;
	/** Input of the vector that this one `uses`. */
	used(): OracleInput;
}

/** Reads the input of a vector of a folder. */
export function oracleInput(
	folder: string,
	vector: OracleVector,
	vectors: readonly OracleVector[],
): OracleInput {
	const { input } = vector;
	const columns = objectOf(input['columns']);
	let rows: readonly OracleRow[] | undefined;
	return {
		raw: input,
		get rows() {
			rows ??= readOracleRows(folder, input);
			return rows;
		},
		table: (key) => readOracleTable(folder, input[key]),
		numberTable: (key) => readNumberTable(folder, String(input[key])),
		has: (key) => input[key] !== undefined && input[key] !== null,
		number: (key) => Number(input[key]),
		text: (key) => String(input[key]),
		numbers: (key) =>
			listOf(input[key])
				.filter((value) => value !== null)
				.map(Number),
		texts: (key) => listOf(input[key]).map(String),
		numberRows: (key) => listOf(input[key]).map((row) => listOf(row).map(Number)),
		named: (key) => objectOf(input[key]),
		column: (key, otherwise) => {
			const own = input[key];
			return columns[key] ?? (typeof own === 'string' ? own : otherwise);
		},
		keyed: (beginning) => {
			const found = vector.expected.find(({ key }) => key.startsWith(beginning));
			if (found === undefined) throw new Error(`${vector.id} has no key ${beginning}*`);
			return found.key.slice(beginning.length);
		},
		used: () => oracleInput(folder, findUsed(vector, vectors), vectors),
	};
}

/** Numbers of a column, missing ones left out. */
export function numbersIn(rows: readonly OracleRow[], column: string): readonly number[] {
	return rows.flatMap((row) => {
		const text = row[column];
		return text === undefined ? [] : [Number(text)];
	});
}

/** Number of a row; a missing one is an error. */
export function numberIn(row: OracleRow, column: string): number {
	const text = row[column];
	if (text === undefined) throw new Error(`a row has no ${column}`);
	return Number(text);
}

/** Rows that hold all the columns. */
export function completeRows(
	rows: readonly OracleRow[],
	columns: readonly string[],
): readonly OracleRow[] {
	return rows.filter((row) => columns.every((column) => row[column] !== undefined));
}

/** Levels of a column, in alphabetical order. */
export function levelsIn(rows: readonly OracleRow[], column: string): readonly string[] {
	return [...new Set(rows.flatMap((row) => row[column] ?? []))].toSorted();
}

/** A number for each name. */
export function byName<T>(
	names: readonly string[],
	value: (name: string) => T,
): Readonly<Record<string, T>> {
	return Object.fromEntries(names.map((name) => [name, value(name)]));
}

function findUsed({ id, input }: OracleVector, vectors: readonly OracleVector[]): OracleVector {
	const set = id.slice(0, id.indexOf('/') + 1);
	const wanted = `${set}${String(input['uses'])}`;
	const used =
		vectors.find((other) => other.id === wanted) ??
		vectors.find((other) => other.id.startsWith(`${wanted}-`));
	if (used === undefined)
		throw new Error(`${id} uses ${String(input['uses'])}, which is not there`);
	return used;
}

function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

function objectOf(value: unknown): OracleRow {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? textRow(value) : {};
}
