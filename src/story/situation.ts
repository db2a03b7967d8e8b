import type { Fact } from '../snapshot/fact.ts';
import type { Claim, Side } from '../wording/group-name.ts';

/** Fewer answers never carry a headline (DESIGN.md 6 d). */
const LEAST_FOR_HEADLINE = 10;

/** What can be said of one fact; chosen by status and interval, never by the size of the estimate. */
export type Situation =
	| { readonly kind: Side; readonly fact: Fact; readonly claim: Claim }
	| { readonly kind: 'level' | 'indicative'; readonly fact: Fact }
	| { readonly kind: 'hidden' | 'not-asked' | 'not-estimable' };

/**
 * The row of the table of situations that a fact falls in; no fact at all means not asked; `claim` is null where a
 * level claims nothing.
 */
export function situationOf(fact: Fact | undefined, claim: Claim | null): Situation {
	if (!fact) return { kind: 'not-asked' };
	if (fact.status === 'hidden' || fact.status === 'not-asked' || fact.status === 'not-estimable') {
		return { kind: fact.status };
	}
	if (fact.value === null) return { kind: 'not-estimable' };
	if (!isHeadline(fact)) return { kind: 'indicative', fact };
	return claim === null ? { kind: 'level', fact } : { kind: sideOf(fact), fact, claim };
}

/** Whether a fact has the answers for a title: a number, full or limited, from ten persons or more. */
export function isHeadline(fact: Fact | undefined): fact is Fact {
	if (!fact || fact.value === null) return false;
	const isSure = fact.status === 'full' || fact.status === 'limited';
	return isSure && (fact.n ?? 0) >= LEAST_FOR_HEADLINE;
}

/** On which side of zero (points) or one half (shares) the whole interval lies. */
export function sideOf(fact: Fact): Side {
	const middle = fact.unit === 'percent' ? 50 : 0;
	if (fact.low !== null && fact.low > middle) return 'above';
	return fact.high !== null && fact.high < middle ? 'below' : 'unclear';
}
