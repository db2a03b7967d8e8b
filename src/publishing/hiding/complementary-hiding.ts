import type { AttackGap } from './attack.ts';
import type { Block } from './block.ts';
import {
	cheapestOf,
	closeRelations,
	hide,
	isTelling,
	type HidingState,
} from './close-relations.ts';
import type { Group } from './group.ts';
import type { Table, Tables } from './tables.ts';

/** The other group for which one is hidden. */
export interface Because {
	readonly kind: 'complementary' | 'gives-away';
	readonly group: string;
}

/** What is known before groups are hidden. */
export interface KnownOfHiding {
	/** Ids that are hidden whatever they are. */
	readonly already?: ReadonlySet<string>;
	/** Where the reasons are put, by id: which other group each one protects or gives away. */
	readonly because?: Map<string, Because>;
	/** Cuts that are hidden elsewhere; those that are hidden now are added. */
	readonly usual?: Set<string>;
}

/** In larger blocks nothing is taken back: each try is a whole attack. */
const MOST_GROUPS_TO_TAKE_BACK = 500;

/**
 * All groups that are hidden: those that are sensitive by themselves and those that would give one of
 * them away.
 *
 *     sensitive ─┬─▶ relations closed ─▶ blocks attacked ─▶ what was not needed taken back
 *                └─ a group that gives a hidden one away is looked at after it
 *
 * @returns ids
 */
export function hideComplementary(
	{ groups, depths, attack }: Tables,
	{ already = new Set(), because = new Map(), usual = new Set() }: KnownOfHiding = {},
): ReadonlySet<string> {
	const hidden = new Set<string>();
	for (const tables of depths) {
		const state = openHiding({ groups, attack }, tables, usual);
		for (const { at, group } of inOrder(groups, tables)) {
			if (group.isReleased) continue;
			const below = group.givesAway.find((id) => hidden.has(id));
			if (below !== undefined) because.set(group.id, { kind: 'gives-away', group: below });
			if (group.isSensitive || already.has(group.id) || below !== undefined) hide(state, at);
		}
		const first = new Set(state.hidden);
		closeRelations(
			state,
			tables.flatMap(({ relations }) => relations),
		);
		settle(state, tables, first);
		for (const at of state.hidden) {
			const id = groups[at]?.id ?? '';
			hidden.add(id);
			const other = groups[state.protects.get(at) ?? -1];
			if (other) because.set(id, { kind: 'complementary', group: other.id });
		}
	}
	return hidden;
}

/** The groups of some tables in the order of ids. */
function inOrder(groups: readonly Group[], tables: readonly Table[]) {
	const places = tables.flatMap(({ members }) => members).toSorted((a, b) => a - b);
	return places.flatMap((at) => {
		const group = groups[at];
		return group === undefined ? [] : [{ at, group }];
	});
}

/** What an audit came to. */
export interface Audit {
	/** Ids of groups that together tell too much of somebody; none, or the publication must not leave. */
	readonly breaches: readonly (readonly string[])[];
	/** Blocks of which it could not be found out whether they tell anything; none, or somebody must be told. */
	readonly unaudited: readonly UnauditedGroups[];
}

/** Groups of a block that was not attacked as a whole. */
export interface UnauditedGroups {
	readonly gap: AttackGap;
	/** Ids. */
	readonly groups: readonly string[];
}

/** Attacks what is hidden by what is shown, and by what was told before: that is known, whatever is hidden now. */
export function auditHiding(
	{ groups, depths, attack }: Tables,
	hidden: ReadonlySet<string>,
): Audit {
	const places = new Set<number>();
	for (const [at, { id, isReleased }] of groups.entries())
		if (hidden.has(id) && !isReleased) places.add(at);
	const audits = depths
		.flat()
		.flatMap(({ blocks }) => blocks)
		.filter((block) => mayTell(groups, block, places))
		.map((block) => ({ block, found: attack(block, places) }));
	const idsOf = (own: readonly number[]) => own.flatMap((at) => groups[at]?.id ?? []);
	return {
		breaches: audits.flatMap(({ found }) => found.breaches.map((one) => idsOf(one.groups))),
		unaudited: audits.flatMap(({ block, found: { gap } }) =>
			gap === null ? [] : [{ gap, groups: idsOf(block.groups) }],
		),
	};
}

