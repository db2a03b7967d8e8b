import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import type { DerivedEstimate, DerivedKey } from '../../estimated-fact.ts';

/** What is told of one account, or of all of some kind together. */
export interface ToldOfAccounts {
	readonly key: DerivedKey;
	readonly unit: DerivedEstimate['unit'];
	readonly value: number;
	/** Persons that it is about. */
	readonly n: number;
	/** Accounts that it is about. */
	readonly accounts: number;
	readonly interval?: { readonly low: number; readonly high: number };
}

/** A number about accounts whose people answer by name: the promise allows it, however few they are. */
export function aboutAccounts(
	{ study, isOtherStudy, cut }: PlannedAccounts,
	{ key, unit, value, n, accounts, interval }: ToldOfAccounts,
): DerivedEstimate {
	return {
		kind: 'derived',
		study,
		isOtherStudy,
		key: { wave: cut.wave, ...key },
		fixedTouchpoint: '',
		unit,
		base: { n, accounts, nEffective: n, largestAccount: accounts === 1 ? 1 : null },
		otherBases: [],
		isDistribution: false,
		figure: { value, low: interval?.low ?? null, high: interval?.high ?? null },
		test: null,
		definition: 1,
		isNamed: true,
	};
}
