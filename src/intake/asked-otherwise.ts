import type { AskedFile } from './asked-files.ts';
import { areSameWords } from './plain-words.ts';

/**
 * Chance below which it is no chance that one of two files has none of the scores beyond the range of
 * the other: a few hundred questions are looked at in a study.
 */
const NO_CHANCE = 1e-6;

/** Whether what one file tells differs from what another does. */
export type Differs = (earlier: readonly AskedFile[], later: readonly AskedFile[]) => boolean;

/** Whether a later file words a part of the question as no earlier file that tells it does. */
export const haveOtherWords: Differs = (earlier, later) => {
	const before = wordingsOf(earlier);
	return later.some(({ wordings }) =>
		[...wordings].some(([part, { plain }]) => {
			const others = before.get(part);
			return others !== undefined && !others.some((one) => areSameWords(one, plain));
		}),
	);
};

/** Whether a point has other words, or one of them lacks an end of the scale that the other uses. */
export const haveOtherPoints: Differs = (earlier, later) =>
	haveOtherLabels(earlier, later) || haveOtherRange(earlier, later);

function wordingsOf(files: readonly AskedFile[]): Map<string, string[]> {
	const all = new Map<string, string[]>();
	for (const { wordings } of files) {
		for (const [part, { plain }] of wordings) all.set(part, [...(all.get(part) ?? []), plain]);
	}
	return all;
}

function haveOtherLabels(earlier: readonly AskedFile[], later: readonly AskedFile[]): boolean {
	const before = labelsOf(earlier);
	return later.some(({ points }) =>
		[...points].some(([point, own]) => before.get(point)?.isDisjointFrom(own) === true),
	);
}

function labelsOf(files: readonly AskedFile[]): Map<number, Set<string>> {
	const all = new Map<number, Set<string>>();
	for (const { points } of files) {
		for (const [point, words] of points)
			all.set(point, (all.get(point) ?? new Set<string>()).union(words));
	}
	return all;
}

function haveOtherRange(earlier: readonly AskedFile[], later: readonly AskedFile[]): boolean {
	const [before, after] = [scoresOf(earlier), scoresOf(later)];
	return (
		lacksEnd(before, after) ||
		lacksEnd(after, before) ||
		lacksEnd(before.map(negative), after.map(negative)) ||
		lacksEnd(after.map(negative), before.map(negative))
	);
}

function scoresOf(files: readonly AskedFile[]): Float64Array {
	return Float64Array.from(files.flatMap(({ scores }) => [...scores].filter((x) => !isNaN(x))));
}

function negative(score: number): number {
	return -score;
}

/**
 * Whether scores that others have above one's highest are missing by more than chance: were both one
 * sample, all k of them would fall to the others by a chance of Π (m − i) / (n + m − i), the
 * hypergeometric one.
 */
function lacksEnd(own: Float64Array, others: Float64Array): boolean {
	if (own.length === 0) return false;
	const most = own.reduce((a, b) => Math.max(a, b));
	const above = others.reduce((count, score) => (score > most ? count + 1 : count), 0);
	let chance = 1;
	for (let i = 0; i < above && chance >= NO_CHANCE; i += 1)
		chance *= (others.length - i) / (own.length + others.length - i);
	return chance < NO_CHANCE;
}
