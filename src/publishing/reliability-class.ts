import type { Base, Estimate } from '../estimates/estimated-fact.ts';
import type { Status } from '../snapshot/fact.ts';

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

/** The class of a number, of a comparison that of its weaker side. */
export function reliabilityClass(
	estimate: Exclude<Estimate, { kind: 'not-asked' }>,
): ReliabilityClass {
	if (estimate.figure === null) return 'not-estimable';
	const own = classOfBase(estimate.base);
	if (estimate.kind === 'level') return own;
	const other = classOfBase(estimate.otherBase);
	return WEAKEST_FIRST.find((name) => name === own || name === other) ?? own;
}

/** Without an account column each person is an account of its own. */
function classOfBase({ n, nEffective, accounts }: Base): ReliabilityClass {
	if (nEffective === null) return 'not-estimable';
	const reaches = (least: Least) =>
		n >= least.n && nEffective >= least.nEffective && (accounts ?? n) >= least.accounts;
	if (reaches(FULL)) return 'full';
	return reaches(LIMITED) ? 'limited' : 'indicative';
}
