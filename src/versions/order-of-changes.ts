import { compareTexts } from '../problem.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import type { FactChange } from './fact-change.ts';

/** Numbers that may be told to have moved come first, those that nobody compared last. */
function rankOf({ kind, verdict, comparison }: FactChange): number {
	if (verdict === 'up' || verdict === 'down') return 0;
	switch (kind) {
		case 'hidden':
			return 1;
		case 'shown':
			return 2;
		case 'vanished':
			return 3;
		case 'appeared':
			return 4;
		case 'changed':
			return verdict === 'no-clear-change' ? 5 : comparison ? 6 : 7;
	}
}

/**
 * In the order of what matters: by what may be said, then headline metrics, then numbers of everybody
 * before those of groups, then the largest move, then by id in code-unit order.
 */
export function inOrderOfWeight(
	changes: readonly FactChange[],
	card: SnapshotCard,
): readonly FactChange[] {
	const headlines = new Set(card.studies.flatMap(({ headline }) => headline));
	return changes
		.map((change) => ({ change, weight: weightOf(change, headlines) }))
		.toSorted((a, b) => a.weight - b.weight || compareTexts(a.change.id, b.change.id))
		.map(({ change }) => change);
}

/** The kind of change counts most, the size of a move least: each in decimal places of its own. */
function weightOf(change: FactChange, headlines: ReadonlySet<string>): number {
	const fact = change.to ?? change.from;
	const isHeadline = fact !== null && headlines.has(`${fact.metric}:${fact.question}`);
	const size = Math.min(Math.abs(change.comparison?.value ?? 0), LARGEST);
	const cuts = fact === null ? 0 : cutsOf(fact);
	return ((rankOf(change) * 2 + (isHeadline ? 0 : 1)) * 10 + cuts) * 10 * LARGEST - size;
}

/** Larger moves than of a whole scale of points are of counts and money, and as large as each other. */
const LARGEST = 1000;

/** In how many ways a number is of less than everybody, or of another kind than a level. */
function cutsOf({ category, role, segment, account, against, weights }: Fact): number {
	return [category, role, segment, account, against, weights].filter(Boolean).length;
}
