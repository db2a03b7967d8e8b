import type { Group } from '../../src/publishing/hiding/group.ts';

/** A group of the universe `t`, sensitive below five persons; its id tells its cut, `a|b` pools values. */
export function buildGroup(where: Readonly<Record<string, string>>, n: number): Group {
	const cut = Object.entries(where).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return {
		id: `t ${cut.map(([key, value]) => `${key}=${value}`).join('&')}`,
		universe: 't',
		where: new Map(cut.map(([key, value]) => [key, value.split('|')])),
		n,
		accounts: null,
		leastPersons: 5,
		leastAccounts: 1,
		isSensitive: n < 5,
		isReleased: false,
		isSide: false,
		givesAway: [],
	};
}

/** The cells of a table, its margins and its total. */
export function tableGroups(counts: readonly (readonly number[])[]): Group[] {
	const columns = counts[0]?.map((_, at) => counts.map((line) => line[at] ?? 0)) ?? [];
	return [
		buildGroup({}, sum(counts.flat())),
		...counts.map((line, at) => buildGroup({ row: `r${at}` }, sum(line))),
		...columns.map((line, at) => buildGroup({ column: `c${at}` }, sum(line))),
		...counts.flatMap((line, i) =>
			line.map((n, j) => buildGroup({ row: `r${i}`, column: `c${j}` }, n)),
		),
	];
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, n) => total + n, 0);
}
