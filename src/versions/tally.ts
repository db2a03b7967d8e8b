import type { Cause } from './cause.ts';
import type { FactChange } from './fact-change.ts';
import type { VersionDiff } from './version-diff.ts';

/** How many numbers a group of changes has. */
export interface DiffGroup {
	readonly id:
		| 'moved'
		| 'no-clear-change'
		| 'unsaid'
		| 'not-compared'
		| 'hidden'
		| 'shown'
		| 'appeared'
		| 'vanished';
	readonly changes: readonly FactChange[];
}

const GROUPS = [
	'moved',
	'no-clear-change',
	'unsaid',
	'not-compared',
	'hidden',
	'shown',
	'vanished',
	'appeared',
] as const satisfies readonly DiffGroup['id'][];

/** The changes by what may be said of them, in the order told; groups without any are left out. */
export function groupsOf({ facts }: Pick<VersionDiff, 'facts'>): readonly DiffGroup[] {
	const byGroup = Map.groupBy(facts, groupOf);
	return GROUPS.flatMap((id) => {
		const changes = byGroup.get(id);
		return changes ? [{ id, changes }] : [];
	});
}

function groupOf({ kind, verdict, comparison }: FactChange): DiffGroup['id'] {
	if (kind !== 'changed') return kind;
	if (comparison === null) return 'not-compared';
	if (verdict === 'up' || verdict === 'down') return 'moved';
	return verdict === 'no-clear-change' ? 'no-clear-change' : 'unsaid';
}

/** How many numbers each cause has a part in. */
export function countByCause({ facts }: VersionDiff): ReadonlyMap<Cause, number> {
	const counts = new Map<Cause, number>();
	for (const { causes } of facts)
		for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	return counts;
}