function openHiding(
	of: Pick<Tables, 'groups' | 'attack'>,
	tables: readonly Table[],
	usual: Set<string>,
): HidingState {
	const tableOf = new Map(tables.flatMap((table) => table.members.map((at) => [at, table])));
	const relationsOf = (at: number) => tableOf.get(at)?.relationsOf(at) ?? [];
	return { ...of, relationsOf, hidden: new Set(), protects: new Map(), usual };
}

/** Attacks each block and hides more until every attack fails; then takes back what was not needed. */
function settle(state: HidingState, tables: readonly Table[], first: ReadonlySet<number>): void {
	const blocks = tables.flatMap((table) => table.blocks);
	const held = new Map<Block, number>();
	const countIn = (block: Block) => block.groups.filter((at) => state.hidden.has(at)).length;
	let isSettled = false;
	while (!isSettled) {
		isSettled = true;
		for (const block of blocks) {
			if (!mayTell(state.groups, block, state.hidden) || held.get(block) === countIn(block))
				continue;
			const before = state.hidden.size;
			defend(state, block);
			if (state.hidden.size > before) isSettled = false;
			held.set(block, countIn(block));
		}
	}
	for (const { blocks: own } of tables)
		for (const block of own)
			if (isCrossed(block) && !block.isPairs && !block.isFace) takeBack(state, own, block, first);
}

/**
 * A block of one dimension without anything hidden tells nothing but what its relations do; of one
 * without anything new nothing can be hidden.
 */
function mayTell(groups: readonly Group[], block: Block, hidden: ReadonlySet<number>): boolean {
	if (!isCrossed(block) && !block.groups.some((at) => hidden.has(at))) return false;
	return block.groups.some((at) => !hidden.has(at) && groups[at]?.isReleased === false);
}

function isCrossed({ dimensions }: Block): boolean {
	return dimensions.length > 1;
}

/** In a large block all breaches of an attack are mended at once, else one by one, which hides less. */
function defend(state: HidingState, block: Block): void {
	const isLarge = block.isLarge || block.groups.length > MOST_GROUPS_TO_TAKE_BACK;
	const atOnce = isLarge ? Infinity : 1;
	for (;;) {
		const { breaches } = state.attack(block, state.hidden);
		const before = state.hidden.size;
		for (const breach of breaches.slice(0, atOnce)) {
			if (breach.near.some((at) => state.hidden.has(at))) continue;
			const chosen = cheapestOf(state, breach.near) ?? cheapestOf(state, block.groups);
			if (chosen === undefined) continue;
			const told = block.groups.find((at) => breach.groups.includes(at));
			state.protects.set(chosen, told ?? chosen);
			closeRelations(state, hide(state, chosen));
		}
		if (state.hidden.size === before) return;
	}
}

/**
 * Shows again what neither a relation nor an attack needs hidden, the largest first.
 *
 * @param blocks of the same table
 */
function takeBack(
	state: HidingState,
	blocks: readonly Block[],
	block: Block,
	first: ReadonlySet<number>,
): void {
	if (block.groups.length > MOST_GROUPS_TO_TAKE_BACK) return;
	const added = block.groups
		.filter((at) => state.hidden.has(at) && !first.has(at))
		.toSorted((a, b) => (state.groups[b]?.n ?? 0) - (state.groups[a]?.n ?? 0) || a - b);
	if (added.length === 0) return;
	const others = blocks.filter(
		({ isPairs, isFace, groups }) => (isPairs || isFace) && groups.some((at) => added.includes(at)),
	);
	const faces = others.filter(({ isFace }) => isFace);
	for (const at of added) {
		state.hidden.delete(at);
		const isSafe =
			!state.relationsOf(at).some((relation) => isTelling(state, relation)) &&
			isHeld(state, block, faces) &&
			others.every((other) => !other.groups.includes(at) || isHeld(state, other, []));
		if (!isSafe) state.hidden.add(at);
	}
}

/**
 * Whether an attack was made and failed. What could not be attacked tells nothing for sure; a block that
 * is too large as one is held where its faces are.
 */
function isHeld({ attack, hidden }: HidingState, block: Block, faces: readonly Block[]): boolean {
	const { breaches, gap } = attack(block, hidden);
	const isAttacked = gap === null || (gap === 'too-large' && faces.length > 0);
	return breaches.length === 0 && isAttacked;
}
