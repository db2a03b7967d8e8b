import type { Group } from '../hiding/group.ts';
import type { HidingReason } from '../hiding/hiding-reason.ts';
import { joinScope, scopeOf, type JoinedScope } from './join-scope.ts';
import type { Telling } from './telling.ts';
import type { ToldGroup } from './told-group.ts';

/** What the gate looks at when earlier versions have told numbers. */
export interface JoinedSeries {
	/** The groups of now and those that were told, all of them equations of one system. */
	readonly groups: readonly Group[];
	/** Groups of now that may not be told again, by id. */
	readonly changed: ReadonlyMap<string, HidingReason>;
}

/**
 * Joins what earlier versions told with what is to be told now, so that hiding and its audit see one
 * publication (methods m.5).
 *
 * A group of the same people as an earlier one is that one: known, and never hidden any more. One whose
 * people changed by too few is hidden. Where people came or went, the groups of each version are cut by
 * one more dimension: the versions that people stand in.
 *
 * @param told oldest version first
 */
export function joinSeries(now: Telling, told: readonly ToldGroup[]): JoinedSeries {
	if (told.length === 0) return { groups: now.groups, changed: new Map() };
	const universes = new Set(now.groups.map(({ universe }) => universe));
	const scopes = Map.groupBy(
		told.filter(({ universe }) => universes.has(universe)),
		scopeOf,
	);
	const joined: JoinedScope[] = [];
	for (const [scope, groups] of Map.groupBy(now.groups, scopeOf)) {
		joined.push(joinScope({ ...now, groups }, scopes.get(scope) ?? []));
		scopes.delete(scope);
	}
	for (const before of scopes.values()) joined.push(joinScope({ ...now, groups: [] }, before));
	return {
		groups: joined.flatMap(({ groups }) => groups),
		changed: new Map(joined.flatMap(({ changed }) => [...changed])),
	};
}
