import type { CustomerFrame } from '../customer-frame.ts';

/** A group with fewer answers is merged with another before it is weighted. */
const LEAST_ANSWERS = 5;

/** Groups of roles that answers are weighted to. */
export interface PostStrata {
	/** Number of the group of a role, from 0. */
	readonly groups: ReadonlyMap<string, number>;
	/** People of the frame in each group. */
	readonly targets: readonly number[];
}

interface Stratum {
	readonly roles: readonly string[];
	readonly persons: number;
	readonly answers: number;
}

/**
 * The roles of the frame, those with the fewest answers merged until each group has 5: so a role
 * without a voice is spoken for by the next smallest ones. Ties are merged in the order of the codebook.
 *
 * @param answered the role of each answer
 * @returns null where fewer than two groups remain
 */
export function postStrata(
	{ persons }: CustomerFrame,
	roles: readonly string[],
	answered: readonly string[],
): PostStrata | null {
	const inFrame = countsOf(persons.map(({ contact }) => contact.role ?? ''));
	const answers = countsOf(answered);
	const strata = merged(
		roles
			.map((role) => ({
				roles: [role],
				persons: inFrame.get(role) ?? 0,
				answers: answers.get(role) ?? 0,
			}))
			.filter((stratum) => stratum.persons > 0),
	);
	if (strata.length < 2) return null;
	return {
		groups: new Map(strata.flatMap((one, at) => one.roles.map((role) => [role, at] as const))),
		targets: strata.map((one) => one.persons),
	};
}

function merged(strata: readonly Stratum[]): readonly Stratum[] {
	const [first, second, ...rest] = strata.toSorted((a, b) => a.answers - b.answers);
	if (first === undefined || second === undefined || first.answers >= LEAST_ANSWERS) return strata;
	const both = {
		roles: [...first.roles, ...second.roles],
		persons: first.persons + second.persons,
		answers: first.answers + second.answers,
	};
	return merged([both, ...rest]);
}

function countsOf(roles: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
	return counts;
}
