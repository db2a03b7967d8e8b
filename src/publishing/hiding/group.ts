/**
 * What a group is cut by: values of each dimension that it is restricted to, in code-unit order.
 * Groups that restrict nothing are the whole of their universe.
 */
export type Where = ReadonlyMap<string, readonly string[]>;

/** People whose number is told by facts: they are shown or hidden together. */
export interface Group {
	/** Ties are settled by the order of ids. */
	readonly id: string;
	/** What they answered: only groups of one universe add up. */
	readonly universe: string;
	readonly where: Where;
	/** Persons. */
	readonly n: number;
	/** Null where accounts are not told. */
	readonly accounts: number | null;
	/** Fewest persons of whom something may be known. */
	readonly leastPersons: number;
	readonly leastAccounts: number;
	/** Whether nothing may be told of it, whatever else is shown. */
	readonly isSensitive: boolean;
	/** Whether an earlier version told it, so that it cannot be hidden any more. */
	readonly isReleased: boolean;
	/** Whether only the other side of comparisons tells it, which are the first to be given up. */
	readonly isSide: boolean;
	/** Who they are, ascending, where versions tell of different people; else left out. */
	readonly persons?: readonly number[] | undefined;
	/** Ids of groups that it gives away: it is hidden where one of these is. */
	readonly givesAway: readonly string[];
}

/** The dimension of the versions that people stand in. */
export const RELEASE = 'release';

/** What a cut is called is asked for again and again while groups are told apart; by what is left out of it. */
const keys = new WeakMap<Where, Map<string, string>>();

/** Names a cut; of some dimensions all but one. */
export function whereKey(where: Where, without = ''): string {
	let own = keys.get(where);
	if (own === undefined) {
		own = new Map();
		keys.set(where, own);
	}
	const known = own.get(without);
	if (known !== undefined) return known;
	const key = keyOf(where, without);
	own.set(without, key);
	return key;
}

function keyOf(where: Where, without: string): string {
	const dimensions = [...where.keys()].filter((dimension) => dimension !== without);
	const sorted = dimensions.length > 1 ? dimensions.toSorted() : dimensions;
	return JSON.stringify(sorted.map((dimension) => [dimension, where.get(dimension)]));
}
