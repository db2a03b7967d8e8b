import type { Fact } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { factAbout } from '../story/fact-about.ts';
import { factText, type FactText } from '../story/fact-text.ts';
import { viewIn } from '../story/view-in.ts';
import { labelText, mainStudy, type View } from '../story/view.ts';
import { CAUSES, type Cause, type Evidence } from '../versions/cause.ts';
import { contentChanges, type ContentChange } from '../versions/content-changes.ts';
import { pageOfFact } from '../versions/page-of-fact.ts';
import { countByCause, type DiffGroup } from '../versions/tally.ts';
import type { FactChange, VersionDiff } from '../versions/version-diff.ts';

/** The words of commands are English; labels are too where a study has them. */
export function englishView(snapshot: Snapshot): View {
	return viewIn(snapshot, 'en', 'page');
}

/** What each group of changes is called. */
export const GROUP_WORDS: Readonly<Record<DiffGroup['id'], string>> = {
	moved: 'moved',
	'no-clear-change': 'no clear change',
	unsaid: 'cannot be said',
	'not-compared': 'cannot be said: not compared when published',
	hidden: 'hidden now',
	shown: 'shown now',
	vanished: 'vanished',
	appeared: 'appeared',
};

/** `7 moved, 504 no clear change, 10,777 the same` */
export function tallyText(groups: readonly DiffGroup[], same: number): string {
	const parts = groups.map(({ id, changes }) => `${count(changes.length)} ${GROUP_WORDS[id]}`);
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

/** A change as a row of a table. */
export interface ChangeRow {
	readonly name: string;
	/** `55 % → 40 %` */
	readonly values: string;
	/** `−15 percentage points (−24…−6)`; '' where it was not compared. */
	readonly difference: string;
	readonly way: 'up' | 'down' | '';
	readonly causes: string;
}

/** Puts a change into words. */
export function changeRow(view: View, change: FactChange): ChangeRow {
	const { from, to, verdict, comparison, causes } = change;
	const fact = to ?? from;
	const told = comparison && factText(comparison, view);
	return {
		name: fact ? factName(view, fact) : change.id,
		values: [from, to].map((one) => (one ? valueText(view, one) : 'not there')).join(' → '),
		difference: told ? differenceText(told) : '',
		way: verdict === 'up' || verdict === 'down' ? verdict : '',
		causes: causes.join(', '),
	};
}

/** The unit once: `−15 percentage points (−24…−6)`. */
function differenceText({ text, interval }: FactText): string {
	const [unit = ''] = /\p{L}.*$/u.exec(text) ?? [];
	const ends = unit === '' ? interval : interval.replace(unit, '').trim();
	return ends === '' ? text : `${text} (${ends})`;
}

/** A level with its base: `40 %, n 203`. */
function valueText(view: View, fact: Fact): string {
	const { text } = factText(fact, view);
	return fact.value === null || fact.n === null ? text : `${text}, n ${count(fact.n)}`;
}

/** `Satisfied, Invoicing, Finance, 2026-Q3`; the main relation goes without saying. */
function factName(view: View, fact: Fact): string {
	const main = mainStudy(view);
	const question = main.questions.find(({ id }) => id === fact.question);
	const touchpoint = main.touchpoints.find(({ id }) => id === question?.touchpoint);
	const about = factAbout(view, fact).flatMap(({ key, id, text }) => {
		if (key === 'question') return [touchpoint ? labelText(view, touchpoint.label) : id];
		if (key === 'study' && id === main.id) return [];
		if (key === 'touchpoint' && touchpoint) return [];
		if (key === 'relation' && id === main.relations[0]?.id) return [];
		return [key === 'against' ? `against ${text}` : text];
	});
	return [...about, fact.weights === '' ? '' : `weights ${fact.weights}`]
		.filter(Boolean)
		.join(', ');
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
