/** Work that is done again only where something that it was made of is another. */
export interface KeptWork {
	/**
	 * What was made the last time under this name, where each input is the same one or an equal text;
	 * else made now. What is made must depend on its inputs alone.
	 */
	readonly of: <T>(name: string, inputs: () => readonly unknown[], make: () => T) => T;
	/** Whether what was made under this name the last time would be given again. */
	readonly has: (name: string, inputs: () => readonly unknown[]) => boolean;
}

/** For a single compilation: all is made, and nothing is held. */
export const KEEPS_NOTHING: KeptWork = {
	of: (_name, _inputs, make) => make(),
	has: () => false,
};

interface Made {
	readonly inputs: readonly unknown[];
	readonly result: unknown;
}

/** The same with names that begin with a name of their own. */
export function keepUnder(kept: KeptWork, whose: string): KeptWork {
	return {
		of: (name, inputs, make) => kept.of(`${name} of ${whose}`, inputs, make),
		has: (name, inputs) => kept.has(`${name} of ${whose}`, inputs),
	};
}

/** Keeps the last result under each name, for one who compiles the same workspace over and over. */
export function keepWork(): KeptWork {
	const kept = new Map<string, Made>();
	return {
		of<T>(name: string, inputs: () => readonly unknown[], make: () => T): T {
			const own = inputs();
			const before = kept.get(name);
			if (before !== undefined && isSame(before.inputs, own)) return before.result as T;
			kept.delete(name);
			const result = make();
			kept.set(name, { inputs: own, result });
			if (result instanceof Promise) result.catch(() => kept.delete(name));
			return result;
		},
		has(name, inputs) {
			const before = kept.get(name);
			return before !== undefined && isSame(before.inputs, inputs());
		},
	};
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
	return before.length === now.length && before.every((one, at) => Object.is(one, now[at]));
}
