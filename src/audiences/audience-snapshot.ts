import type { Snapshot } from '../snapshot/snapshot.ts';
import { audienceCard } from './audience-card.ts';
import { audienceFacts } from './audience-facts.ts';
import { EVERYBODY, type Grant } from './grant.ts';

/**
 * What an audience sees of a version: a snapshot of its own, in which nothing tells of what is left
 * out; that of everybody keeps the card as it is. Null where the version has no list for the audience.
 */
export function audienceSnapshot(snapshot: Snapshot, grant: Grant): Snapshot | null {
	const facts = audienceFacts(snapshot, grant);
	if (facts === null) return null;
	const card = grant.id === EVERYBODY ? snapshot.card : audienceCard(snapshot, facts, grant);
	return { card, facts, audiences: new Map() };
}
