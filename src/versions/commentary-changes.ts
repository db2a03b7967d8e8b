import type { Evidence } from './cause.ts';
import { changesOfItems } from './item-changes.ts';

/** What somebody wrote, by its path in the version: `roles/finance.en.mdx`. */
export type Commentary = ReadonlyMap<string, string>;

/** Files of commentary that came, went or were written anew. */
export function commentaryChanges(older: Commentary, newer: Commentary): Evidence[] {
	const files = (texts: Commentary) =>
		[...texts]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, text]) => [path, text] as const);
	return changesOfItems('commentary', files(older), files(newer)).map((change) => ({
		cause: 'commentary',
		study: '',
		...change,
		...wordsChanged(change.from, change.to),
	}));
}

/** `12 words` → `14 words, 5 of them new`: the text itself is read in git. */
function wordsChanged(from: string, to: string): { readonly from: string; readonly to: string } {
	const [before, now] = [wordsOf(from), wordsOf(to)];
	if (from === '' || to === '') return { from: countOf(before), to: countOf(now) };
	const known = new Set(before);
	const added = now.filter((word) => !known.has(word)).length;
	return { from: countOf(before), to: `${countOf(now)}, ${added} of them new` };
}

function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/).filter(Boolean);
}

function countOf(words: readonly string[]): string {
	return words.length === 0 ? '' : `${words.length} words`;
}
