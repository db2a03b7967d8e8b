import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const oracleFolder = path.resolve(projectRoot, '../shared/oracle');

/** One expected number of a vector, with its tolerance. */
interface ExpectedValue {
	readonly key: string;
	readonly value: unknown;
	readonly tol_abs: number;
	readonly tol_rel: number;
}

/** A vector of the oracle: an input as its file tells it, and the numbers expected of it. */
export interface OracleVector {
	readonly id: string;
	readonly input: Readonly<Record<string, unknown>>;
	readonly expected: readonly ExpectedValue[];
}

/** A row of an oracle table; an empty field is missing and has no key. */
export type OracleRow = Readonly<Record<string, string>>;

/** Describes a comparison with the oracle, or says why it is skipped where the oracle is absent. */
export function describeWithOracle(title: string, body: () => void): void {
	const isThere = existsSync(oracleFolder);
	if (!isThere) console.warn(`Skipped, ../shared/oracle is not beside the project: ${title}`);
	describe.skipIf(!isThere)(title, body);
}

/** Vectors of a file whose id starts with "public/" and the prefix; none is an error. */
export function oracleVectors(file: string, prefix: string): readonly OracleVector[] {
	if (!existsSync(oracleFolder)) return [];
	const text = readFileSync(path.join(oracleFolder, `${file}.json`), 'utf8');
	const { vectors } = JSON.parse(text) as { vectors: OracleVector[] };
	const found = vectors.filter(({ id }) => id.startsWith(`public/${prefix}`));
	if (found.length === 0) throw new Error(`no vector of ${file} starts with ${prefix}`);
	return found;
}

/**
 * Rows that an input speaks of: its `rows`, or its `csv` filtered by `where`, each row repeated by
 * its frequency where the input names a frequency column.
 */
export function oracleRows(input: OracleVector['input']): readonly OracleRow[] {
	const frequency = input['weight_is_frequency'] ?? input['frequency'];
	const rows = Array.isArray(input['rows']) ? input['rows'].map(textRow) : readTable(input['csv']);
	const where = Object.entries(textRow(input['where'] ?? {}));
	return rows
		.filter((row) => where.every(([column, value]) => row[column] === value))
		.flatMap((row) => {
			const times = typeof frequency === 'string' ? Number(row[frequency]) : 1;
			return Array.from({ length: times }, () => row);
		});
}

/** A table of the oracle by the path its inputs use. */
export function readTable(file: unknown): readonly OracleRow[] {
	if (typeof file !== 'string') throw new Error('the input names neither rows nor csv');
	const text = readFileSync(path.join(oracleFolder, file), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	return data.map(textRow);
}

/** Numbers of a column, missing ones left out. */
export function oracleNumbers(rows: readonly OracleRow[], column: string): readonly number[] {
	return rows.flatMap((row) => {
		const text = row[column];
		return text === undefined ? [] : [Number(text)];
	});
}

/** Whether a row fulfils a condition as the oracle writes it: "Sat=High", "role==contact_person". */
export function fulfils(row: OracleRow, condition: unknown): boolean {
	const [column = '', value] = String(condition).split(/==?/);
	return row[column] === value;
}

/** Part of an input as an object of named texts: `columns`, `where`. */
export function oracleColumns(input: OracleVector['input']): OracleRow {
	return textRow(input['columns'] ?? {});
}

/**
 * Compares computed numbers with those of the vector, |got − want| ≤ tol_abs + tol_rel·|want|
 * element by element. A key that the vector lacks fails; keys not given are not compared.
 */
export function expectOracle(vector: OracleVector, got: Readonly<Record<string, unknown>>): void {
	for (const [key, value] of Object.entries(got)) {
		const expected = vector.expected.find((one) => one.key === key);
		if (expected === undefined) throw new Error(`${vector.id} has no ${key}`);
		compare(`${vector.id} ${key}`, value, expected.value, expected);
	}
}

/** Whether a vector expects a number of that name. */
export function hasKey(vector: OracleVector, key: string): boolean {
	return vector.expected.some((one) => one.key === key);
}

function compare(label: string, got: unknown, want: unknown, tolerance: ExpectedValue): void {
	if (typeof want === 'object' && want !== null) {
		const wanted = Object.entries(want);
		const given = Object.fromEntries(Object.entries(got as object));
		expect(Object.keys(given).toSorted(), label).toEqual(wanted.map(([name]) => name).toSorted());
		for (const [name, value] of wanted) compare(`${label}.${name}`, given[name], value, tolerance);
	} else if (typeof want === 'number') {
		const distance = Math.abs(Number(got) - want);
		expect(distance, `${label}: got ${String(got)}, want ${want}`).toBeLessThanOrEqual(
			tolerance.tol_abs + tolerance.tol_rel * Math.abs(want),
		);
	} else {
		expect(got, label).toEqual(want);
	}
}

function textRow(row: object): OracleRow {
	return Object.fromEntries(
		Object.entries(row).flatMap(([column, value]) =>
			value === null || value === '' ? [] : [[column, String(value)]],
		),
	);
}
