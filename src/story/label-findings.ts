import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import type { Claim, Counted, GroupName, Side } from '../wording/group-name.ts';
import { nothingReadable } from './findings.ts';
import { claimOf } from './main-metric.ts';
import { isHeadline, sideOf } from './situation.ts';
import type { View } from './view.ts';

interface NamedFact {
	readonly name: GroupName;
	readonly fact: Fact;
}

interface Claimed {
	readonly name: GroupName;
	readonly claim: Claim;
	readonly side: Side;
}

const SIDES: readonly Side[] = ['above', 'below', 'unclear'];

/** What can be said of labelled groups, each alone, those with the same finding together. [] for means. */
export function labelFindings(
	view: View,
	rows: readonly NamedFact[],
	question: SnapshotQuestion,
	counted: Counted,
): readonly string[] {
	const { sentence } = view.phrases;
	const readable = rows.filter(({ fact }) => isHeadline(fact));
	if (readable.length === 0) return [nothingReadable(view, rows, counted)];
	const claimed = readable.flatMap(({ name, fact }): readonly Claimed[] => {
		const claim = claimOf(fact, question);
		return claim ? [{ name, claim, side: sideOf(fact) }] : [];
	});
	const claims = [...new Set(claimed.map(({ claim }) => claim))];
	return SIDES.flatMap((side) =>
		claims.flatMap((claim) => {
			const alike = claimed.filter((row) => row.claim === claim && row.side === side);
			if (alike.length === 0) return [];
			const headings = alike.map(({ name }) => name);
			return [sentence.forHeadings(sentence.clause(claim, side, ''), headings)];
		}),
	);
}
