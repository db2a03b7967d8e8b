/** Makes something when it is asked for first, and gives the same from then on. */
export function keptOnceMade<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** Makes something of each when it is asked for first, and gives the same from then on, as long as that one is held. */
export function keptForEach<One extends WeakKey, Made extends object>(
	make: (one: One) => Made,
): (one: One) => Made {
	const known = new WeakMap<One, Made>();
	return (one) => {
		const same = known.get(one);
		if (same !== undefined) return same;
		const own = make(one);
		known.set(one, own);
		return own;
	};
}
