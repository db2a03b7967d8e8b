import { grantOf, type AudienceTerms, type Grant, type GrantedCard } from '../audiences/grant.ts';
import type { KeptWork } from '../publishing/kept-work.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import { inputText } from './input-text.ts';

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
	return audiences.map(withoutTitle);
}

/**
 * The grants of audiences: what one sees is looked up once as long as its terms and the card are the same,
 * whatever it is called and whoever else is asked for.
 */
export function keptGrants(
	audiences: readonly AudienceTerms[],
	card: GrantedCard,
	keep: KeptWork['of'],
): readonly Grant[] {
	return audiences.map((own) => {
		const terms = withoutTitle(own);
		const grant = keep(
			`grant of ${own.id}`,
			() => [inputText([terms, card])],
			() => grantOf(terms, card),
		);
		return { ...grant, title: own.title };
	});
}

function withoutTitle(terms: AudienceTerms): AudienceTerms {
	return { ...terms, title: {} };
}
