import type { Cut } from '../../plan/cut.ts';
import { largestShare } from '../base-of-level.ts';
import { combineSums } from '../combined-sums.ts';
import type { ClusterSums } from '../cluster-sums.ts';
import type { Base } from '../estimated-fact.ts';
import type { ScoreLevel } from './score-answers.ts';

/** Groups of roles, each of one role or of several that are taken together. */
export type RoleGroups = readonly (readonly string[])[];

/** People of a cut who tell one of some roles. */
export interface RolePeople {
	readonly sums: ClusterSums;
	readonly base: Base;
}

/** The people of a cut by their roles. */
export type PeopleOf = (roles: readonly string[]) => RolePeople;

/** Finds the people of a cut by their roles, each role being looked up once. */
export function peopleByRole(levelOf: (cut: Cut) => ScoreLevel, cut: Cut): PeopleOf {
	const levels = new Map<string, ScoreLevel>();
	const levelOfRole = (role: string) => {
		const level = levels.get(role) ?? levelOf({ ...cut, role });
		levels.set(role, level);
		return level;
	};
	const known = new Map<string, RolePeople>();
	return (roles) => {
		const name = roles.join(' ');
		const people = known.get(name) ?? together(roles.map(levelOfRole));
		known.set(name, people);
		return people;
	};
}

function together(levels: readonly ScoreLevel[]): RolePeople {
	const sums = combineSums(levels.map(({ level }) => ({ sums: level.sums, factor: 1 })));
	const n = levels.reduce((all, { level }) => all + level.n, 0);
	const hasAccounts = levels.some(({ level }) => level.accounts !== null);
	const accounts = hasAccounts ? sums.byCluster().present : null;
	const largestAccount = hasAccounts ? largestShare(sums) : null;
	return { sums, base: { n, accounts, nEffective: n, largestAccount } };
}

/**
 * Takes small roles together until none that has an answer is too small: the smallest goes to the next
 * larger one. Ends with one group where nothing else is large enough.
 *
 * @param groups in the order of the codebook, each with an answer
 * @param people of everything that is compared
 * @param isTooSmall of a group in any of these
 */
export function collapseRoles(
	groups: RoleGroups,
	people: readonly PeopleOf[],
	isTooSmall: (base: Base) => boolean,
): RoleGroups {
	const sized = groups.map((roles) => ({ roles, bases: people.map((of) => of(roles).base) }));
	const sizeOf = ({ bases }: (typeof sized)[number]) => bases.reduce((sum, { n }) => sum + n, 0);
	const bySize = sized.toSorted((a, b) => sizeOf(a) - sizeOf(b));
	const small = bySize.find(({ bases }) => bases.some(isTooSmall));
	const next = bySize.find((one) => one !== small);
	if (small === undefined || next === undefined) return groups;
	const left = groups.filter((roles) => roles !== small.roles && roles !== next.roles);
	return collapseRoles([...left, [...small.roles, ...next.roles]], people, isTooSmall);
}

/** Those of the roles that somebody has. */
export function presentRoles(roles: readonly string[], people: readonly PeopleOf[]): RoleGroups {
	return roles.filter((role) => people.some((of) => of([role]).base.n > 0)).map((role) => [role]);
}
