import type { Base } from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import type { GroupName } from './group-name.ts';
import { addPeople, type DraftPeople, type AddedPeople } from './group-people.ts';
import type { Group } from './group.ts';
import type { HidingReason } from './hiding-reason.ts';
import type { KnownNames } from './known-names.ts';

/** A group while it is made. */
export type Draft = { -readonly [Key in keyof Group]: Group[Key] };

/** All groups while they are made. */
export interface Grouping {
	/** Groups so far, by id. */
	readonly drafts: Map<string, Draft>;
	readonly people: Map<string, DraftPeople>;
	readonly names: KnownNames;
	readonly rulesOf: (study: string) => DisclosureRules;
	readonly rolesOf: ReadonlyMap<string, readonly string[]>;
	readonly twins: ReadonlySet<string>;
}

/** What is told of a group beside its number. */
export interface Added extends Pick<
	Group,
	'leastPersons' | 'leastAccounts' | 'isSide' | 'givesAway'
> {
	readonly people: AddedPeople;
	readonly reasons: readonly HidingReason[];
}

/** Adds what is known of a group; its id comes back. Numbers of other people are another universe. */
export function add(
	{ drafts, people: known, names }: Grouping,
	{ universe, where }: GroupName,
	base: Base,
	added: Added,
): string {
	const same = names.idOf({ universe, where });
	const found = drafts.get(same);
	const isOther = found !== undefined && found.n !== base.n;
	const own = isOther ? `${universe} of ${base.n}` : universe;
	const id = isOther ? names.idOf({ universe: own, where }) : same;
	let draft = isOther ? drafts.get(id) : found;
	if (draft === undefined) {
		draft = draftOf({ id, universe: own, where }, base, added);
		drafts.set(id, draft);
	}
	draft.isSensitive ||= added.reasons.length > 0;
	draft.isSide &&= added.isSide;
	addPeople(known, id, added.people, added.reasons);
	return id;
}

function draftOf(
	name: GroupName & Pick<Group, 'id'>,
	{ n, accounts }: Base,
	{ leastPersons, leastAccounts, isSide, givesAway }: Added,
): Draft {
	const least = { leastPersons, leastAccounts };
	return {
		...name,
		n,
		accounts,
		...least,
		isSide,
		givesAway,
		isSensitive: false,
		isReleased: false,
	};
}
