/** All that is in any of some sets. */
export function unionOf<One>(sets: readonly Iterable<One>[]): ReadonlySet<One> {
	const all = new Set<One>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
}
