import { commonSequence } from './common-sequence.ts';

/** A run of words that both texts have, that only the older or only the newer has. */
export interface WordRun {
	readonly kind: 'same' | 'removed' | 'added';
	/** Words with single spaces between them. */
	readonly text: string;
}

/** Beyond so many steps of comparing, two texts are told whole. */
const MOST_STEPS = 250_000;

/** Two texts word by word: the longest common subsequence, removed words before added ones. */
export function wordDiff(older: string, newer: string): readonly WordRun[] {
	const [before, now] = [wordsOf(older), wordsOf(newer)];
	const isLong = before.length * now.length > MOST_STEPS;
	const kept = isLong ? [] : commonSequence(before, now);
	const ends = [...kept, { from: before.length, to: now.length }];
	const runs: WordRun[] = [];
	let [from, to] = [0, 0];
	for (const end of ends) {
		add(runs, 'removed', before.slice(from, end.from));
		add(runs, 'added', now.slice(to, end.to));
		add(runs, 'same', before.slice(end.from, end.from + 1));
		[from, to] = [end.from + 1, end.to + 1];
	}
	return runs;
}

/** Adds words to the last run where that is of their kind, else as another. */
function add(runs: WordRun[], kind: WordRun['kind'], words: readonly string[]): void {
	if (words.length === 0) return;
	const last = runs.at(-1);
	const text = words.join(' ');
	if (last?.kind === kind) runs.splice(-1, 1, { kind, text: `${last.text} ${text}` });
	else runs.push({ kind, text });
}

/** Whether most of the words of two texts are the same, so that they are one text rewritten. */
export function isRewritten(runs: readonly WordRun[]): boolean {
	const count = (kind: WordRun['kind']) =>
		runs.reduce((sum, run) => sum + (run.kind === kind ? wordsOf(run.text).length : 0), 0);
	return count('same') * 2 > Math.max(count('removed'), count('added'));
}

function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/).filter(Boolean);
}
