import type { Fact } from '../snapshot/fact.ts';
import { claimOf } from './main-metric.ts';
import type { TouchpointRow } from './rows.ts';
import { isHeadline } from './situation.ts';

/** A touchpoint of the path with the share that it is known by. */
export interface PathLevel {
	readonly touchpoint: string;
	readonly fact: Fact;
}

/** The best or the worst of a path. */
export interface PathExtreme extends PathLevel {
	/** The one next to it. */
	readonly nearest: PathLevel;
	/** Whether its published interval overlaps with that of no other: only then may it be named. */
	readonly isClear: boolean;
}

/** Among two one is always the best. */
const LEAST_LEVELS = 3;

/**
 * The shares by which the touchpoints of a path may be held against each other: all are known with the
 * base for a headline and say the same of their question; else none.
 */
export function pathLevels(rows: readonly TouchpointRow[]): readonly PathLevel[] {
	const levels = knownLevels(rows);
	return levels.length >= LEAST_LEVELS && levels.length === rows.length ? levels : [];
}

/** Those that are known; [] where the path asks for different things. */
function knownLevels(rows: readonly TouchpointRow[]): readonly PathLevel[] {
	const levels = rows.flatMap(({ touchpoint, metric, fact }) =>
		isHeadline(fact) && fact.metric === 'top2'
			? [{ touchpoint: touchpoint.id, fact, claim: claimOf(fact, metric.question) }]
			: [],
	);
	return new Set(levels.map(({ claim }) => claim)).size === 1 ? levels : [];
}

/**
 * The strongest or weakest of the levels of a path, null where there are too few. No test is made of
 * them here: it is clear by the published intervals, or it is not.
 */
export function pathExtreme(
	levels: readonly PathLevel[],
	end: 'strongest' | 'weakest',
): PathExtreme | null {
	const sign = end === 'strongest' ? 1 : -1;
	const [extreme, ...others] = levels.toSorted((a, b) => sign * (valueOf(b) - valueOf(a)));
	const [nearest] = others;
	if (extreme === undefined || nearest === undefined || levels.length < LEAST_LEVELS) return null;
	const isClear = others.every((other) =>
		end === 'strongest' ? isAbove(extreme, other) : isAbove(other, extreme),
	);
	return { ...extreme, nearest, isClear };
}

function valueOf({ fact }: PathLevel): number {
	return fact.value ?? 0;
}

/** Whether the published interval of one share lies above that of another. */
function isAbove({ fact: high }: PathLevel, { fact: low }: PathLevel): boolean {
	return high.low !== null && low.high !== null && high.low > low.high;
}
