import type { Base } from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import type { GroupName } from './group-name.ts';
import { addPeople, type DraftPeople } from './group-people.ts';
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
type Added = Partial<Omit<Group, 'isSensitive'>> & {
	readonly people: Omit<DraftPeople, 'reasons'>;
	readonly reasons: readonly HidingReason[];
};

/** Adds what is known of a group; its id comes back. Numbers of other people are another universe. */
export function add(
	{ drafts, people: known, names }: Grouping,
	name: GroupName,
	{ n, accounts }: Base,
	{ people, reasons, ...more }: Added,
): string {
	const same = names.idOf(name);
	const found = drafts.get(same);
	const isOther = found !== undefined && found.n !== n;
	const own = isOther ? { ...name, universe: `${name.universe} of ${n}` } : name;
	const id = isOther ? names.idOf(own) : same;
	const draft = drafts.get(id) ?? { id, ...own, n, accounts, ...NOTHING_SPECIAL, ...more };
	drafts.set(id, draft);
	draft.isSensitive ||= reasons.length > 0;
	draft.isSide &&= more.isSide ?? false;
	addPeople(known, id, people, reasons);
	return id;
}

const NOTHING_SPECIAL = {
	leastPersons: 1,
	leastAccounts: 1,
	isSensitive: false,
	isReleased: false,
	isSide: false,
	givesAway: [],
};
