import type { Estimate } from '../../estimates/estimated-fact.ts';
import { hideLinked, type DecidedBefore, type HiddenLinked } from './hide-linked.ts';
import { whereKey, type Group } from './group.ts';
import { KnownNames } from './known-names.ts';
import type { LinkedGroups } from './linked-groups.ts';

/** What was hidden of linked groups, and all that it was decided by but the rules. */
interface KnownPart {
	readonly linked: LinkedGroups;
	/** Ids of those that may not be told again. */
	readonly changed: readonly string[];
	/** Cuts that were hidden of other groups, and those that are once these are hidden. */
	readonly usual: ReadonlySet<string>;
	readonly usualThen: ReadonlySet<string>;
	readonly hidden: HiddenLinked;
}

/**
 * What a gate decided the last time, of the same plan and by the same rules: of linked groups of which
 * nothing is another the same is given again, without an attack.
 */
export class GateMemory {
	/** What groups are called. */
	readonly names = new KnownNames();
	private known: ReadonlyMap<string, KnownPart> = new Map();
	private next = new Map<string, KnownPart>();

	/** Begins with what was decided the last time; what is older is forgotten. */
	open(): void {
		this.known = this.next;
		this.next = new Map();
	}

	/** As {@link hideLinked}. */
	hide(linked: LinkedGroups, before: DecidedBefore): HiddenLinked {
		const [first] = linked.groups;
		if (first === undefined || before.already.size > 0) return hideLinked(linked, before);
		const same = this.known.get(first.id);
		const part = same && isSame(same, linked, before) ? same : hidePart(linked, before);
		for (const cut of part.usualThen) before.usual.add(cut);
		this.next.set(first.id, part);
		return part.hidden;
	}
}

function hidePart(linked: LinkedGroups, before: DecidedBefore): KnownPart {
	const usual = new Set(before.usual);
	const hidden = hideLinked(linked, before);
	const changed = changedOf(linked, before);
	return { linked, changed, usual, usualThen: new Set(before.usual), hidden };
}

function isSame({ linked, changed, usual }: KnownPart, now: LinkedGroups, before: DecidedBefore) {
	return (
		usual.size === before.usual.size &&
		usual.isSubsetOf(before.usual) &&
		areAlike(linked.groups, now.groups, isSameGroup) &&
		areAlike([...linked.toldBy], [...now.toldBy], isSameTelling) &&
		areAlike(changed, changedOf(now, before), Object.is)
	);
}

function changedOf({ groups }: LinkedGroups, { changed }: DecidedBefore): readonly string[] {
	return groups.flatMap(({ id }) => (changed.has(id) ? [id] : []));
}

function isSameTelling(
	[one, own]: readonly [Estimate, readonly string[]],
	[other, theirs]: readonly [Estimate, readonly string[]],
): boolean {
	return one === other && areAlike(own, theirs, Object.is);
}

function isSameGroup(one: Group, other: Group): boolean {
	return (
		one.id === other.id &&
		one.universe === other.universe &&
		whereKey(one.where) === whereKey(other.where) &&
		one.n === other.n &&
		one.accounts === other.accounts &&
		one.leastPersons === other.leastPersons &&
		one.leastAccounts === other.leastAccounts &&
		one.isSensitive === other.isSensitive &&
		one.isReleased === other.isReleased &&
		one.isSide === other.isSide &&
		areAlike(one.givesAway, other.givesAway, Object.is) &&
		areAlike(one.persons ?? NONE, other.persons ?? NONE, Object.is)
	);
}

const NONE: readonly number[] = [];

function areAlike<One>(
	some: readonly One[],
	others: readonly One[],
	isAlike: (one: One, other: One) => boolean,
): boolean {
	return (
		some === others ||
		(some.length === others.length &&
			some.every((one, at) => {
				const other = others[at];
				return other !== undefined && isAlike(one, other);
			}))
	);
}
