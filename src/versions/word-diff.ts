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
	if (before.length * now.length > MOST_STEPS)
		return runsOf([
			...before.map((text) => ({ kind: 'removed' as const, text })),
			...now.map((text) => ({ kind: 'added' as const, text })),
		]);
	return runsOf(stepsOf(before, now));
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

function stepsOf(before: readonly string[], now: readonly string[]): readonly WordRun[] {
	const lengths = commonLengths(before, now);
	const steps: WordRun[] = [];
	let [i, j] = [0, 0];
	while (i < before.length || j < now.length) {
		const [old, fresh] = [before[i], now[j]];
		if (old !== undefined && old === fresh) {
			steps.push({ kind: 'same', text: old });
			i += 1;
			j += 1;
		} else if (old !== undefined && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1)) {
			steps.push({ kind: 'removed', text: old });
			i += 1;
		} else if (fresh !== undefined) {
			steps.push({ kind: 'added', text: fresh });
			j += 1;
		} else if (old !== undefined) {
			steps.push({ kind: 'removed', text: old });
			i += 1;
		}
	}
	return steps;
}

/** How many words the ends of both texts have in common, from each pair of places on. */
function commonLengths(before: readonly string[], now: readonly string[]): readonly number[][] {
	const lengths: number[][] = Array.from({ length: before.length + 1 }, () => []);
	for (let i = before.length - 1; i >= 0; i -= 1) {
		const row = lengths[i];
		for (let j = now.length - 1; row && j >= 0; j -= 1) {
			row[j] =
				before[i] === now[j]
					? lengthAt(lengths, i + 1, j + 1) + 1
					: Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
		}
	}
	return lengths;
}

function lengthAt(lengths: readonly number[][], i: number, j: number): number {
	return lengths[i]?.[j] ?? 0;
}

/** Steps of one kind joined; between words that are the same, those removed stand before those added. */
function runsOf(steps: readonly WordRun[]): readonly WordRun[] {
	const runs: WordRun[] = [];
	let removed: string[] = [];
	let added: string[] = [];
	let same: string[] = [];
	const flush = () => {
		if (same.length > 0) runs.push({ kind: 'same', text: same.join(' ') });
		if (removed.length > 0) runs.push({ kind: 'removed', text: removed.join(' ') });
		if (added.length > 0) runs.push({ kind: 'added', text: added.join(' ') });
		[removed, added, same] = [[], [], []];
	};
	for (const { kind, text } of steps) {
		if (kind === 'same') {
			if (removed.length + added.length > 0) flush();
			same.push(text);
		} else (kind === 'removed' ? removed : added).push(text);
	}
	flush();
	return runs;
}
