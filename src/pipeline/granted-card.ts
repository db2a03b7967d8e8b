import type { AudienceTerms, GrantedCard } from '../audiences/grant.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';

/** Of a card what grants read, and nothing else: the same whatever its words and receipts are. */
export function grantedCard({ studies }: Pick<SnapshotCard, 'studies'>): GrantedCard {
	return {
		studies: studies.map(({ id, confidentiality, relations, brands, roles, questions }) => ({
			id,
			confidentiality,
			relations: relations.map((one) => ({ id: one.id })),
			brands: brands.map((one) => ({ id: one.id, own: one.own })),
			roles: roles.map((one) => ({ id: one.id, decision: one.decision })),
			questions: questions.map((one) => ({ id: one.id, touchpoint: one.touchpoint })),
		})),
	};
}

/** The terms of audiences without what they are called. */
export function termsWithoutTitle(audiences: readonly AudienceTerms[]): readonly AudienceTerms[] {
	return audiences.map((one) => ({ ...one, title: {} }));
}
