import { attackBlock, type Breach } from './attack.ts';
import { blocksOf, type Block } from './block.ts';
import {
	cheapestOf,
	closeRelations,
	hide,
	isTelling,
	type HidingState,
} from './close-relations.ts';
import type { Group } from './group.ts';
import { relationsOf } from './relation.ts';

/** In larger blocks nothing is taken back: each try is a whole attack. */
const MOST_GROUPS_TO_TAKE_BACK = 500;

/**
 * All groups that are hidden: those that are sensitive by themselves and those that would give one of
 * them away. Deterministic whatever the order of groups.
 *
 *     sensitive ─┬─▶ relations closed ─▶ blocks attacked ─▶ what was not needed taken back
 *                └─ a group that gives a hidden one away is looked at after it
 *
 * @param already ids that are hidden whatever they are
 * @returns ids
 */
export function hideComplementary(
	given: readonly Group[],
	already: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
	const hidden = new Set<string>();
	const pattern = new Map<string, number>();
	for (const groups of byDepth(given)) {
		const state = stateOf(groups, pattern);
		groups.forEach((group, at) => {
			if (group.isReleased) return;
			const isGiven = group.isSensitive || already.has(group.id);
			if (isGiven || group.givesAway.some((id) => hidden.has(id))) hide(state, at);
		});
		const first = new Set(state.hidden);
		closeRelations(state, state.relations.keys());
		settle(state, first);
		for (const at of state.hidden) hidden.add(groups[at]?.id ?? '');
	}
	return hidden;
}

/** Every breach that is left by what is hidden: none, or the publication must not leave. */
export function auditHiding(given: readonly Group[], hidden: ReadonlySet<string>): Breach[] {
	return byDepth(given).flatMap((groups) => {
		const places = new Set(groups.flatMap(({ id }, at) => (hidden.has(id) ? [at] : [])));
		return blocksOf(groups)
			.filter((block) => mayTell(block, places))
			.flatMap((block) => attackBlock(groups, block, places));
	});
}

/** Groups in the order in which one gives away another, each list in the order of ids. */
function byDepth(groups: readonly Group[]): readonly (readonly Group[])[] {
	const byId = new Map(groups.map((group) => [group.id, group]));
	const depths = new Map<string, number>();
	const depthOf = (group: Group): number => {
		const known = depths.get(group.id);
		if (known !== undefined) return known;
		const below = group.givesAway.flatMap((id) => byId.get(id) ?? []);
		const depth = below.reduce((most, other) => Math.max(most, depthOf(other) + 1), 0);
		depths.set(group.id, depth);
		return depth;
	};
	const sorted = groups.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return [...Map.groupBy(sorted, depthOf)].toSorted(([a], [b]) => a - b).map(([, same]) => same);
}

function stateOf(groups: readonly Group[], pattern: Map<string, number>): HidingState {
	const relations = relationsOf(groups);
	const relationsOfGroup = new Map<number, number[]>();
	relations.forEach(({ parent, parts }, place) => {
		for (const at of [parent, ...parts]) {
			const own = relationsOfGroup.get(at);
			if (own) own.push(place);
			else relationsOfGroup.set(at, [place]);
		}
	});
	return { groups, relations, relationsOf: relationsOfGroup, hidden: new Set(), pattern };
}

/** Attacks each block and hides more until every attack fails; then takes back what was not needed. */
function settle(state: HidingState, first: ReadonlySet<number>): void {
	const blocks = blocksOf(state.groups);
	const held = new Map<Block, number>();
	const countIn = (block: Block) => block.groups.filter((at) => state.hidden.has(at)).length;
	let isSettled = false;
	while (!isSettled) {
		isSettled = true;
		for (const block of blocks) {
			if (!mayTell(block, state.hidden) || held.get(block) === countIn(block)) continue;
			const before = state.hidden.size;
			defend(state, block);
			if (state.hidden.size > before) isSettled = false;
			held.set(block, countIn(block));
		}
	}
	for (const block of blocks) if (isCrossed(block)) takeBack(state, block, first);
}

/** A block of one dimension without anything hidden tells nothing but what its relations do. */
function mayTell(block: Block, hidden: ReadonlySet<number>): boolean {
	return isCrossed(block) || block.groups.some((at) => hidden.has(at));
}

function isCrossed({ dimensions }: Block): boolean {
	return dimensions.length > 1;
}

/** In a large block all breaches of an attack are mended at once, else one by one, which hides less. */
function defend(state: HidingState, block: Block): void {
	const atOnce = block.groups.length > MOST_GROUPS_TO_TAKE_BACK ? Infinity : 1;
	for (;;) {
		const breaches = attackBlock(state.groups, block, state.hidden);
		const before = state.hidden.size;
		for (const breach of breaches.slice(0, atOnce)) {
			if (breach.near.some((at) => state.hidden.has(at))) continue;
			const chosen = cheapestOf(state, breach.near) ?? cheapestOf(state, block.groups);
			if (chosen !== undefined) closeRelations(state, hide(state, chosen));
		}
		if (state.hidden.size === before) return;
	}
}

/** Shows again what neither a relation nor an attack needs hidden, the largest first. */
function takeBack(state: HidingState, block: Block, first: ReadonlySet<number>): void {
	if (block.groups.length > MOST_GROUPS_TO_TAKE_BACK) return;
	const added = block.groups
		.filter((at) => state.hidden.has(at) && !first.has(at))
		.toSorted((a, b) => (state.groups[b]?.n ?? 0) - (state.groups[a]?.n ?? 0) || a - b);
	for (const at of added) {
		state.hidden.delete(at);
		const relations = (state.relationsOf.get(at) ?? []).flatMap(
			(place) => state.relations[place] ?? [],
		);
		const isSafe =
			!relations.some((relation) => isTelling(state, relation)) &&
			attackBlock(state.groups, block, state.hidden).length === 0;
		if (!isSafe) state.hidden.add(at);
	}
}
