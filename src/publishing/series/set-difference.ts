/** Who is in one of two sets alone. */
export interface SetDifference {
	/** In the second one only. */
	readonly added: readonly number[];
	/** In the first one only. */
	readonly removed: readonly number[];
}

const NONE: SetDifference = { added: [], removed: [] };

/** Compares two ascending lists; quick where they are equal, the usual case. */
export function setDifference(before: readonly number[], after: readonly number[]): SetDifference {
	if (isSameSet(before, after)) return NONE;
	const added: number[] = [];
	const removed: number[] = [];
	let [from, to] = [0, 0];
	while (from < before.length || to < after.length) {
		const [old = Infinity, own = Infinity] = [before[from], after[to]];
		if (old < own) removed.push(old);
		if (own < old) added.push(own);
		if (old <= own) from += 1;
		if (own <= old) to += 1;
	}
	return { added, removed };
}

/** Of lists that were found to hold the same, one that stands for all: versions are compared again and again. */
const standing = new WeakMap<readonly number[], readonly number[]>();

/** Whether two ascending lists hold the same. */
export function isSameSet(first: readonly number[], second: readonly number[]): boolean {
	if (first.length !== second.length) return false;
	const own = standing.get(first) ?? first;
	if (own === (standing.get(second) ?? second)) return true;
	if (!first.every((one, at) => one === second[at])) return false;
	standing.set(second, own);
	return true;
}
