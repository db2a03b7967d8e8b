import type { Problem } from '../problem.ts';
import type { ToldNow } from '../publishing/series/told-group.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The snapshot of a version and where it came from. */
export interface VersionSnapshot {
	readonly snapshot: Snapshot | null;
	readonly isCalculated: boolean;
	/** What it tells of people, where it was calculated. */
	readonly told: () => readonly ToldNow[];
	readonly problems: readonly Problem[];
}

/** Of a version that is not calculated. */
export function nothingTold(): readonly ToldNow[] {
	return [];
}
