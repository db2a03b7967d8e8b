import { KnownCounts } from './counted-people.ts';
import type { Estimate } from '../../estimates/estimated-fact.ts';
import { LastTime } from '../last-time.ts';
import { KnownSpreads } from './known-spreads.ts';
import { KnownCells } from '../known-cells.ts';
import { hideLinked, type DecidedBefore, type HiddenLinked } from './hide-linked.ts';
import { KnownIslands } from './known-islands.ts';
import { KnownMentions } from './known-mentions.ts';
import { KnownNames } from './known-names.ts';
import { KnownPersons } from './known-persons.ts';
import type { LinkedGroups } from './linked-groups.ts';
import { areAlike, isSameGroup } from './same-group.ts';
import { TableMaker } from './tables.ts';

/** What was hidden of linked groups, and all that it was decided by. */
interface KnownPart {
	readonly linked: LinkedGroups;
	/** Those that are hidden whatever they are. */
	readonly already: readonly Estimate[];
	/** Ids of those that may not be told again. */
	readonly changed: readonly string[];
	/** Cuts that were hidden of other groups. */
	readonly usual: ReadonlySet<string>;
	/** Studies whose own weights follow roles. */
	readonly byRole: ReadonlySet<string>;
	readonly hidden: HiddenLinked;
}

/**
 * What a gate decided the last time: of linked groups of which nothing is another the same is given again,
 * without an attack. What rules decide is told by the groups themselves, so that others may hold.
 */
export class GateMemory {
	/** What groups are called. */
	readonly names = new KnownNames();
	/** What numbers tell of. */
	readonly mentions = new KnownMentions();
	/** Who groups are. */
	readonly persons = new KnownPersons();
	/** What was told. */
	readonly cells = new KnownCells();
	/** What numbers have nothing to do with each other, and what was made of each such set. */
	readonly islands = new KnownIslands();
	/** How groups add up. */
	readonly tables = new TableMaker();
	/** Who was counted. */
	readonly counts = new KnownCounts();
	/** What attacks found of systems. */
	readonly spreads: KnownSpreads;
	private readonly known = new LastTime<KnownPart>();

	/** @param spreads what was found of systems, by this gate or another */
	constructor(spreads = new KnownSpreads()) {
		this.spreads = spreads;
	}

	/** Hides all that one gate hides, each as {@link hideLinked} does. */
	during<Result>(hideAll: (hide: typeof hideLinked) => Result): Result {
		return this.known.during(() => hideAll((linked, before) => this.hide(linked, before)));
	}

	private hide(linked: LinkedGroups, before: DecidedBefore): HiddenLinked {
		const same = this.known.get(linked.id);
		const isKnown = same !== undefined && isSame(same, linked, before);
		if (isKnown) return this.known.keep(linked.id, same).hidden;
		const hidden = withSameHidden(hideLinked(linked, before), same?.hidden);
		const already = alreadyOf(linked, before);
		const changed = changedOf(linked, before);
		const { usual, byRole } = before;
		this.known.keep(linked.id, { linked, already, changed, usual, byRole, hidden });
		return hidden;
	}
}

/** So that what is made of estimates that are hidden as they were is kept. */
function withSameHidden(now: HiddenLinked, before: HiddenLinked | undefined): HiddenLinked {
	const isAlike = before !== undefined && isSameSet(before.hidden, now.hidden);
	return isAlike ? { ...now, hidden: before.hidden } : now;
}

function isSame(
	{ linked, already, changed, usual, byRole }: KnownPart,
	now: LinkedGroups,
	before: DecidedBefore,
): boolean {
	return (
		isSameSet(usual, before.usual) &&
		isSameSet(byRole, before.byRole) &&
		areSameLinked(linked, now) &&
		areAlike(already, alreadyOf(now, before), Object.is) &&
		areAlike(changed, changedOf(now, before), Object.is)
	);
}

function areSameLinked(some: LinkedGroups, others: LinkedGroups): boolean {
	if (some === others) return true;
	return (
		areAlike(some.groups, others.groups, isSameGroup) && isSameTelling(some.toldBy, others.toldBy)
	);
}

function isSameSet<One>(some: ReadonlySet<One>, others: ReadonlySet<One>): boolean {
	if (some === others) return true;
	return some.size === others.size && some.isSubsetOf(others);
}

function alreadyOf({ toldBy }: LinkedGroups, { already }: DecidedBefore): readonly Estimate[] {
	return already.size === 0 ? [] : Array.from(toldBy.keys()).filter((one) => already.has(one));
}

function changedOf({ groups }: LinkedGroups, { changed }: DecidedBefore): readonly string[] {
	return groups.flatMap(({ id }) => (changed.has(id) ? [id] : []));
}

/** Whether the same numbers, in the same order, tell of the same groups. */
function isSameTelling(before: LinkedGroups['toldBy'], now: LinkedGroups['toldBy']): boolean {
	if (before.size !== now.size) return false;
	const others = now.keys();
	for (const one of before.keys()) {
		const own = before.get(one) ?? [];
		if (others.next().value !== one || !areAlike(own, now.get(one) ?? [], Object.is)) return false;
	}
	return true;
}
