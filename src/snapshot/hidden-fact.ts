import type { ListedStatus } from './audience-list.ts';
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

/** Facts of which some are left out or read as hidden; the same list where that changes nothing. */
export function listedFacts(
	facts: readonly Fact[],
	listedAs: (fact: Fact) => ListedStatus | undefined,
): readonly Fact[] {
	const own: Fact[] = [];
	let isSame = true;
	for (const fact of facts) {
		const status = listedAs(fact);
		if (status === undefined) continue;
		const seen = status === 'hidden' ? hiddenFact(fact) : fact;
		isSame &&= seen === fact;
		own.push(seen);
	}
	return isSame && own.length === facts.length ? facts : own;
}
