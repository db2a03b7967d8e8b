import type { LinearEquation } from '../../statistics/polytope.ts';

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
	const parent = Int32Array.from({ length: variables }, (_, at) => at);
	const rootOf = (one: number): number => {
		let root = one;
		while (parent[root] !== root) root = parent[root] ?? root;
		for (let at = one; at !== root;) {
			const next = parent[at] ?? root;
			parent[at] = root;
			at = next;
		}
		return root;
	};
	for (const { members } of equations) {
		const [first = 0] = members;
		for (const member of members) parent[rootOf(member)] = rootOf(first);
	}
	const places = Array.from(parent, (_, at) => at);
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
