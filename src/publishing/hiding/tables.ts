import { Lately } from '../lately.ts';
import { compareTexts } from '../../problem.ts';
import type { Attack } from './attack.ts';
import { blocksWithin, type Block } from './block.ts';
import { CutNames } from './cut-names.ts';
import { CutShapes } from './cut-shapes.ts';
import type { Group } from './group.ts';
import { KnownAttacks } from './known-attacks.ts';
import { relationsWithin, type Relation } from './relation.ts';
import { areAlike } from './same-group.ts';

/** The groups of one universe, how they add up, and what an attack looks at together; by places. */
export interface Table {
	/** Ascending. */
	readonly members: readonly number[];
	readonly relations: readonly Relation[];
	/** The relations that a group is the whole or a part of. */
	readonly relationsOf: (at: number) => readonly Relation[];
	readonly blocks: readonly Block[];
}

/** All groups and their tables. */
export interface Tables {
	/** In the order of ids; a group that is left out has a place here and is in no table. */
	readonly groups: readonly Group[];
	/** Those that are in a table, in the same order. */
	readonly known: readonly Group[];
	/** In the order in which universes give others away. */
	readonly depths: readonly (readonly Table[])[];
	/** The same without some groups; tables that have none of them are not made again. */
	readonly without: (isLeftOut: (group: Group) => boolean) => Tables;
	/** What an attack on one of their blocks finds, by the places of what is hidden. */
	readonly attack: (block: Block, hidden: ReadonlySet<number>) => Attack;
}

/** Puts groups into tables; the order in which they are given tells nothing. */
export type OpenTables = (groups: readonly Group[]) => Tables;

/** A table with what it was made of. */
interface KnownTable {
	/** In the order of its members. */
	readonly counted: readonly Counted[];
	readonly table: Table;
}

/** A group as far as tables are made of it. */
type Counted = Pick<Group, 'where' | 'n'>;

/** As a rule one of all that may be told, and one without what nothing tells. */
const MOST_OF_A_UNIVERSE = 3;
const MOST_GROUPS = 100_000;

/**
 * Opens tables of groups that are cut alike: each cut is looked at once for all of them, and groups of a
 * universe that are cut and add up as others did before are in the same table again.
 */
export class TableMaker {
	private readonly names = new CutNames();
	private readonly shapes = new CutShapes();
	private readonly attacks = new KnownAttacks();
	/** By universe, those of late first. */
	private readonly known = new Lately<readonly KnownTable[]>(MOST_GROUPS);

	readonly open: OpenTables = (groups) =>
		openTables(groups, this.attacks, (all, members) => this.tableOf(all, members));

	private tableOf(groups: readonly Group[], members: readonly number[]): Table {
		const own = members.flatMap((at) => groups[at] ?? []);
		const universe = own[0]?.universe ?? '';
		const known = this.known.get(universe) ?? [];
		const same = known.find(
			({ table, counted }) =>
				areAlike(table.members, members, Object.is) && areAlike(counted, own, addUpAlike),
		);
		const made = same ?? {
			counted: own.map(({ where, n }) => ({ where, n })),
			table: tableOf(groups, members, this.names, this.shapes),
		};
		const others = known.filter((one) => one !== same).slice(0, MOST_OF_A_UNIVERSE - 1);
		this.known.keep(universe, [made, ...others], members.length * MOST_OF_A_UNIVERSE);
		return made.table;
	}
}

/** Whether all that tables are made of is the same, and with it how groups of their blocks are cut. */
function addUpAlike(one: Counted, other: Counted): boolean {
	return one.where === other.where && one.n === other.n;
}

function openTables(
	given: readonly Group[],
	attacks: KnownAttacks,
	make: (groups: readonly Group[], members: readonly number[]) => Table,
): Tables {
	const groups = given.toSorted((a, b) => compareTexts(a.id, b.id));
	const open = (places: readonly number[], known: ReadonlyMap<string, Table>): Tables => {
		const members = Map.groupBy(places, (at) => groups[at]?.universe ?? '');
		const tables = new Map<string, Table>();
		for (const [universe, own] of members) {
			const same = known.get(universe);
			const isSame = same?.members.length === own.length;
			tables.set(universe, isSame ? same : make(groups, own));
		}
		const depths = byDepth(groups, members);
		const opened: Tables = {
			groups,
			known: places.flatMap((at) => groups[at] ?? []),
			depths: depths.map((universes) => universes.flatMap((one) => tables.get(one) ?? [])),
			attack: (block, hidden) => attacks.of(groups, block, hidden),
			without(isLeftOut) {
				const left = places.filter((at) => {
					const group = groups[at];
					return group !== undefined && !isLeftOut(group);
				});
				return left.length === places.length ? opened : open(left, tables);
			},
		};
		return opened;
	};
	return open([...groups.keys()], new Map());
}

const NONE: readonly Relation[] = [];

function tableOf(
	groups: readonly Group[],
	members: readonly number[],
	names: CutNames,
	shapes: CutShapes,
): Table {
	const relations = relationsWithin(groups, members, names);
	const around = new Map<number, Relation[]>();
	for (const relation of relations) {
		addTo(around, relation.parent, relation);
		for (const at of relation.parts) addTo(around, at, relation);
	}
	const relationsOf = (at: number) => around.get(at) ?? NONE;
	const from = Map.groupBy(relations, ({ parent }) => parent);
	const blocks = blocksWithin(groups, members, (at) => from.get(at) ?? NONE, shapes);
	return { members, relations, relationsOf, blocks };
}

function addTo(around: Map<number, Relation[]>, at: number, relation: Relation): void {
	const own = around.get(at);
	if (own) own.push(relation);
	else around.set(at, [relation]);
}

/** Universes in the order in which they give others away; those of one depth in the order of ids. */
function byDepth(
	groups: readonly Group[],
	members: ReadonlyMap<string, readonly number[]>,
): readonly (readonly string[])[] {
	const below = universesBelow(groups, members);
	const depths = new Map<string, number>();
	const depthOf = (universe: string): number => {
		const known = depths.get(universe);
		if (known !== undefined) return known;
		depths.set(universe, 0);
		const others = [...(below.get(universe) ?? [])].filter((other) => other !== universe);
		const depth = others.reduce((most, other) => Math.max(most, depthOf(other) + 1), 0);
		depths.set(universe, depth);
		return depth;
	};
	return [...Map.groupBy(members.keys(), depthOf)]
		.toSorted(([a], [b]) => a - b)
		.map(([, same]) => same);
}

/** The universes of groups that those of each universe give away. */
function universesBelow(
	groups: readonly Group[],
	members: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
	const universeOf = new Map<string, string>();
	for (const [universe, own] of members)
		for (const at of own) universeOf.set(groups[at]?.id ?? '', universe);
	const below = new Map<string, Set<string>>();
	for (const [universe, own] of members) {
		const others = new Set<string>();
		below.set(universe, others);
		for (const at of own)
			for (const id of groups[at]?.givesAway ?? []) others.add(universeOf.get(id) ?? universe);
	}
	return below;
}
