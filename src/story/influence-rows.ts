import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotRole } from '../snapshot/snapshot.ts';
import { againstRest, againstTarget, isLead, verdictOf, type Comparison } from './comparison.ts';
import { findFact } from '../snapshot/fact-index.ts';
import { mainCut } from './main-cut.ts';
import { touchpointRows, type TouchpointRow } from './rows.ts';
import { isHeadline, sideOf } from './situation.ts';
import { mainStudy, type View } from './view.ts';

/** A role at a touchpoint whose experience is told to be bad, with what tells it. */
export interface InfluenceRow {
	readonly role: SnapshotRole;
	readonly influence: number;
	readonly row: TouchpointRow;
	/** Share satisfied; always a number. */
	readonly fact: Fact;
	readonly told: readonly { readonly kind: 'rest' | 'gap' | 'target'; readonly fact: Fact }[];
}

/**
 * Roles at touchpoints where a verdict tells a bad experience (lower than the other roles or than the
 * target), those first whose influence times the share not satisfied is largest.
 * The product orders the rows and is not printed: both of its parts are published.
 */
export function influenceRows(view: View): readonly InfluenceRow[] {
	return mainStudy(view)
		.roles.flatMap((role) => {
			const { influence } = role;
			if (influence === null || influence <= 0) return [];
			return touchpointRows(view, { role: role.id }).flatMap((row) => {
				const { fact } = row;
				if (!isHeadline(fact) || fact.metric !== 'top2') return [];
				const told = badlyTold(view, fact, row);
				return told.length > 0 ? [{ role, influence, row, fact, told }] : [];
			});
		})
		.toSorted((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ influence, fact }: InfluenceRow): number {
	return influence * (100 - (fact.value ?? 100));
}

/** Verdicts that tell it; beside them the gap to what the same people expected, where its interval is below zero. */
function badlyTold(view: View, fact: Fact, row: TouchpointRow): InfluenceRow['told'] {
	const comparisons = [
		['rest', againstRest(view, fact)],
		['target', againstTarget(view, fact)],
	] as const;
	const told = comparisons.flatMap(([kind, comparison]) =>
		isWorse(view, comparison) ? [{ kind, fact: comparison.fact }] : [],
	);
	const gap = gapOf(view, fact, row);
	const isBelow = isHeadline(gap) && sideOf(gap) === 'below';
	return told.length > 0 && isBelow ? [...told, { kind: 'gap', fact: gap }] : told;
}

function isWorse(view: View, comparison: Comparison | undefined): comparison is Comparison {
	return isLead(view, comparison) && verdictOf(comparison) === 'down';
}

/** Experience minus expectation of the same people. */
function gapOf(view: View, { role }: Fact, { metric, touchpoint }: TouchpointRow) {
	const question = metric.question.id;
	const key = { ...mainCut(view), metric: 'gap', question, touchpoint: touchpoint.id, role };
	return findFact(view.index, key);
}
