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
	const [before, after] = [scoreRange(earlier), scoreRange(later)];
	if (before.count === 0 || after.count === 0) return false;
	return lacksAnEnd(before, after, later) || lacksAnEnd(after, before, earlier);
}

/** Whether scores of others lie beyond an end of one's range, and are missing in it by more than chance. */
function lacksAnEnd(own: ScoreRange, others: ScoreRange, files: readonly AskedFile[]): boolean {
	const ends = [
		{ isPassed: others.most > own.most, isBeyond: (score: number) => score > own.most },
		{ isPassed: others.least < own.least, isBeyond: (score: number) => score < own.least },
	];
	return ends.some(
		({ isPassed, isBeyond }) => isPassed && isMissing(countIn(files, isBeyond), own, others),
	);
}

/** How many scores some files have, and between which they lie. */
interface ScoreRange {
	readonly count: number;
	readonly least: number;
	readonly most: number;
}

function scoreRange(files: readonly AskedFile[]): ScoreRange {
	let [count, least, most] = [0, Infinity, -Infinity];
	for (const { scores } of files) {
		for (const score of scores) {
			if (isNaN(score)) continue;
			count += 1;
			if (score < least) least = score;
			if (score > most) most = score;
		}
	}
	return { count, least, most };
}

function countIn(files: readonly AskedFile[], isMeant: (score: number) => boolean): number {
	let count = 0;
	for (const { scores } of files) for (const score of scores) if (isMeant(score)) count += 1;
	return count;
}

/**
 * Whether scores that others have beyond one's range are missing by more than chance: were both one
 * sample, all k of them would fall to the others by a chance of Π (m − i) / (n + m − i), the
 * hypergeometric one.
 */
function isMissing(beyond: number, own: ScoreRange, others: ScoreRange): boolean {
	let chance = 1;
	for (let i = 0; i < beyond && chance >= NO_CHANCE; i += 1)
		chance *= (others.count - i) / (own.count + others.count - i);
	return chance < NO_CHANCE;
}
