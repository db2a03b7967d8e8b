/** Places of which some are joined, directly or by others between them. */
export interface JoinedPlaces {
	/** A place that stands for all that are joined with this one. */
	readonly rootOf: (place: number) => number;
	readonly join: (one: number, other: number) => void;
}

/**
 * Places from 0 that are joined bit by bit.
 *
 * Method: union-find with path compression (Tarjan 1975).
 */
export function joinedPlaces(size: number): JoinedPlaces {
	const parents = Int32Array.from({ length: size }, (_, at) => at);
	const rootOf = (place: number): number => {
		let root = place;
		while (parents[root] !== root) root = parents[root] ?? root;
		for (let at = place; at !== root;) {
			const next = parents[at] ?? root;
			parents[at] = root;
			at = next;
		}
		return root;
	};
	return {
		rootOf,
		join(one, other) {
			parents[rootOf(other)] = rootOf(one);
		},
	};
}
