/** The names most like a given one, the likest first, then in their own order; at most `limit`. */
export function nearestNames(name: string, known: readonly string[], limit = 5): string[] {
	const wanted = name.toLowerCase().slice(0, 60);
	return known
		.map((candidate, at) => ({ candidate, at, distance: editDistance(wanted, candidate) }))
		.toSorted((a, b) => a.distance - b.distance || a.at - b.at)
		.slice(0, limit)
		.map(({ candidate }) => candidate);
}

/** Levenshtein distance over code units, without regard to case. */
function editDistance(a: string, candidate: string): number {
	const b = candidate.toLowerCase().slice(0, 60);
	let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const current = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
