import type { Fact } from './fact.ts';

/** A fact as every hidden one reads: without numbers, verdict or reason. */
export function hiddenFact(fact: Fact): Fact {
	return {
		...fact,
		value: null,
		low: null,
		high: null,
		n: null,
		n_effective: null,
		accounts: null,
		status: 'hidden',
		verdict: '',
		p_adjusted: null,
	};
}
