import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import type { Way } from '../wording/en/comparison-words.ts';
import type { GroupName } from '../wording/group-name.ts';
import { againstRest, isLead, isUnsteady, verdictOf } from './comparison.ts';
import { measureOf } from './comparison-findings.ts';
import type { GroupRow } from './findings.ts';
import type { View } from './view.ts';

const WAYS: readonly Way[] = ['up', 'down'];

/**
 * The roles that differ from the others, those that are higher first; [] where no difference may be
 * told. What rests on one account is left out: see {@link unsteadyRoles}.
 */
export function roleDifferences(
	view: View,
	rows: readonly GroupRow[],
	question: SnapshotQuestion,
): readonly string[] {
	const { comparison: words, sentence } = view.phrases;
	const first = rows.find(({ fact }) => fact?.value != null)?.fact;
	if (!first) return [];
	const measure = measureOf(first, question);
	const alike = rows.filter(({ fact }) => fact?.metric === first.metric);
	const told = WAYS.filter((way) => namesOf(view, alike, way).length > 0);
	return told.map((way, place) => {
		const clause = place === 0 ? words.differsClause(measure, way) : words.shortDiffersClause(way);
		return sentence.forGroups(clause, namesOf(view, alike, way));
	});
}

/** The roles whose told difference rests on one account, each with those words; [] for none. */
export function unsteadyRoles(view: View, rows: readonly GroupRow[]): readonly string[] {
	const names = rows.flatMap(({ name, fact }) => {
		const comparison = againstRest(view, fact);
		const verdict = verdictOf(comparison);
		const isTold = verdict === 'up' || verdict === 'down';
		return comparison && isTold && isUnsteady(view, comparison) ? [name] : [];
	});
	if (names.length === 0) return [];
	return [view.phrases.sentence.forHeadings(view.phrases.comparison.roleOnOneAccount, names)];
}

function namesOf(view: View, rows: readonly GroupRow[], way: Way): readonly GroupName[] {
	return rows.flatMap(({ name, fact }) => {
		const comparison = againstRest(view, fact);
		return isLead(view, comparison) && verdictOf(comparison) === way ? [name] : [];
	});
}
