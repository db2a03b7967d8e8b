import { compareTexts } from '../../problem.ts';
import { whereKey, type Group } from './group.ts';
import type { Relation } from './relation.ts';
import type { Tables } from './tables.ts';

/** Groups, how they add up, and which of them are hidden; hiding only ever adds to it. */
export interface HidingState extends Pick<Tables, 'groups' | 'attack'> {
	/** The relations that a group is in, by its place. */
	readonly relationsOf: (at: number) => readonly Relation[];
	readonly hidden: Set<number>;
	/** The group that each one was hidden for, by its place. */
	readonly protects: Map<number, number>;
	/** Cuts that were hidden, so that the same one is hidden again where that costs little. */
	readonly usual: Set<string>;
}

/** A cut that is hidden elsewhere is preferred where it costs at most this many times the least. */
const USUAL_COST = 2;

/**
 * Hides more groups until no relation gives a hidden one away.
 *
 * @param start those to look at
 */
export function closeRelations(state: HidingState, start: readonly Relation[]): void {
	const queue = [...start];
	const waiting = new Set(queue);
	for (let at = 0; at < queue.length; at++) {
		const relation = queue[at];
		if (relation === undefined) continue;
		waiting.delete(relation);
		if (!isTelling(state, relation)) continue;
		const chosen = cheapest(state, relation);
		if (chosen === undefined) continue;
		protect(state, chosen, relation);
		// This relation is among them: it is looked at again.
		for (const other of hide(state, chosen)) {
			if (waiting.has(other)) continue;
			waiting.add(other);
			queue.push(other);
		}
	}
}

/** Keeps for which hidden group of a relation another one is hidden. */
function protect({ hidden, protects }: HidingState, chosen: number, relation: Relation): void {
	const { parent, parts } = relation;
	const other = [...parts, parent].find((at) => at !== chosen && hidden.has(at));
	protects.set(chosen, other ?? (chosen === parent ? (parts[0] ?? parent) : parent));
}

/** Hides a group; the relations that it is in come back. */
export function hide(state: HidingState, chosen: number): readonly Relation[] {
	state.hidden.add(chosen);
	const group = state.groups[chosen];
	if (group !== undefined && !group.isSide) state.usual.add(whereKey(group.where));
	return state.relationsOf(chosen);
}

/**
 * Whether what is shown of a relation gives away what is hidden (methods m.2): the hidden parts and the
 * rest must number none or at least two and together be enough persons and accounts.
 */
export function isTelling(
	{ groups, hidden }: HidingState,
	{ parent, parts, rest }: Relation,
): boolean {
	const whole = groups[parent];
	if (whole === undefined) return false;
	const unknown = hiddenOf(groups, hidden, parts);
	// A whole that only few people keep from being the sum of its parts is known well enough.
	if (hidden.has(parent)) {
		return unknown.length === 0 && rest < whole.leastPersons && !whole.isSide;
	}
	const count = unknown.length + (rest > 0 ? 1 : 0);
	const persons = unknown.reduce((sum, { n }) => sum + n, rest);
	if (persons === 0) return false;
	if (persons < whole.leastPersons) return true;
	if (unknown.length === 0) return false;
	if (count < 2) return true;
	const accounts = unknown.flatMap(({ accounts: own }) => own ?? []);
	return accounts.length > 0 && Math.max(...accounts) < whole.leastAccounts;
}

const NONE: readonly Group[] = [];

function hiddenOf(
	groups: readonly Group[],
	hidden: ReadonlySet<number>,
	places: readonly number[],
): readonly Group[] {
	if (!places.some((at) => hidden.has(at))) return NONE;
	return places.flatMap((at) => (hidden.has(at) ? (groups[at] ?? []) : []));
}

/** The whole where it is a side of comparisons, else the cheapest part; undefined where nothing can be hidden. */
function cheapest(state: HidingState, { parent, parts }: Relation): number | undefined {
	const whole = cheapestOf(state, [parent]);
	if (whole !== undefined && state.groups[whole]?.isSide) return whole;
	return cheapestOf(state, parts) ?? whole;
}

/**
 * Of some groups the shown one that is least lost: sides of comparisons first, then by persons, times
 * one more for each sum that it would open.
 */
export function cheapestOf(state: HidingState, places: readonly number[]): number | undefined {
	const shown = places.flatMap((at) => {
		const group = state.groups[at];
		if (group === undefined || state.hidden.has(at) || group.isReleased || group.n === 0) return [];
		const cost = group.n * (1 + openedBy(state, at));
		return [{ at, group, cost, isUsual: state.usual.has(whereKey(group.where)) }];
	});
	const sides = shown.filter(({ group }) => group.isSide);
	const among = sides.length > 0 ? sides : shown;
	const least = Math.min(...among.map(({ cost }) => cost));
	const usual = among.filter(({ cost, isUsual }) => isUsual && cost <= USUAL_COST * least);
	const [first] = (usual.length > 0 ? usual : among).toSorted(
		(a, b) => a.cost - b.cost || a.group.n - b.group.n || compareTexts(a.group.id, b.group.id),
	);
	return first?.at;
}

/** How many sums without anything hidden a group is in: each would need another hidden with it. */
function openedBy({ relationsOf, hidden }: HidingState, at: number): number {
	let count = 0;
	for (const { parent, parts } of relationsOf(at))
		if (!hidden.has(parent) && !parts.some((part) => hidden.has(part))) count += 1;
	return count;
}
