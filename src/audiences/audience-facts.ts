import type { Fact } from '../snapshot/fact.ts';
import { listedFacts } from '../snapshot/hidden-fact.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { EVERYBODY, type Grant } from './grant.ts';

/**
 * The facts of a version that an audience sees, in the order of ids: those of its list that its grant
 * still allows, the hidden ones without numbers. Everybody needs no list. Null where the version has no
 * list for the audience, which then sees nothing of it.
 */
export function audienceFacts(
	{ facts, audiences }: Pick<Snapshot, 'facts' | 'audiences'>,
	grant: Pick<Grant, 'id' | 'sees'>,
): readonly Fact[] | null {
	if (grant.id === EVERYBODY) return facts.filter((fact) => grant.sees(fact));
	const list = audiences.get(grant.id);
	if (list === undefined) return null;
	// Who sees all of a version is given its own facts, of which much is known.
	return listedFacts(facts, (fact) => (grant.sees(fact) ? list.get(fact.id) : undefined));
}
