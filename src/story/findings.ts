import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import type { Counted, GroupName, Side } from '../wording/group-name.ts';
import { formatCount, formatInterval, formatScore } from '../wording/numbers.ts';
import { levelText } from './fact-text.ts';
import { claimOf, type MainMetric } from './main-metric.ts';
import { isHeadline, sideOf, situationOf } from './situation.ts';
import type { View } from './view.ts';

/** One group of a figure: its name and its fact, where it has one. */
export interface GroupRow {
	readonly name: GroupName;
	readonly fact: Fact | undefined;
}

/** What one number is about, for a sentence of its own. */
export interface Subject {
	/** `Invoicing`, `Decision makers`, `All customers`. */
	readonly name: string;
	/** `of customers`, or '' where the name tells whose answers they are. */
	readonly of: string;
	/** The wave as it is printed. */
	readonly wave: string;
}

/** More names than this are counted instead. */
const MOST_NAMES = 3;

/** The finding about one number: the table of situations in words. */
export function subjectFinding(
	view: View,
	subject: Subject,
	fact: Fact | undefined,
	metric: MainMetric,
): string {
	const { sentence } = view.phrases;
	const claim = fact ? claimOf(fact, metric.question) : null;
	const situation = situationOf(fact, claim);
	switch (situation.kind) {
		case 'above':
		case 'below': {
			const clause = sentence.clause(situation.claim, situation.kind, subject.of);
			return sentence.forSubject(subject.name, clause, levelText(situation.fact, view));
		}
		case 'unclear': {
			const clause = sentence.clause(situation.claim, 'unclear', subject.of);
			return sentence.unclearSubject(subject.name, levelText(situation.fact, view), clause);
		}
		case 'level':
			return levelFinding(view, subject.name, situation.fact, metric.question);
		case 'indicative': {
			const n = situation.fact.n ?? 0;
			return sentence.indicative(subject.name, n, formatCount(n, view.numbers));
		}
		case 'hidden':
			return sentence.hidden(subject.name);
		case 'not-asked':
			return sentence.notAsked(subject.name, subject.wave);
		case 'not-estimable':
			return sentence.notEstimable(subject.name);
	}
}

/** How sure a level is, for the text under a heading that has it: `41 % (34–48 %) are satisfied`. */
export function sureLevel(view: View, fact: Fact, question: SnapshotQuestion): string {
	return view.phrases.sentence.levelClaim(claimOf(fact, question) ?? '', levelText(fact, view));
}

/** A level that claims nothing: of a mean with its scale. */
export function levelFinding(
	view: View,
	subject: string,
	fact: Fact,
	question: SnapshotQuestion,
): string {
	const { sentence } = view.phrases;
	const { value, low, high, unit } = fact;
	if (unit !== 'score' || value === null || low === null || high === null) {
		return sentence.levelOf(subject, levelText(fact, view));
	}
	const style = { decimals: 1, signed: false };
	const interval = view.isHeading ? '' : formatInterval(low, high, style, view.numbers);
	return sentence.mean(subject, formatScore(value, view.numbers), interval, scaleText(question));
}

/** A scale as `0–10`, '' where the question has none. */
export function scaleText({ scale }: SnapshotQuestion): string {
	return scale ? `${scale.min}–${scale.max}` : '';
}

/**
 * The findings about several groups, each told alone: those above, those below, or that nothing can be said.
 * Only groups with the answers for a title are told of; means claim nothing and are counted.
 */
export function groupFindings(
	view: View,
	rows: readonly GroupRow[],
	question: SnapshotQuestion,
	of: string,
	counted: Counted,
): readonly string[] {
	const { sentence } = view.phrases;
	const readable = rows.filter(({ fact }) => isHeadline(fact));
	const first = readable[0]?.fact;
	if (!first) return [nothingReadable(view, rows, counted)];
	const claim = claimOf(first, question);
	if (claim === null) return [sentence.haveNumbers(readable.length, counted)];
	const alike = readable.filter(({ fact }) => fact?.metric === first.metric);
	const sides = (['above', 'below'] as const).filter((side) => onSide(alike, side).length > 0);
	const told = sides.flatMap((side, place) => {
		const groups = onSide(alike, side);
		const clause =
			place === 0 ? sentence.clause(claim, side, of) : sentence.shortClause(claim, side);
		return groups.length > mostNames(counted)
			? [sentence.forCount(clause, groups.length, alike.length, counted)]
			: [nameGroups(view, clause, groups, counted)];
	});
	if (told.length > 0) return told;
	const names = alike.map(({ name }) => name);
	const unclear = sentence.clause(claim, 'unclear', of);
	return names.length > MOST_NAMES
		? [sentence.unclearFor(claim, of, counted, names.length)]
		: [sentence.unclearForGroups(unclear, names, counted)];
}

/** How many names a title holds: statements are sentences themselves. */
function mostNames(counted: Counted): number {
	return counted === 'statements' ? 2 : MOST_NAMES;
}

/** That no number of these carries a finding: all are hidden, or what is shown is too unsure for one. */
export function nothingReadable(
	view: View,
	rows: readonly { readonly fact: Fact | undefined }[],
	counted: Counted,
): string {
	const { sentence } = view.phrases;
	const isAnyShown = rows.some(({ fact }) => fact?.value != null);
	const isAnyHidden = rows.some(({ fact }) => fact?.status === 'hidden');
	return isAnyHidden && !isAnyShown ? sentence.allHidden(counted) : sentence.noneSure(counted);
}

/** Those of whom it cannot be said, where others can: at most three by name, else none. */
export function unclearGroups(
	view: View,
	rows: readonly GroupRow[],
	question: SnapshotQuestion,
): readonly string[] {
	const readable = rows.filter(({ fact }) => isHeadline(fact));
	const first = readable[0]?.fact;
	const claim = first ? claimOf(first, question) : null;
	const groups = onSide(readable, 'unclear');
	const isAll = groups.length === readable.length;
	if (claim === null || isAll || groups.length === 0 || groups.length > MOST_NAMES) return [];
	const { sentence } = view.phrases;
	return [sentence.unclearForGroups(sentence.clause(claim, 'unclear', ''), groups, 'roles')];
}

function onSide(rows: readonly GroupRow[], side: Side): readonly GroupName[] {
	return rows.flatMap(({ name, fact }) => (fact && sideOf(fact) === side ? [name] : []));
}

function nameGroups(
	view: View,
	clause: string,
	groups: readonly GroupName[],
	counted: Counted,
): string {
	const { sentence } = view.phrases;
	return counted === 'roles'
		? sentence.forGroups(clause, groups)
		: sentence.forNames(clause, groups, counted);
}
