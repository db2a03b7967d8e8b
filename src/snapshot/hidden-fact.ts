import type { Fact } from './fact.ts';

/** What no hidden fact tells. */
const UNTOLD = {
	value: null,
	low: null,
	high: null,
	n: null,
	n_effective: null,
	accounts: null,
	status: 'hidden',
	verdict: '',
	p_adjusted: null,
} as const;

/** A fact as every hidden one reads: without numbers, verdict or reason. */
export function hiddenFact(fact: Fact): Fact {
	return readsAsHidden(fact) ? fact : { ...fact, ...UNTOLD };
}

function readsAsHidden(fact: Fact): boolean {
	return (
		fact.status === 'hidden' &&
		fact.value === null &&
		fact.low === null &&
		fact.high === null &&
		fact.n === null &&
		fact.n_effective === null &&
		fact.accounts === null &&
		fact.verdict === '' &&
		fact.p_adjusted === null
	);
}

/** Facts of which some read as hidden; the same list where these do already. */
export function withHidden(
	facts: readonly Fact[],
	isHidden: (fact: Fact) => boolean,
): readonly Fact[] {
	const own = facts.map((fact) => (isHidden(fact) ? hiddenFact(fact) : fact));
	return own.every((fact, at) => fact === facts[at]) ? facts : own;
}
