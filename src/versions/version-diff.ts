import { TOLD_COLUMNS } from '../snapshot/fact-columns.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Cause, Evidence } from './cause.ts';
import { commentaryChanges, type Commentary } from './commentary-changes.ts';
import { comparableQuestions, type QuestionStanding } from './comparable-questions.ts';
import type { ChangeKind, FactChange } from './fact-change.ts';
import { findCauses } from './find-causes.ts';
import { matchFacts, type FactMatch } from './match-facts.ts';
import { inOrderOfWeight } from './order-of-changes.ts';

/** One edition of a report, as far as it can be compared with another. */
export interface Edition {
	readonly snapshot: Snapshot;
	readonly commentary: Commentary;
}

/** All that differs between two editions of a report. */
export interface VersionDiff {
	/** What matters most first. */
	readonly facts: readonly FactChange[];
	/** Facts that are the same to the last cell. */
	readonly same: number;
	/** Which questions can be compared, and why not. */
	readonly questions: readonly QuestionStanding[];
	/** What the editions tell that makes causes, and words that changed. */
	readonly evidence: readonly Evidence[];
}

/**
 * Compares two editions. It makes no test: a verdict is that of a comparison which the newer edition
 * published.
 *
 *   two snapshots ──1──▶ matched facts ──2──▶ changes with verdicts and causes ──3──▶ in order
 */
export function diffEditions(older: Edition, newer: Edition): VersionDiff {
	// 1
	const matches = matchFacts(older.snapshot, newer.snapshot);
	// 2
	const questions = comparableQuestions(older.snapshot, newer.snapshot);
	const { evidence, causesOf } = findCauses(older.snapshot.card, newer.snapshot.card, questions);
	const changes = matches.flatMap((match): FactChange[] => {
		const kind = kindOf(match);
		if (kind === null) return [];
		const isHiding = kind === 'hidden' || kind === 'shown';
		return [changeOf(match, kind, causesOf(match, isHiding))];
	});
	// 3
	return {
		facts: inOrderOfWeight(changes, newer.snapshot.card),
		same: matches.length - changes.length,
		questions,
		evidence: [...evidence, ...commentaryChanges(older.commentary, newer.commentary)],
	};
}

function changeOf(match: FactMatch, kind: ChangeKind, causes: readonly Cause[]): FactChange {
	const { older: from, newer: to, comparison } = match;
	const isTold = comparison !== null && comparison.verdict !== '';
	return {
		id: (to ?? from)?.id ?? '',
		kind,
		from,
		to,
		verdict: kind === 'changed' ? (isTold ? comparison.verdict : 'cannot-be-said') : '',
		comparison: kind === 'changed' && isTold ? comparison : null,
		causes,
	};
}

/** Null where nothing differs: the same fact, or a new wave's cell that is hidden as the old one was. */
function kindOf({ older, newer }: FactMatch): ChangeKind | null {
	if (older === null) return 'appeared';
	if (newer === null) return 'vanished';
	if (older.status !== newer.status && newer.status === 'hidden') return 'hidden';
	if (older.status !== newer.status && older.status === 'hidden') return 'shown';
	if (older.id !== newer.id) return newer.value === null && older.value === null ? null : 'changed';
	return isSame(older, newer) ? null : 'changed';
}

function isSame(older: Fact, newer: Fact): boolean {
	return TOLD_COLUMNS.every((cell) => older[cell] === newer[cell]);
}
