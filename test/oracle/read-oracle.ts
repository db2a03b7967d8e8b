import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

/** One expected number of a vector, with its tolerance. */
export interface ExpectedValue {
	readonly key: string;
	readonly value: unknown;
	readonly tol_abs: number;
	readonly tol_rel: number;
}

/** A vector of an oracle: an input as its file tells it, and the numbers expected of it. */
export interface OracleVector {
	readonly id: string;
	readonly input: Readonly<Record<string, unknown>>;
	readonly expected: readonly ExpectedValue[];
}

/** A row of an oracle table; an empty field is missing and has no key. */
export type OracleRow = Readonly<Record<string, string>>;

/** The folder beside the project that the oracle is expected in. */
export const defaultOracleFolder = path.resolve(import.meta.dirname, '../../../shared/oracle');

/** Whether there is an oracle in the folder. */
export function hasOracle(folder: string): boolean {
	return existsSync(folder);
}

/** All vectors of a folder, files in order of their names. */
export function readVectors(folder: string): readonly OracleVector[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.toSorted()
		.flatMap((name) => readVectorFile(path.join(folder, name)));
}

/** Vectors of one file, in its order. */
export function readVectorFile(file: string): readonly OracleVector[] {
	const { vectors = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
		vectors?: readonly OracleVector[];
	};
	return vectors;
}

/** A table of an oracle by the path its inputs use. */
export function readOracleTable(folder: string, file: unknown): readonly OracleRow[] {
	if (typeof file !== 'string') throw new Error('the input names neither rows nor csv');
	const text = readFileSync(path.join(folder, file), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	return data.map(textRow);
}

/** A table without a heading, of numbers. */
export function readNumberTable(folder: string, file: string): readonly (readonly number[])[] {
	const text = readFileSync(path.join(folder, file), 'utf8');
	const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
	return data.map((row) => row.map(Number));
}

/**
 * Rows that an input speaks of: its `rows`, or its `csv` filtered by `where`, each row repeated by
 * its frequency where the input names a frequency column or the table has one.
 */
export function readOracleRows(folder: string, input: OracleVector['input']): readonly OracleRow[] {
	const rows = Array.isArray(input['rows'])
		? input['rows'].map(textRow)
		: readOracleTable(folder, input['csv']);
	const named = input['weight_is_frequency'] ?? input['frequency'] ?? 'Freq';
	const frequency = typeof named === 'string' ? named : 'Freq';
	const where = Object.entries(input['where'] ?? {}).map(
		([column, wanted]) => [column, new Set([wanted].flat().map(String))] as const,
	);
	return rows
		.filter((row) => where.every(([column, wanted]) => wanted.has(row[column] ?? '')))
		.flatMap((row) => Array.from({ length: Number(row[frequency] ?? 1) }, () => row));
}

/** An object as a row of texts, missing values left out. */
export function textRow(row: object): OracleRow {
	return Object.fromEntries(
		Object.entries(row).flatMap(([column, value]) =>
			value === null || value === '' ? [] : [[column, String(value)]],
		),
	);
}

const CONDITION = /^\s*([\w.]+)\s*(==|!=|<=|>=|=|<|>)\s*([\w.-]+)/;

/** Whether a row fulfils a condition as the oracle writes it: "Sat=High", "ltr<=6 in wave 1". */
export function fulfils(row: OracleRow, condition: unknown): boolean {
	const parts = CONDITION.exec(String(condition));
	if (parts === null) throw new Error(`no condition: ${String(condition)}`);
	const [, column = '', operator, value = ''] = parts;
	const text = row[column];
	switch (operator) {
		case '!=':
			return text !== value;
		case '=':
		case '==':
			return text === value;
		default:
			return text !== undefined && compares(Number(text), operator, Number(value));
	}
}

/** The number of a cut such as "<=3" or ">=6". */
export function cutOf(text: unknown): number {
	const found = /-?\d+(?:\.\d+)?/.exec(String(text));
	if (found === null) throw new Error(`no number in ${String(text)}`);
	return Number(found[0]);
}

function compares(number: number, operator: string | undefined, limit: number): boolean {
	switch (operator) {
		case '<':
			return number < limit;
		case '<=':
			return number <= limit;
		case '>':
			return number > limit;
		default:
			return number >= limit;
	}
}
