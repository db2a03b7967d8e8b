import type { ColumnProfile } from './column-profile.ts';
import { stemsAndParts } from './stem-and-part.ts';

/** The question that a column shares with others, its own part, and who they are. */
export interface ColumnGroup {
	readonly stem: string;
	readonly part: string;
	/** Places of the columns with this stem. */
	readonly members: readonly number[];
}

/** Finds for each column the question that it shares with most others; itself alone where none. */
export function groupColumns(columns: readonly ColumnProfile[]): ColumnGroup[] {
	const candidates = columns.map(candidatesOf);
	const members = new Map<string, number[]>();
	candidates.forEach((ways, at) => {
		for (const stem of new Set(ways.map((way) => way.stem))) {
			members.set(stem, [...(members.get(stem) ?? []), at]);
		}
	});
	return columns.map((column, at) => {
		const best = (candidates[at] ?? []).find(({ stem }) => (members.get(stem)?.length ?? 0) > 1);
		if (best === undefined) return { stem: column.wording, part: '', members: [at] };
		return { ...best, members: members.get(best.stem) ?? [at] };
	});
}

/** A name that stands alone may be the stem that others carry on. */
function candidatesOf({ name, wording, use }: ColumnProfile): { stem: string; part: string }[] {
	if (use !== undefined || name === '') return [];
	const ways = [...stemsAndParts(wording), ...(name === wording ? [] : stemsAndParts(name))];
	const option = /\[([^\]]+)\]$/.exec(wording)?.[1] ?? name;
	return [...ways, { stem: name, part: option }];
}
