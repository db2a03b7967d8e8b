/** Two lists of paragraphs beside each other. */
export interface ParagraphDiff {
	/** How many stand in both. */
	readonly same: number;
	/** Those that came, went or were put in the place of another, in their order; null for none. */
	readonly changes: readonly { readonly from: string | null; readonly to: string | null }[];
}

/** Which paragraphs differ: those that both have, in the same order, are left out. */
export function paragraphDiff(older: readonly string[], newer: readonly string[]): ParagraphDiff {
	const kept = keptPairs(older, newer);
	const ends = [...kept, { from: older.length, to: newer.length }];
	let [from, to] = [0, 0];
	const changes = ends.flatMap((end) => {
		const [gone, come] = [older.slice(from, end.from), newer.slice(to, end.to)];
		[from, to] = [end.from + 1, end.to + 1];
		const length = Math.max(gone.length, come.length);
		return Array.from({ length }, (_, at) => ({ from: gone[at] ?? null, to: come[at] ?? null }));
	});
	return { same: kept.length, changes };
}

/** Places of equal paragraphs in both lists, greedily from the first on. */
function keptPairs(older: readonly string[], newer: readonly string[]) {
	const kept: { readonly from: number; readonly to: number }[] = [];
	let next = 0;
	for (const [from, text] of older.entries()) {
		const to = newer.indexOf(text, next);
		if (to < 0) continue;
		kept.push({ from, to });
		next = to + 1;
	}
	return kept;
}
