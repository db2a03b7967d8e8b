import type { Fact } from '../snapshot/fact.ts';
import { hiddenFact } from '../snapshot/hidden-fact.ts';
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
	const seen = facts.filter((fact) => grant.sees(fact));
	if (grant.id === EVERYBODY) return seen;
	const list = audiences.get(grant.id);
	if (list === undefined) return null;
	return seen.flatMap((fact) => {
		const status = list.get(fact.id);
		if (status === undefined) return [];
		return status === 'hidden' ? [hiddenFact(fact)] : [fact];
	});
}
