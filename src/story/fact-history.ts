import type { Fact } from '../snapshot/fact.ts';
import { sameNumber } from '../snapshot/same-number.ts';
import type { View } from './view.ts';

/** A version of a report, with what its reader sees of it; null where it was taken back. */
export interface VersionOfHistory {
	readonly id: string;
	/** `yyyy-mm-dd`, as it is printed. */
	readonly date: string;
	readonly status: 'draft' | 'reviewed' | 'released';
	/** Id of the version that corrects it, or ''. */
	readonly supersededBy: string;
	readonly view: View | null;
}

/** What a version told of a number. */
export interface ToldBefore {
	readonly version: VersionOfHistory;
	/** Of the same id, or of what was the newest wave then; null where it told of no such number. */
	readonly fact: Fact | null;
}

/** What this and earlier versions told of a number, in the order given. */
export function factHistory(
	view: View,
	fact: Fact,
	versions: readonly VersionOfHistory[],
): readonly ToldBefore[] {
	return versions.map((version) => {
		if (version.view === null) return { version, fact: null };
		const { card, index } = version.view;
		return { version, fact: sameNumber(fact, view.card, { card, byId: index.byId }) ?? null };
	});
}
