import type { PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { viewIn } from '../story/view-in.ts';
import type { View } from '../story/view.ts';
import { CAUSES, type Cause, type Evidence } from '../versions/cause.ts';
import { contentChanges, type ContentChange } from '../versions/content-changes.ts';
import type { FactChange } from '../versions/fact-change.ts';
import { pageOfFact } from '../versions/page-of-fact.ts';
import { countByCause, type DiffGroup } from '../versions/tally.ts';
import type { VersionDiff } from '../versions/version-diff.ts';
import { changesWordsEn } from '../wording/en/changes-words.ts';

/** The words of commands are English; labels are too where a study has them. */
export function englishView(snapshot: Snapshot): View {
	return viewIn(snapshot, 'en', 'page');
}

/** What each group of changes is called. */
export function groupWords(id: DiffGroup['id']): string {
	return changesWordsEn.groups[id];
}

/** `7 moved, 504 no clear change, 10,777 the same` */
export function tallyText(groups: readonly DiffGroup[], same: number): string {
	const parts = groups.map(({ id, changes }) => `${count(changes.length)} ${groupWords(id)}`);
	return [...parts, `${count(same)} the same`].join(', ');
}

/** A cause with how many numbers it has a part in and what the two versions tell of it. */
export interface CauseRow {
	readonly cause: Cause;
	readonly numbers: number;
	readonly evidence: readonly string[];
}

/** What each cause without words of its own is told by. */
const NO_EVIDENCE: Partial<Record<Cause, string>> = {
	recode: 'the same files, read or calculated by another codebook, corrections or contact list',
	hiding: 'groups too small, or told by other numbers together',
};

/** The causes of numbers that differ, each with its evidence. */
export function causeRows(diff: VersionDiff): readonly CauseRow[] {
	const counts = countByCause(diff);
	const isOfSeveral = new Set(diff.evidence.map(({ study }) => study).filter(Boolean)).size > 1;
	return CAUSES.flatMap((cause) => {
		const numbers = counts.get(cause) ?? 0;
		if (numbers === 0) return [];
		const found = diff.evidence
			.filter((one) => one.cause === cause)
			.map((one) => evidenceText(one, isOfSeveral));
		const words = NO_EVIDENCE[cause];
		return [{ cause, numbers, evidence: found.length === 0 && words ? [words] : found }];
	});
}

/** `wave 2026-q3: …`, with the study where several tell something. */
function evidenceText({ study, about, from, to }: Evidence, isOfSeveral: boolean): string {
	const of = isOfSeveral && study !== '' ? `${study}, ` : '';
	return `${of}${about.replace(':', ' ')}: ${fromTo(from || 'not there', to || 'not there')}`;
}

/** Which questions a new wave can be compared by, then each of the others with why not: `[id, words]`. */
export function questionRows({ questions }: VersionDiff): readonly (readonly [string, string])[] {
	const { standings } = changesWordsEn.questions;
	const comparable = questions.flatMap(({ question, standing }) =>
		standing === 'comparable' ? [question.id] : [],
	);
	return [
		...(comparable.length > 0 ? [[comparable.join(', '), standings.comparable] as const] : []),
		...questions
			.filter(({ standing }) => standing !== 'comparable')
			.map(({ question, before, standing }) => {
				const origin = before && before.id !== question.id ? ` (before ${before.id})` : '';
				return [`${question.id}${origin}`, standings[standing]] as const;
			}),
	];
}

/** What changed around the numbers. */
export function contentRows(diff: VersionDiff): readonly (readonly [ContentChange, string])[] {
	return contentChanges(diff.evidence).map((change) => [
		change,
		fromTo(change.from ?? 'not there', change.to ?? 'not there'),
	]);
}

function fromTo(from: string, to: string): string {
	return `${from} → ${to}`;
}

/** The changes by page, in the order of the first change of each. */
export function byPage(
	view: View,
	changes: readonly FactChange[],
): ReadonlyMap<PageName, readonly FactChange[]> {
	return Map.groupBy(changes, ({ to, from }) => {
		const fact = to ?? from;
		return fact ? pageOfFact(fact, view.card) : 'index';
	});
}

/** `1,234` */
export function count(number: number): string {
	return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
