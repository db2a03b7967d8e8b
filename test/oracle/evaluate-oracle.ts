import { balanceMethods } from './balances.ts';
import { brandMethods } from './brands.ts';
import { clusterMethods } from './clusters.ts';
import { comparisonMethods } from './comparisons.ts';
import { coverageMethods } from './coverage.ts';
import { disclosureMethods } from './disclosure.ts';
import { distributionMethods } from './distributions.ts';
import { importanceMethods } from './importance.ts';
import type { Method } from './method.ts';
import { oracleInput } from './oracle-input.ts';
import { pathMethods } from './paths.ts';
import { type ExpectedValue, type OracleVector, readVectors } from './read-oracle.ts';
import { shareAndMeanMethods } from './shares-and-means.ts';
import { waveMethods } from './waves.ts';
import { weightMethods } from './weights.ts';
import { wordMethods } from './words.ts';

/**
 * What the product gives for one expected key: whether it passed, or null where the table has no call
 * for the pair of vector and key.
 */
export interface OracleResult {
	readonly id: string;
	readonly key: string;
	readonly got: unknown;
	readonly want: unknown;
	readonly ok: boolean | null;
}

/** Every method of the oracle, by vector id without the name of the set and the trailing number. */
const methods: Readonly<Record<string, Method>> = {
	...balanceMethods,
	...shareAndMeanMethods,
	...weightMethods,
	...clusterMethods,
	...comparisonMethods,
	...distributionMethods,
	...importanceMethods,
	...pathMethods,
	...waveMethods,
	...brandMethods,
	...coverageMethods,
	...wordMethods,
	...disclosureMethods,
};

/** Evaluates every expected key of every vector of a folder, in the order of files and vectors. */
export function evaluateOracle(folder: string): readonly OracleResult[] {
	const vectors = readVectors(folder);
	return vectors.flatMap((vector) => evaluateVector(folder, vector, vectors));
}

function evaluateVector(
	folder: string,
	vector: OracleVector,
	vectors: readonly OracleVector[],
): readonly OracleResult[] {
	const valueOf = methodOf(vector.id)?.(oracleInput(folder, vector, vectors));
	return vector.expected.map((expected) => {
		const { key, value: want } = expected;
		try {
			const found = valueOf?.(key);
			if (found === undefined) return { id: vector.id, key, got: null, want, ok: null };
			const ok = agrees(found.value, want, expected);
			return { id: vector.id, key, got: found.value ?? null, want, ok };
		} catch (error) {
			return { id: vector.id, key, got: String(error), want, ok: false };
		}
	});
}

/**
 * The method of a vector: by its id without set and number, else by the longest beginning of it
 * ("f4-bfi" of "f4-bfi-N1"), else by its letter and number alone.
 */
function methodOf(id: string): Method | undefined {
	const name = id.slice(id.indexOf('/') + 1).replace(/-\d+$/, '');
	const parts = name.split('-');
	for (let length = parts.length; length > 0; length--) {
		const stem = parts.slice(0, length).join('-');
		if (Object.hasOwn(methods, stem)) return methods[stem];
	}
	const alike = Object.keys(methods).find((stem) => stem.startsWith(`${parts[0] ?? ''}-`));
	return alike === undefined ? undefined : methods[alike];
}

/**
 * |got − want| ≤ tol_abs + tol_rel·|want|, element by element and by name; texts exactly. A list of one
 * and its element are the same, and so are a missing number and null.
 */
function agrees(got: unknown, want: unknown, tolerance: ExpectedValue): boolean {
	if (Array.isArray(want) || Array.isArray(got)) {
		const [given, wanted] = [listOf(got), listOf(want)];
		return (
			given.length === wanted.length && wanted.every((one, i) => agrees(given[i], one, tolerance))
		);
	}
	if (want === null) return got === undefined || got === null || Number.isNaN(got);
	if (typeof want === 'object') {
		const given = new Map(Object.entries(got ?? {}));
		const wanted = new Map(Object.entries(want ?? {}));
		const names = new Set([...given.keys(), ...wanted.keys()]);
		return [...names].every((name) => agrees(given.get(name), wanted.get(name) ?? null, tolerance));
	}
	if (typeof want !== 'number' || typeof got !== 'number') return got === want;
	return Math.abs(got - want) <= tolerance.tol_abs + tolerance.tol_rel * Math.abs(want);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value];
}
