import { whereKey, type Group } from './group.ts';

/** Whether all that is known of two groups is the same. */
export function isSameGroup(one: Group, other: Group): boolean {
	return (
		one === other ||
		(one.id === other.id &&
			one.universe === other.universe &&
			whereKey(one.where) === whereKey(other.where) &&
			one.n === other.n &&
			one.accounts === other.accounts &&
			one.leastPersons === other.leastPersons &&
			one.leastAccounts === other.leastAccounts &&
			one.isSensitive === other.isSensitive &&
			one.isReleased === other.isReleased &&
			one.isSide === other.isSide &&
			areAlike(one.givesAway, other.givesAway, Object.is) &&
			areAlike(one.persons ?? NONE, other.persons ?? NONE, Object.is))
	);
}

const NONE: readonly number[] = [];

/** Whether two lists have as many members, alike in their order. */
export function areAlike<One>(
	some: readonly One[],
	others: readonly One[],
	isAlike: (one: One, other: One) => boolean,
): boolean {
	return (
		some === others ||
		(some.length === others.length &&
			some.every((one, at) => {
				const other = others[at];
				return other !== undefined && isAlike(one, other);
			}))
	);
}
