/** Places of two equal texts in two lists. */
export interface CommonPlace {
	readonly from: number;
	readonly to: number;
}

/** A longest common subsequence of two lists, as places in both; of several the one that begins first in the older. */
export function commonSequence(
	older: readonly string[],
	newer: readonly string[],
): readonly CommonPlace[] {
	const lengths = commonLengths(older, newer);
	const places: CommonPlace[] = [];
	let [from, to] = [0, 0];
	while (from < older.length && to < newer.length) {
		if (older[from] === newer[to]) {
			places.push({ from, to });
			from += 1;
			to += 1;
		} else if (lengthAt(lengths, from + 1, to) >= lengthAt(lengths, from, to + 1)) from += 1;
		else to += 1;
	}
	return places;
}

/** How many texts the ends of both lists have in common, from each pair of places on. */
function commonLengths(
	older: readonly string[],
	newer: readonly string[],
): readonly (readonly number[])[] {
	const lengths: number[][] = Array.from({ length: older.length + 1 }, () => []);
	for (let i = older.length - 1; i >= 0; i -= 1) {
		const row: number[] = [];
		lengths[i] = row;
		for (let j = newer.length - 1; j >= 0; j -= 1) {
			row[j] =
				older[i] === newer[j]
					? lengthAt(lengths, i + 1, j + 1) + 1
					: Math.max(lengthAt(lengths, i + 1, j), row[j + 1] ?? 0);
		}
	}
	return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
	return lengths[i]?.[j] ?? 0;
}
