import type { Fact } from '../snapshot/fact.ts';
import { claimOf } from './main-metric.ts';
import { touchpointRows, type TouchpointRow } from './rows.ts';
import { isHeadline, sideOf } from './situation.ts';
import type { View } from './view.ts';

/**
 * What a touchpoint is on the path. `peak` and `weakest` are above or below each other one; `below-half`
 * is the only one where the whole interval is under a half; `end` is its last place and claims nothing.
 */
export type PathMark = 'peak' | 'weakest' | 'below-half' | 'end';

interface Level {
	readonly touchpoint: string;
	readonly fact: Fact;
}

/**
 * The touchpoints that may be named, by id. A peak or a weakest link is told only where all levels of
 * the path are known and its published interval overlaps with no other one.
 */
export function pathMarks(view: View): ReadonlyMap<string, PathMark> {
	const rows = touchpointRows(view);
	const marks = new Map<string, PathMark>();
	const last = rows.at(-1);
	if (last?.fact?.value != null) marks.set(last.touchpoint.id, 'end');
	const levels = levelsOf(rows);
	if (levels.length < 3 || levels.length < rows.length) return marks;
	const [first, ...rest] = levels.toSorted((a, b) => valueOf(b) - valueOf(a));
	const lowest = rest.at(-1);
	if (first && rest.every((other) => isAbove(first, other))) marks.set(first.touchpoint, 'peak');
	if (!lowest) return marks;
	const others = levels.filter((level) => level !== lowest);
	const isLowest = others.every((other) => isAbove(other, lowest));
	const isOnlyBelow = levels.filter(({ fact }) => sideOf(fact) === 'below').length === 1;
	if (isLowest) marks.set(lowest.touchpoint, 'weakest');
	else if (isOnlyBelow && sideOf(lowest.fact) === 'below')
		marks.set(lowest.touchpoint, 'below-half');
	return marks;
}

/** The shares of one claim that may head a page; [] where the path asks for different things. */
function levelsOf(rows: readonly TouchpointRow[]): readonly Level[] {
	const levels = rows.flatMap(({ touchpoint, metric, fact }) =>
		isHeadline(fact) && fact.metric === 'top2'
			? [{ touchpoint: touchpoint.id, fact, claim: claimOf(fact, metric.question) }]
			: [],
	);
	return new Set(levels.map(({ claim }) => claim)).size === 1 ? levels : [];
}

function valueOf({ fact }: Level): number {
	return fact.value ?? 0;
}

/** Whether the published interval of one share lies above that of another: no test is made of them here. */
function isAbove({ fact: high }: Level, { fact: low }: Level): boolean {
	return high.low !== null && low.high !== null && high.low > low.high;
}
