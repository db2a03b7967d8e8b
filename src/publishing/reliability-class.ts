import type { Base, Estimate } from '../estimates/estimated-fact.ts';
import type { Status } from '../snapshot/fact.ts';
import { basesOf } from './primary-hiding.ts';

/** How far a number that is shown may be used. */
export type ReliabilityClass = Extract<Status, 'full' | 'limited' | 'indicative' | 'not-estimable'>;

/** Fewest persons, effective answers and accounts of a class (methods 0.4). */
interface Least {
	readonly n: number;
	readonly nEffective: number;
	readonly accounts: number;
}

const LIMITED: Least = { n: 10, nEffective: 8, accounts: 8 };
const FULL: Least = { n: 30, nEffective: 25, accounts: 10 };

const WEAKEST_FIRST = ['not-estimable', 'indicative', 'limited', 'full'] as const;

/** The class of a number, of a comparison or a derived number that of its weakest side. */
export function reliabilityClass(
	estimate: Exclude<Estimate, { kind: 'not-asked' }>,
): ReliabilityClass {
	if (estimate.figure === null) return 'not-estimable';
	const classes = basesOf(estimate).map(classOfBase);
	return WEAKEST_FIRST.find((name) => classes.includes(name)) ?? 'not-estimable';
}

/** Without an account column each person is an account of its own. */
function classOfBase({ n, nEffective, accounts }: Base): ReliabilityClass {
	if (nEffective === null) return 'not-estimable';
	const reaches = (least: Least) =>
		n >= least.n && nEffective >= least.nEffective && (accounts ?? n) >= least.accounts;
	if (reaches(FULL)) return 'full';
	return reaches(LIMITED) ? 'limited' : 'indicative';
}
