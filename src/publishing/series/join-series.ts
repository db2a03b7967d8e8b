import type { Group } from '../hiding/group.ts';
import type { HidingReason } from '../hiding/hiding-reason.ts';
import { joinScope, scopeOf } from './join-scope.ts';
import { changeSince } from './series-rule.ts';
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
	const changed = new Map<string, HidingReason>();
	const earlier = Map.groupBy(told, ({ id }) => id);
	const judged = now.groups.map((group) => {
		const reason = changeOf(now, group, earlier.get(group.id) ?? []);
		if (reason === 'same') return { ...group, isReleased: true };
		if (reason === null) return group;
		changed.set(group.id, reason);
		return group;
	});
	const universes = new Set(now.groups.map(({ universe }) => universe));
	const scopes = Map.groupBy(
		told.filter(({ universe }) => universes.has(universe)),
		scopeOf,
	);
	const joined = [...Map.groupBy(judged, scopeOf)].flatMap(([scope, groups]) => {
		const before = scopes.get(scope) ?? [];
		scopes.delete(scope);
		return joinScope({ ...now, groups }, before);
	});
	const past = [...scopes.values()].flatMap((before) => joinScope({ ...now, groups: [] }, before));
	return { groups: [...joined, ...past], changed };
}

/** Why a group may not be told again; `same` where it has been told, null where it is new. */
function changeOf(
	{ personsOf, hasSameFigures }: Telling,
	group: Group,
	earlier: readonly ToldGroup[],
): HidingReason | 'same' | null {
	let isTold = false;
	for (const told of earlier) {
		if (!told.isShown) continue;
		const { isSame, isTelling, added, removed } = changeSince(
			told,
			group,
			personsOf(group),
			hasSameFigures,
		);
		if (isTelling) return { kind: 'series', version: told.version, added, removed };
		isTold ||= isSame;
	}
	return isTold ? 'same' : null;
}
