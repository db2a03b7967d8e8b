import type { LinearEquation } from '../../statistics/polytope.ts';
import { joinedPlaces } from './joined-places.ts';

/** Unknowns that equations join, and these equations, with the unknowns numbered anew from 0. */
export interface Component {
	/** The unknowns by their new numbers. */
	readonly members: readonly number[];
	readonly equations: readonly LinearEquation[];
}

/** Divides a system of equations into those that have no unknown in common; linear in its size. */
export function componentsOf(
	equations: readonly LinearEquation[],
	variables: number,
): readonly Component[] {
	const { rootOf, join } = joinedPlaces(variables);
	for (const { members } of equations) {
		const [first = 0] = members;
		for (const member of members) join(first, member);
	}
	const places = Array.from({ length: variables }, (_, at) => at);
	const own = Map.groupBy(equations, ({ members }) => rootOf(members[0] ?? 0));
	return [...Map.groupBy(places, rootOf)].map(([root, members]) => {
		const numberOf = new Map(members.map((member, number) => [member, number]));
		return {
			members,
			equations: (own.get(root) ?? []).map((equation) => ({
				...equation,
				members: equation.members.map((member) => numberOf.get(member) ?? -1),
			})),
		};
	});
}
