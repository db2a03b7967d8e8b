/** A stream of random whole numbers that is the same on every machine. */
export interface Random {
	/** A whole number from 0 to `limit - 1`, for `limit` from 1 to 2^20. */
	readonly below: (limit: number) => number;
	/** True `perMille` times out of a thousand. */
	readonly chance: (perMille: number) => boolean;
	/** One of the items; throws on an empty list. */
	readonly pick: <T>(items: readonly T[]) => T;
	/** The items in another order (Fisher and Yates), as a new list. */
	readonly shuffle: <T>(items: readonly T[]) => T[];
}

/**
 * A stream of its own for each label, so that a new part of the sample moves no other part.
 * Generator: sfc32 (Doty-Humphrey, PractRand), seeded by FNV-1a of the label; whole-number
 * arithmetic only.
 */
export function seededRandom(label: string): Random {
	const next = sfc32(fnv1a(label));
	const below = (limit: number): number => Math.floor((next() * limit) / 4294967296);
	const chance = (perMille: number): boolean => below(1000) < perMille;
	const pick = <T>(items: readonly T[]): T => {
		const item = items[below(items.length)];
		if (item === undefined) throw new Error(`Nothing to pick from for ${label}`);
		return item;
	};
	return { below, chance, pick, shuffle: (items) => shuffled(items, below) };
}

function shuffled<T>(items: readonly T[], below: (limit: number) => number): T[] {
	const rest = [...items];
	const result: T[] = [];
	while (rest.length > 0) result.push(...rest.splice(below(rest.length), 1));
	return result;
}

function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

function sfc32(seed: number): () => number {
	let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed, 1];
	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return sum >>> 0;
	};
	for (let warm = 0; warm < 15; warm++) next();
	return next;
}
