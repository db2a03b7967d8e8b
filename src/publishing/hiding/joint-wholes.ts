import type {
	ComparisonEstimate,
	DerivedEstimate,
	Estimate,
	LevelEstimate,
} from '../../estimates/estimated-fact.ts';
import { keptForEach } from '../kept-once-made.ts';
import { distributionOf, idOf, layerOf } from './group-name.ts';
import { RELEASE, whereKey, type Group } from './group.ts';
import type { Relation } from './relation.ts';
import type { Table, Tables } from './tables.ts';

/** A shown whole with hidden parts, and all numbers about it, them and other cuts of the same answers. */
export interface JointWhole {
	readonly dimension: string;
	readonly whole: Group;
	readonly parts: readonly Group[];
	/** Shown groups of several parts. */
	readonly pooled: readonly Group[];
	/** Persons in no part. */
	readonly rest: number;
	/** The whole in shown parts of another dimension that are all of it. */
	readonly otherParts: readonly (readonly Group[])[];
	readonly numbers: NumbersAbout;
	readonly isHidden: (group: Group) => boolean;
	/** Whether everything is known of a group: all of its parts are told with their distribution. */
	readonly isKnown: (group: string) => boolean;
}

/** Numbers of which a group is the own side. */
export interface NumbersAbout {
	readonly levels: (group: Group) => readonly LevelEstimate[];
	readonly comparisons: (group: Group) => readonly ComparisonEstimate[];
	/** What is made of its answers. */
	readonly derived: (group: Group) => readonly DerivedEstimate[];
	readonly isShown: (one: Estimate) => boolean;
	/** The group of the same answers on the other side of a comparison; '' where there is none. */
	readonly otherSide: (one: ComparisonEstimate) => string;
}

/** What is hidden, and what tells of whom. */
export interface HiddenSoFar {
	readonly hiddenGroups: ReadonlySet<string>;
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	readonly hidden: ReadonlySet<Estimate>;
}

/** Every shown whole that has hidden parts in a dimension, as far as answers are counted. */
export function jointWholes(tables: Tables, soFar: HiddenSoFar): readonly JointWhole[] {
	const { hiddenGroups } = soFar;
	const { groups } = tables;
	const beside = tablesBesideHidden(tables, hiddenGroups);
	const relations = beside
		.flatMap((table) => table.relations)
		.filter(({ dimension, parent, parts }) => {
			const isWhole = groups[parent]?.where.has(dimension) === false;
			const isOfVersions = dimension.startsWith(RELEASE);
			return isWhole && !isOfVersions && parts.every((at) => isSingle(groups[at], dimension));
		});
	if (relations.length === 0) return [];
	const asked = beside.flatMap(({ members }) => members.flatMap((at) => groups[at] ?? []));
	const isHidden = ({ id }: Group) => hiddenGroups.has(id);
	const byParent = Map.groupBy(relations, ({ parent }) => parent);
	const numbers = numbersAbout(soFar, asked);
	const isToldBefore = releasedBefore(tables.known, soFar, numbers);
	const inDanger = relations.filter(({ parent, parts }) => {
		const whole = groups[parent];
		if (whole === undefined || isHidden(whole)) return false;
		if (!parts.some((at) => isHiddenPeople(groups[at], hiddenGroups))) return false;
		const shown = parts.flatMap((at) => groups[at] ?? []).filter((part) => !isHidden(part));
		return ![whole, ...shown].every((group) => isToldBefore(group));
	});
	if (inDanger.length === 0) return [];
	const pooled = pooledGroups(asked, hiddenGroups);
	const isKnown = knowing(tables, relations, hiddenGroups);
	return inDanger.flatMap(({ dimension, parent, parts, rest }): JointWhole[] => {
		const whole = groups[parent];
		if (whole === undefined) return [];
		const others = (byParent.get(parent) ?? []).filter((one) => one.dimension !== dimension);
		return [
			{
				dimension,
				whole,
				parts: parts.flatMap((at) => groups[at] ?? []),
				pooled: pooled.get(pooledKey(whole, dimension)) ?? [],
				rest,
				otherParts: others
					.filter((one) => one.rest === 0)
					.map((one) => one.parts.flatMap((at) => groups[at] ?? []))
					.filter((own) => own.every((group) => !isHidden(group))),
				numbers,
				isHidden,
				isKnown: (group) => isKnown(group, dimension),
			},
		];
	});
}

/** Whether all that is shown of a group was told by an earlier version, which was attacked as this one. */
function releasedBefore(
	groups: readonly Group[],
	{ toldBy }: HiddenSoFar,
	{ levels, comparisons, isShown }: NumbersAbout,
): (group: Group) => boolean {
	const released = new Set(groups.flatMap(({ id, isReleased }) => (isReleased ? [id] : [])));
	return (group) =>
		(group.isReleased || group.n === 0) &&
		[...levels(group), ...comparisons(group)].every(
			(one) => !isShown(one) || toldBy.get(one)?.every((id) => released.has(id)) !== false,
		);
}

