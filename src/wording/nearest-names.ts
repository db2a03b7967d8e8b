/** The names most like a wrong one, best first, at most `count`; ties in code-unit order. */
export function nearestNames(name: string, known: readonly string[], count = 3): readonly string[] {
	return known
		.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
		.toSorted(
			(a, b) =>
				a.distance - b.distance ||
				(a.candidate < b.candidate ? -1 : a.candidate > b.candidate ? 1 : 0),
		)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** The known name that was probably meant: at most half of its letters differ; undefined where none is so near. */
export function likelyName(name: string, known: readonly string[]): string | undefined {
	const [nearest] = nearestNames(name, known, 1);
	const most = Math.max(2, Math.floor(name.length / 2));
	return nearest !== undefined && editDistance(name, nearest) <= most ? nearest : undefined;
}

/** Levenshtein 1966: insertions, deletions and substitutions between two texts, by code unit. */
export function editDistance(from: string, to: string): number {
	let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const insertion = (current[column - 1] ?? 0) + 1;
			current.push(Math.min(substitution, insertion, (previous[column] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}
