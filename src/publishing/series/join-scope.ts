import type { DisclosureRules } from '../disclosure-rules.ts';
import { RELEASE, type Group, type Where } from '../hiding/group.ts';
import type { HidingReason } from '../hiding/hiding-reason.ts';
import { keptForEach } from '../kept-once-made.ts';
import { releasePatterns, type ReleasePatterns, type ToldPeople } from './release-patterns.ts';
import { changeSince } from './series-rule.ts';
import { isSameSet } from './set-difference.ts';
import type { Telling } from './telling.ts';
import type { ToldGroup } from './told-group.ts';

/** Within one question, wave and brand people are compared. Ledgers name answers so: it stays as it is. */
export function scopeOf({ universe, where }: Pick<Group, 'universe' | 'where'>): string {
	const known = scopesOf(where);
	const scope =
		known.get(universe) ??
		JSON.stringify([universe, where.get('wave') ?? '', where.get('brand') ?? '']);
	known.set(universe, scope);
	return scope;
}

/** Of a cut by universe: groups of few cuts are asked about again and again. */
const scopesOf = keptForEach((_cut: Where) => new Map<string, string>());

/** The groups of a scope and those that were told in it. */
export interface JoinedScope {
	/** As equations about the same people: where people came or went, cut by the versions that they stand in. */
	readonly groups: readonly Group[];
	/** Those of now that may not be told again, by id. */
	readonly changed: ReadonlyMap<string, HidingReason>;
}

/**
 * Joins the groups of a scope with those that were told in it.
 *
 * @param told of the scope, oldest version first
 */
export function joinScope(now: Telling, told: readonly ToldGroup[]): JoinedScope {
	const changed = new Map<string, HidingReason>();
	if (told.length === 0) return { groups: now.groups, changed };
	const earlier = Map.groupBy(told, ({ id }) => id);
	const groups = now.groups.map((group) => {
		const reason = changeOf(now, group, earlier.get(group.id) ?? []);
		if (reason === 'same') return { ...group, isReleased: true };
		if (reason !== null) changed.set(group.id, reason);
		return group;
	});
	return { groups: withTold({ ...now, groups }, told), changed };
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

function withTold(now: Telling, told: readonly ToldGroup[]): readonly Group[] {
	const present = new Map(now.groups.map((group) => [group.id, group]));
	const isChanged = hasChanged(now, told);
	const patternsOf = isChanged ? patternsOfScope(now, told) : () => null;
	const isGrowing = growing(present, told);
	const past = new Map<string, Group>();
	for (const one of told) {
		const key = one.id;
		// What was sensitive stays unknown, though nothing is told of it now.
		if (!one.isShown && (!one.isSensitive || present.has(key))) continue;
		const cut = cutByRelease(one, patternsOf, isGrowing);
		if (cut === null || (cut === one.where && isToldNow(present.get(key)))) continue;
		const id = JSON.stringify([key, [...cut].slice(one.where.size)]);
		if (!past.has(id)) past.set(id, earlierGroup(one, now.rulesOf(one.study), id, cut));
	}
	const release = patternsOf('');
	const groups = isChanged
		? now.groups.map((group) => withRelease(now, group, release))
		: now.groups;
	return [...groups, ...past.values()];
}

/** A group that has been told as it is now is in the system already. */
function isToldNow(group: Group | undefined): boolean {
	return group?.isReleased === true;
}

function withRelease(
	{ personsOf }: Telling,
	group: Group,
	release: readonly string[] | null,
): Group {
	const own = { ...group, persons: personsOf(group) ?? undefined };
	if (release === null) return own;
	return { ...own, where: new Map([...group.where, [RELEASE, release]]) };
}

/**
 * Where an earlier group lies among the people of all versions. Of one whose people are not known it
 * is taken that they are among those of now, where all numbers of its version allow that; else null.
 */
function cutByRelease(
	{ where, version, persons, isShown }: ToldGroup,
	patternsOf: ReleasePatterns,
	isGrowing: (version: string) => 'same' | 'growing' | 'other',
): Where | null {
	if (persons !== null || !isShown) {
		const release = persons === null ? null : patternsOf(version);
		return release === null ? where : new Map([...where, [RELEASE, release]]);
	}
	const growth = isGrowing(version);
	if (growth === 'other') return null;
	return growth === 'same' ? where : new Map([...where, [`release ${version}`, ['then']]]);
}

/** What has become of the counts of each version whose people are not known. */
function growing(present: ReadonlyMap<string, Group>, told: readonly ToldGroup[]) {
	const counted = told.filter(({ persons, isShown }) => persons === null && isShown);
	const steps = Map.groupBy(counted, ({ version }) => version);
	return (version: string): 'same' | 'growing' | 'other' => {
		const own = (steps.get(version) ?? []).map((one) => {
			const group = present.get(one.id);
			return group === undefined ? 0 : group.n - one.n;
		});
		if (own.every((step) => step === 0)) return 'same';
		return own.every((step) => step >= 0) ? 'growing' : 'other';
	};
}

/** The patterns of versions of a scope whose people are not the same in all of them. */
function patternsOfScope(now: Telling, told: readonly ToldGroup[]): ReleasePatterns {
	const people: ToldPeople[] = told.flatMap(({ version, where, persons }) =>
		persons === null ? [] : [{ version, where, persons }],
	);
	const present = now.groups.flatMap((group): ToldPeople[] => {
		const persons = now.personsOf(group);
		return persons === null ? [] : [{ version: '', where: group.where, persons }];
	});
	return releasePatterns([...people, ...present]);
}

/** Whether any group has other people than in another version, or people whom none of now has. */
function hasChanged(now: Telling, told: readonly ToldGroup[]): boolean {
	const known = new Map<string, readonly number[]>();
	for (const group of now.groups) {
		const persons = now.personsOf(group);
		if (persons !== null) known.set(group.id, persons);
	}
	let everybody: Set<number> | null = null;
	for (const one of told) {
		if (one.persons === null) continue;
		const key = one.id;
		const same = known.get(key);
		if (same !== undefined && !isSameSet(same, one.persons)) return true;
		if (same !== undefined) continue;
		if (now.groups.length > 0) {
			everybody ??= everybodyOf(known.values());
			if (!one.persons.every((person) => everybody?.has(person))) return true;
		}
		known.set(key, one.persons);
	}
	return false;
}

function everybodyOf(groups: Iterable<readonly number[]>): Set<number> {
	const everybody = new Set<number>();
	for (const persons of groups) for (const person of persons) everybody.add(person);
	return everybody;
}

/** People whose number was told: nothing can hide it any more. */
function earlierGroup(
	{ universe, n, accounts, persons, isShown }: ToldGroup,
	rules: DisclosureRules,
	id: string,
	where: Where,
): Group {
	const isDistribution = universe.endsWith(' distribution');
	return {
		id,
		universe,
		where,
		n,
		accounts,
		leastPersons: isDistribution
			? Math.max(rules.distribution, rules.respondents)
			: rules.respondents,
		leastAccounts: rules.accounts,
		isSensitive: !isShown,
		isReleased: isShown,
		isSide: false,
		persons: persons ?? undefined,
		givesAway: [],
	};
}
