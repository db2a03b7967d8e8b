import type { Estimate } from '../../estimates/estimated-fact.ts';
import { ofOthers } from './group-name.ts';
import type { Group } from './group.ts';
import { addPeople, peopleOfGroups, type DraftPeople, type GroupPeople } from './group-people.ts';
import type { KnownNames } from './known-names.ts';
import type { KnownPersons } from './known-persons.ts';
import type { Mentioned, MentionedLayer, MentionNeeds } from './mention.ts';
import { besideEverybody } from './told-answers.ts';

/** A group that numbers tell of, whatever the rules are. */
export interface MentionedGroup extends Pick<
	Group,
	'id' | 'universe' | 'where' | 'n' | 'accounts' | 'isSide' | 'givesAway'
> {
	/** Whose rules hold. */
	readonly study: string;
	/** What rules ask for, of equal ones without reasons of their own one; the first tells how many they must be. */
	readonly needs: readonly MentionNeeds[];
}

/** The groups that estimates are about, and which of them tell of which, whatever the rules are. */
export interface MentionedGroups {
	/** By id, in the order in which they are told of first. */
	readonly groups: ReadonlyMap<string, MentionedGroup>;
	/** Ids of the groups that an estimate tells of. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	/** What is known of the people of a group, by its id. */
	readonly peopleOf: ReadonlyMap<string, GroupPeople>;
	/** Ids of groups whose number leaves others of the same people, and how many. */
	readonly leaving: readonly (readonly [id: string, persons: number])[];
}

/** By what groups are found. */
export interface MentioningContext {
	readonly names: KnownNames;
	readonly mentioned: (one: Estimate) => Mentioned;
	/** Who was found of these numbers before; more is added. */
	readonly persons: KnownPersons;
}

/**
 * Who stands behind each estimate. Numbers of one question about one cut are one group, whatever metric
 * and weights (weighted twins have the same n); shares of a distribution and means are groups of their
 * own above it, with their own rules. A gap is one above the experience and the expectation. A derived
 * number is a group of its own kind.
 */
export function mentionedGroups(
	estimates: readonly Estimate[],
	{ names, mentioned, persons }: MentioningContext,
): MentionedGroups {
	const drafts: Drafts = { groups: new Map(), people: new Map(), names };
	const { groups, people } = drafts;
	const toldBy = new Map<Estimate, readonly string[]>();
	for (const one of estimates) {
		const told = mentioned(one);
		if (told.mentions.length > 0) toldBy.set(one, addMentioned(drafts, told));
	}
	const leaving: (readonly [string, number])[] = [];
	for (const one of estimates) {
		const told = toldBy.get(one);
		if (told === undefined || one.kind === 'not-asked') continue;
		if (one.kind === 'derived') {
			const behind = mentioned(one).behind.filter((id) => groups.has(id));
			if (behind.length > 0) toldBy.set(one, [...told, ...behind]);
			continue;
		}
		const beside = besideEverybody(names, one, told, groups);
		if (beside.same.length > 0) toldBy.set(one, [...told, ...beside.same]);
		for (const [{ id }, others] of beside.leaving) leaving.push([id, others]);
	}
	return { groups, toldBy, peopleOf: peopleOfGroups(groups, people, persons), leaving };
}

/** A group while it is made. */
type Draft = { -readonly [Key in keyof MentionedGroup]: MentionedGroup[Key] } & {
	needs: MentionNeeds[];
};

/** All groups while they are made. */
interface Drafts {
	/** Groups so far, by id. */
	readonly groups: Map<string, Draft>;
	readonly people: Map<string, DraftPeople>;
	readonly names: KnownNames;
}

/** Adds what a number tells of groups; their ids come back. */
function addMentioned(drafts: Drafts, { study, mentions, ids }: Mentioned): readonly string[] {
	let isUsual = true;
	const told: string[] = [];
	for (const mention of mentions) {
		const own = add(drafts, mention, study);
		told.push(own);
		isUsual &&= own === mention.id;
		if (mention.above === null) continue;
		const above = own === mention.id ? mention.above : aboveOther(mention.above, own);
		const other = add(drafts, above, study);
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
function add({ groups, people, names }: Drafts, mention: MentionedLayer, study: string): string {
	const { where, base } = mention;
	const found = groups.get(mention.id);
	const isOther = found !== undefined && found.n !== base.n;
	const universe = isOther ? ofOthers(mention.universe, base.n) : mention.universe;
	const id = isOther ? names.idOf({ universe, where }) : mention.id;
	const known = isOther ? groups.get(id) : found;
	if (known === undefined) groups.set(id, draftOf(mention, study, id, universe));
	else {
		known.isSide &&= mention.isSide;
		if (!known.needs.some((other) => areSameNeeds(other, mention.needs)))
			known.needs.push(mention.needs);
	}
	addPeople(people, id, mention.people);
	return id;
}

function draftOf(
	{ where, base, needs, isSide, givesAway }: MentionedLayer,
	study: string,
	id: string,
	universe: string,
): Draft {
	const { n, accounts } = base;
	return { id, study, universe, where, n, accounts, isSide, givesAway, needs: [needs] };
}

/** Most numbers of a group need the same: their people are told of by the same counts. */
function areSameNeeds(some: MentionNeeds, others: MentionNeeds): boolean {
	return (
		some.isDistribution === others.isDistribution &&
		some.isOfAccount === others.isOfAccount &&
		some.first.length + some.last.length + others.first.length + others.last.length === 0 &&
		some.bases.length === others.bases.length &&
		some.bases.every((base, at) => {
			const other = others.bases[at];
			return (
				other !== undefined &&
				base.n === other.n &&
				base.accounts === other.accounts &&
				base.largestAccount === other.largestAccount
			);
		})
	);
}
