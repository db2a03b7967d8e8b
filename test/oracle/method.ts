import type { OracleInput } from './oracle-input.ts';

/** One expected key of a method: the call that gives it; `names` are what each `*` stood for. */
export type KeyCall<C> = (context: C, ...names: string[]) => unknown;

/** A method of the oracle: from an input to the value of a key, undefined for a key not known. */
export type Method = (
	input: OracleInput,
) => (key: string) => { readonly value: unknown } | undefined;

/**
 * A method from what its keys share and one call for each. A key may hold `*`, for names that come
 * from the data; exact keys win, then longer ones.
 */
export function method<C>(
	prepare: (input: OracleInput) => C,
	keys: Readonly<Record<string, KeyCall<C>>>,
): Method {
	const patterns = Object.keys(keys)
		.filter((key) => key.includes('*'))
		.toSorted((left, right) => right.length - left.length);
	return (input) => {
		let context: C | undefined;
		return (key) => {
			const [call, names] = findCall(keys, patterns, key);
			if (call === undefined) return undefined;
			context ??= prepare(input);
			return { value: call(context, ...names) };
		};
	};
}

function findCall<C>(
	keys: Readonly<Record<string, KeyCall<C>>>,
	patterns: readonly string[],
	key: string,
): readonly [KeyCall<C> | undefined, readonly string[]] {
	if (Object.hasOwn(keys, key)) return [keys[key], []];
	for (const pattern of patterns) {
		const found = new RegExp(`^${pattern.replaceAll('*', '(.+)')}$`).exec(key);
		if (found !== null) return [keys[pattern], found.slice(1)];
	}
	return [undefined, []];
}