/** Tables of answers and gaps that have something hidden. */
function tablesBesideHidden(
	{ groups, depths }: Tables,
	hiddenGroups: ReadonlySet<string>,
): readonly Table[] {
	const isCounted = ({ members: [first = -1] }: Table) => {
		const layer = layerOf(groups[first]?.universe ?? '');
		return layer === 'answers' || layer === 'gap';
	};
	const hasHidden = ({ members }: Table) =>
		members.some((at) => isHiddenPeople(groups[at], hiddenGroups));
	return depths.flat().filter((table) => hasHidden(table) && isCounted(table));
}

function isHiddenPeople(group: Group | undefined, hidden: ReadonlySet<string>): boolean {
	return group !== undefined && group.n > 0 && hidden.has(group.id);
}

function isSingle(group: Group | undefined, dimension: string): boolean {
	return group?.where.get(dimension)?.length === 1;
}

/** Shown groups of several values of one dimension, by what else they are cut by. */
function pooledGroups(
	groups: readonly Group[],
	hiddenGroups: ReadonlySet<string>,
): ReadonlyMap<string, readonly Group[]> {
	const pooled = groups.flatMap((group) => {
		if (hiddenGroups.has(group.id)) return [];
		const several = [...group.where].filter(([, values]) => values.length > 1);
		return several.map(([dimension]) => ({ group, key: pooledKey(group, dimension) }));
	});
	return new Map(
		[...Map.groupBy(pooled, ({ key }) => key)].map(([key, own]) => [
			key,
			own.map(({ group }) => group),
		]),
	);
}

function pooledKey({ universe, where }: Group, dimension: string): string {
	return `${dimension} ${universe} ${whereKey(where, dimension)}`;
}

function numbersAbout({ toldBy, hidden }: HiddenSoFar, asked: readonly Group[]): NumbersAbout {
	const universeOf = new Map(asked.map(({ id, universe }) => [id, universe]));
	const { levels, comparisons, derived } = numbersByGroup(toldBy);
	const ofAsked = <One>(lists: ReadonlyMap<string, readonly One[]>, id: string) =>
		universeOf.has(id) ? (lists.get(id) ?? []) : [];
	return {
		levels: ({ id }) => ofAsked(levels, id),
		comparisons: ({ id }) => ofAsked(comparisons, id),
		derived: ({ id }) => derived.get(id) ?? [],
		isShown: (one) => !hidden.has(one),
		otherSide(one) {
			const [own = '', ...others] = toldBy.get(one) ?? [];
			const universe = universeOf.get(own);
			return others.find((id) => id !== own && universeOf.get(id) === universe) ?? '';
		},
	};
}

/** Numbers by the group that they are of, derived ones by each that they tell of: asked about whenever more is hidden. */
const numbersByGroup = keptForEach((toldBy: HiddenSoFar['toldBy']) => {
	const levels = new Map<string, LevelEstimate[]>();
	const comparisons = new Map<string, ComparisonEstimate[]>();
	const derived = new Map<string, DerivedEstimate[]>();
	for (const [one, ids] of toldBy) {
		const [own = ''] = ids;
		if (one.kind === 'derived') for (const id of ids) listed(derived, id).push(one);
		if (one.kind === 'level') listed(levels, own).push(one);
		if (one.kind === 'comparison') listed(comparisons, own).push(one);
	}
	return { levels, comparisons, derived };
});

function listed<One>(lists: Map<string, One[]>, key: string): One[] {
	const known = lists.get(key) ?? [];
	lists.set(key, known);
	return known;
}

/** Finds out whether all parts of a group are told with their distributions. */
function knowing(
	{ groups, known }: Tables,
	relations: readonly Relation[],
	hiddenGroups: ReadonlySet<string>,
): (group: string, dimension: string) => boolean {
	const ids = new Set(known.map(({ id }) => id));
	const isTold = (id: string) => ids.has(id) && !hiddenGroups.has(id);
	const byParent = new Map(
		relations.map((one) => [`${one.dimension} ${groups[one.parent]?.id ?? ''}`, one]),
	);
	return (group, dimension) => {
		const relation = byParent.get(`${dimension} ${group}`);
		if (relation === undefined || relation.rest > 0) return false;
		return relation.parts.every((at) => {
			const part = groups[at];
			if (part === undefined || part.n === 0) return true;
			const { universe, where } = part;
			return isTold(part.id) && isTold(idOf({ universe: distributionOf(universe), where }));
		});
	};
}
