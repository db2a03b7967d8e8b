import type { DisclosureRules } from '../disclosure-rules.ts';
import { leastPersons, whyNotTold } from '../primary-hiding.ts';
import { addPeople, type DraftPeople } from './group-people.ts';
import type { Group } from './group.ts';
import type { KnownNames } from './known-names.ts';
import type { Mentioned, MentionedLayer } from './mention.ts';

/** A group while it is made. */
export type Draft = { -readonly [Key in keyof Group]: Group[Key] };

/** All groups while they are made. */
export interface Grouping {
	/** Groups so far, by id. */
	readonly drafts: Map<string, Draft>;
	readonly people: Map<string, DraftPeople>;
	readonly names: KnownNames;
	readonly rulesOf: (study: string) => DisclosureRules;
}

/** Adds what a number tells of groups; their ids come back. */
export function addMentioned(
	grouping: Grouping,
	{ study, mentions, ids }: Mentioned,
): readonly string[] {
	const rules = grouping.rulesOf(study);
	let isUsual = true;
	const told: string[] = [];
	for (const mention of mentions) {
		const own = add(grouping, mention, rules);
		told.push(own);
		isUsual &&= own === mention.id;
		if (mention.above === null) continue;
		const above = own === mention.id ? mention.above : aboveOther(mention.above, own);
		const other = add(grouping, above, rules);
		told.push(other);
		isUsual &&= other === above.id;
	}
	return isUsual ? ids : told;
}

/** The layer above people who are called otherwise, for others are called the same. */
function aboveOther(above: MentionedLayer, own: string): MentionedLayer {
	const people = above.people.as === '' ? above.people : { ...above.people, as: own };
	return { ...above, people, givesAway: [own] };
}

/** Numbers of other people are another universe. */
function add(
	{ drafts, people: known, names }: Grouping,
	mention: MentionedLayer,
	rules: DisclosureRules,
): string {
	const { where, base } = mention;
	const reasons = whyNotTold(mention.needs, rules);
	const found = drafts.get(mention.id);
	const isOther = found !== undefined && found.n !== base.n;
	const universe = isOther ? `${mention.universe} of ${base.n}` : mention.universe;
	const id = isOther ? names.idOf({ universe, where }) : mention.id;
	let draft = isOther ? drafts.get(id) : found;
	if (draft === undefined) {
		draft = draftOf(mention, id, universe, rules);
		drafts.set(id, draft);
	}
	draft.isSensitive ||= reasons.length > 0;
	draft.isSide &&= mention.isSide;
	addPeople(known, id, mention.people, reasons);
	return id;
}

function draftOf(
	{ where, base, needs, isSide, givesAway }: MentionedLayer,
	id: string,
	universe: string,
	rules: DisclosureRules,
): Draft {
	return {
		id,
		universe,
		where,
		n: base.n,
		accounts: base.accounts,
		leastPersons: leastPersons(needs.isDistribution, rules),
		leastAccounts: needs.isOfAccount ? 1 : rules.accounts,
		isSide,
		givesAway,
		isSensitive: false,
		isReleased: false,
	};
}
