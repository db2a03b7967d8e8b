import type { ToldNow } from '../series/told-group.ts';
import { layerOf, type Layer } from './group-name.ts';
import type { Where } from './group.ts';
import type { HidingReason } from './hiding-reason.ts';
import { relationsOf } from './relation.ts';

/** People whose number a fact tells. Private. */
export interface NamedPeople {
	readonly cut: Where;
	/** Id of a fact that tells of them; '' where none does any more. */
	readonly fact: string;
	readonly persons: number;
	readonly isHidden: boolean;
}

/** People that a fact tells of, why they are hidden and what they add up with. Private. */
export interface PeopleBehind extends NamedPeople {
	readonly layer: Layer;
	/** Null where accounts are not told. */
	readonly accounts: number | null;
	/** None where they may be told of. */
	readonly reasons: readonly ReasonBehind[];
	readonly sums: readonly PeopleSum[];
}

/** A reason; one that is about other people comes with why those are hidden. */
export interface ReasonBehind {
	/** Names other people by a fact, as `NamedPeople` does. */
	readonly reason: HidingReason;
	readonly because: readonly ReasonBehind[];
}

/** A whole that is the sum of its parts and of people whom no number is about. */
export interface PeopleSum {
	readonly dimension: string;
	readonly whole: NamedPeople;
	readonly parts: readonly NamedPeople[];
	/** Persons in no part. */
	readonly rest: number;
}

/** What hiding decided, with names for its groups. */
export interface NamedHiding {
	/** Why groups are hidden, by id. */
	readonly reasons: ReadonlyMap<string, readonly HidingReason[]>;
	readonly told: readonly ToldNow[];
	/** Id of a fact by id of a group. */
	readonly named: ReadonlyMap<string, string>;
}

/**
 * Who stands behind a fact and what was decided of them.
 *
 * @param groups ids of the groups that the fact tells of
 */
export function peopleBehind(
	hiding: NamedHiding,
	groups: readonly string[],
): readonly PeopleBehind[] {
	const byId = new Map(hiding.told.map((one) => [one.id, one]));
	return groups.flatMap((id) => {
		const own = byId.get(id);
		if (own === undefined) return [];
		return [
			{
				...namedPeople(hiding, own),
				layer: layerOf(own.universe),
				accounts: own.accounts,
				reasons: reasonsBehind(hiding, id, new Set()),
				sums: sumsAround(hiding, own),
			},
		];
	});
}

function namedPeople({ named, reasons }: NamedHiding, { id, where, n }: ToldNow): NamedPeople {
	return { cut: where, fact: named.get(id) ?? '', persons: n, isHidden: reasons.has(id) };
}

/** @param seen groups whose reasons are told already: two may stand for each other */
function reasonsBehind(
	hiding: NamedHiding,
	group: string,
	seen: ReadonlySet<string>,
): readonly ReasonBehind[] {
	const told = new Set([...seen, group]);
	return (hiding.reasons.get(group) ?? []).map((reason) => {
		const other = otherGroup(reason);
		if (other === null) return { reason, because: [] };
		return {
			reason: inFacts(reason, hiding.named.get(other) ?? ''),
			because: told.has(other) ? [] : reasonsBehind(hiding, other, told),
		};
	});
}

function otherGroup(reason: HidingReason): string | null {
	if (reason.kind === 'complementary') return reason.protects;
	return reason.kind === 'gives-away' ? reason.group : null;
}

function inFacts(reason: HidingReason, fact: string): HidingReason {
	if (reason.kind === 'complementary') return { ...reason, protects: fact };
	return reason.kind === 'gives-away' ? { ...reason, group: fact } : reason;
}

/** The sums that a group is the whole or a part of. */
function sumsAround(hiding: NamedHiding, { id, universe }: ToldNow): readonly PeopleSum[] {
	const groups = hiding.told.filter((one) => one.universe === universe);
	const place = groups.findIndex((one) => one.id === id);
	const people = (at: number) => {
		const one = groups[at];
		return one === undefined ? [] : [namedPeople(hiding, one)];
	};
	return relationsOf(groups)
		.filter(({ parent, parts }) => parent === place || parts.includes(place))
		.flatMap(({ dimension, parent, parts, rest }) =>
			people(parent).map((whole) => ({ dimension, whole, parts: parts.flatMap(people), rest })),
		);
}
