import { balanceMethods } from './balances.ts';
import type { Method } from './method.ts';
import { oracleInput } from './oracle-input.ts';
import { type ExpectedValue, type OracleVector, readVectors } from './read-oracle.ts';
import { shareAndMeanMethods } from './shares-and-means.ts';

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

/** |got − want| ≤ tol_abs + tol_rel·|want|, element by element and by name; texts exactly. */
function agrees(got: unknown, want: unknown, tolerance: ExpectedValue): boolean {
	if (Array.isArray(want)) {
		const list: readonly unknown[] = Array.isArray(got) ? got : [got];
		return (
			list.length === want.length && want.every((one, i) => agrees(list[i], one, tolerance))
		);
	}
	if (Array.isArray(got)) return got.length === 1 && agrees(got[0], want, tolerance);
	if (typeof want === 'object' && want !== null) {
		if (typeof got !== 'object' || got === null) return false;
		const given = new Map(Object.entries(got));
		const wanted = Object.entries(want);
		return (
			given.size === wanted.length &&
			wanted.every(([name, one]) => agrees(given.get(name), one, tolerance))
		);
	}
	if (typeof want === 'number') {
		const distance = Math.abs(Number(got) - want);
		return typeof got === 'number' && distance <= tolerance.tol_abs + tolerance.tol_rel * Math.abs(want);
	}
	return got === want;
}
