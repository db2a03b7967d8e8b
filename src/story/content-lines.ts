import { isRewritten, wordDiff, type WordRun } from '../versions/word-diff.ts';

/** A line of something that changed: taken away, put in, or said beside the two. */
export interface ContentLine {
	readonly kind: 'removed' | 'added' | 'context';
	readonly runs: readonly WordRun[];
}

/** Something around the numbers that is not as it was. */
export interface ContentPart {
	/** `finding / Overview` */
	readonly heading: string;
	/** What became of it: `wording changed, not comparable`. */
	readonly note: string;
	readonly lines: readonly ContentLine[];
}

/** Two texts as lines: with the words that differ marked where one is the other rewritten, else whole. */
export function linesOf(from: string | null, to: string | null): readonly ContentLine[] {
	if (from === null || to === null) {
		return [
			...(from === null ? [] : [{ kind: 'removed' as const, runs: whole(from) }]),
			...(to === null ? [] : [{ kind: 'added' as const, runs: whole(to) }]),
		];
	}
	const runs = wordDiff(from, to);
	if (!isRewritten(runs)) return [...linesOf(from, null), ...linesOf(null, to)];
	return [
		{ kind: 'removed', runs: runs.filter(({ kind }) => kind !== 'added') },
		{ kind: 'added', runs: runs.filter(({ kind }) => kind !== 'removed') },
	];
}

/** A whole line is marked by its sign and colour; its words stand plain. */
function whole(text: string): readonly WordRun[] {
	return [{ kind: 'same', text }];
}
