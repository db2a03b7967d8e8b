import { commonSequence } from './common-sequence.ts';

/** Two lists of paragraphs beside each other. */
export interface ParagraphDiff {
	/** How many stand in both. */
	readonly same: number;
	/** Those that came, went or were put in the place of another, in their order; null for none. */
	readonly changes: readonly { readonly from: string | null; readonly to: string | null }[];
}

/** Which paragraphs differ: those that both have, in the same order, are left out. */
export function paragraphDiff(older: readonly string[], newer: readonly string[]): ParagraphDiff {
	const kept = commonSequence(older, newer);
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
