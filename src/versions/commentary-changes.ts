import type { Evidence } from './cause.ts';
import { changesOfItems } from './item-changes.ts';

/** What somebody wrote, by its path in the version: `roles/finance.en.mdx`. */
export type Commentary = ReadonlyMap<string, string>;

/** Files of commentary that came, went or were written anew, by words; the whole is read in git. */
export function commentaryChanges(older: Commentary, newer: Commentary): Evidence[] {
	const files = (texts: Commentary) => [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return changesOfItems('commentary', files(older), files(newer)).map((change) => ({
		cause: 'commentary',
		study: '',
		...change,
		...wordsChanged(change.from, change.to),
	}));
}

/** Of two texts the words between what they begin and end with alike; of one how long it is. */
function wordsChanged(from: string, to: string): { readonly from: string; readonly to: string } {
	const [before, now] = [wordsOf(from), wordsOf(to)];
	if (before.length === 0 || now.length === 0) return { from: countOf(before), to: countOf(now) };
	const least = Math.min(before.length, now.length);
	const start = alike(least, (at) => before[at] === now[at]);
	const end = alike(least - start, (at) => before.at(-1 - at) === now.at(-1 - at));
	const between = (words: readonly string[]) => quoted(words.slice(start, words.length - end));
	return { from: between(before), to: between(now) };
}

/** How many of so many pass, from the first on. */
function alike(most: number, isAlike: (at: number) => boolean): number {
	let count = 0;
	while (count < most && isAlike(count)) count += 1;
	return count;
}

function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/).filter(Boolean);
}

function countOf(words: readonly string[]): string {
	return words.length === 0 ? '' : `${words.length} words`;
}

const MOST_WORDS = 24;

function quoted(words: readonly string[]): string {
	if (words.length === 0) return 'no word';
	const told = words.slice(0, MOST_WORDS).join(' ');
	return words.length > MOST_WORDS ? `“${told} …” (${words.length} words)` : `“${told}”`;
}
