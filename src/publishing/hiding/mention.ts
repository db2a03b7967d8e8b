import type { Base } from '../../estimates/estimated-fact.ts';
import type { AddedPeople } from './group-people.ts';
import type { Group } from './group.ts';
import type { HidingReason } from './hiding-reason.ts';

/** A group that a number tells of, by what is known of the number alone. */
export interface Mention extends Omit<
	Group,
	'n' | 'accounts' | 'isSensitive' | 'isReleased' | 'persons'
> {
	readonly base: Base;
	readonly people: AddedPeople;
	readonly reasons: readonly HidingReason[];
	/** The layer that the metric shows of the same people, which gives them away. */
	readonly above: MentionedLayer | null;
}

/** A layer above others. */
export type MentionedLayer = Omit<Mention, 'above'>;

/** All that a number tells of. */
export interface Mentioned {
	readonly mentions: readonly Mention[];
	/** Ids of all of them, as long as no other people are called the same. */
	readonly ids: readonly string[];
	/** Ids of groups that it tells of too, where there are such. */
	readonly behind: readonly string[];
}
