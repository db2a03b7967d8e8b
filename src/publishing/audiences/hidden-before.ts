import type { AudienceList } from '../../snapshot/audience-list.ts';
import type { Fact } from '../../snapshot/fact.ts';

/** Why a fact is hidden whatever the audience asks for. */
export type WhyBefore =
	/** The version hides it from everybody. */
	| { readonly kind: 'everybody' }
	/** It is hidden from this audience, which asks for less and sees the same scope. */
	| { readonly kind: 'audience'; readonly audience: string };

/** What is hidden of a scope whatever the audience asks for. */
export interface HiddenBefore {
	readonly isHidden: (fact: Fact) => boolean;
	/** Null of a fact that is not hidden so, or is not in the scope. */
	readonly whyHidden: (fact: string) => WhyBefore | null;
}

/** An audience that asks for less, and what it is shown of the same scope. */
export interface WeakerAudience {
	readonly audience: { readonly id: string };
	readonly list: AudienceList;
}

/** What the version hides, and what it hides from weaker audiences. */
export function hiddenBefore(
	scope: readonly Fact[],
	weaker: readonly WeakerAudience[],
): HiddenBefore {
	const why = ({ id, status }: Fact): WhyBefore | null => {
		if (status === 'hidden') return { kind: 'everybody' };
		const other = weaker.find(({ list }) => list.get(id) !== 'shown');
		return other === undefined ? null : { kind: 'audience', audience: other.audience.id };
	};
	return {
		isHidden: (fact) => fact.status === 'hidden' || (weaker.length > 0 && why(fact) !== null),
		whyHidden(id) {
			const fact = scope.find((one) => one.id === id);
			return fact === undefined ? null : why(fact);
		},
	};
}

/** Whether two lists are of the same facts. */
export function isSameScope(one: readonly Fact[], other: readonly Fact[]): boolean {
	if (one === other) return true;
	return one.length === other.length && one.every(({ id }, at) => id === other[at]?.id);
}
