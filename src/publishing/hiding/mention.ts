import type { Base } from '../../estimates/estimated-fact.ts';
import type { DraftPeople } from './group-people.ts';
import type { Group } from './group.ts';
import type { HidingReason } from './hiding-reason.ts';

/** A group that a number tells of, by what is known of the number alone, whatever the rules are. */
export interface Mention extends Pick<Group, 'id' | 'universe' | 'where' | 'isSide' | 'givesAway'> {
	readonly base: Base;
	readonly people: Readonly<DraftPeople>;
	readonly needs: MentionNeeds;
	/** The layer that the metric shows of the same people, which gives them away. */
	readonly above: MentionedLayer | null;
}

/** What rules ask for where a group is to be told of. */
export interface MentionNeeds {
	/** Those who must be enough persons of enough accounts, none of them with most of the answers. */
	readonly bases: readonly Base[];
	/** Whether they must be as many as a distribution needs. */
	readonly isDistribution: boolean;
	/** Whether they are of one account, whatever the rules of accounts are. */
	readonly isOfAccount: boolean;
	/** Why nothing may be told whatever the rules are, before and after what is too small. */
	readonly first: readonly HidingReason[];
	readonly last: readonly HidingReason[];
}

/** A layer above others. */
export type MentionedLayer = Omit<Mention, 'above'>;

/** All that a number tells of. */
export interface Mentioned {
	/** Whose rules hold. */
	readonly study: string;
	readonly mentions: readonly Mention[];
	/** Ids of all of them, as long as no other people are called the same. */
	readonly ids: readonly string[];
	/** Ids of groups that it tells of too, where there are such. */
	readonly behind: readonly string[];
	/** Of all these groups, of those that they give away, and of those that they are looked at beside. */
	readonly universes: readonly string[];
}
