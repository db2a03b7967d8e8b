import type { Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';
import type { UnauditedGroups } from './hiding/complementary-hiding.ts';
import { askedStudies } from './hiding/asked-studies.ts';
import { GateMemory } from './hiding/gate-memory.ts';
import {
	groupedIsland,
	hiddenOf,
	reasonsOf,
	toldNow,
	type GroupedIsland,
	type HiddenGroups,
} from './hiding/grouped-island.ts';
import type { HidingReason } from './hiding/hiding-reason.ts';
import type { HiddenLinked, hideLinked } from './hiding/hide-linked.ts';
import type { Island } from './hiding/islands.ts';
import type { KnownNames } from './hiding/known-names.ts';
import type { KnownPersons } from './hiding/known-persons.ts';
import { compareLinked } from './hiding/linked-groups.ts';
import { unionOf } from './hiding/union-of.ts';
import { keptOnceMade } from './kept-once-made.ts';
import type { ToldGroup, ToldNow } from './series/told-group.ts';

/** What the gate hides, and what it could not. */
export interface HiddenEstimates {
	/** All estimates, by what has nothing to do with each other. */
	readonly islands: readonly HiddenIsland[];
	readonly hidden: () => ReadonlySet<Estimate>;
	/** Told without what would be too precise. */
	readonly vague: ReadonlySet<Estimate>;
	/** Why those of them are hidden that tell of groups which are shown. */
	readonly alone: ReadonlyMap<Estimate, HidingReason>;
	/** Groups that the estimates are about, by id. */
	readonly toldBy: () => ReadonlyMap<Estimate, readonly string[]>;
	/** For whoever hides some of the estimates once more. */
	readonly found: FoundGroups;
	/** Ids of groups that together tell too much of somebody; none unless something is wrong. */
	readonly breaches: readonly (readonly string[])[];
	/** Ids of groups that could not be attacked all at once; none, or somebody must be told. */
	readonly unaudited: readonly UnauditedGroups[];
	/** Each group that the estimates are about, shown or hidden; to find their people takes time. */
	readonly told: () => readonly ToldNow[];
	/** Why groups are hidden, by id; of another group the id stands for a fact. Never published. */
	readonly reasons: () => ReadonlyMap<string, readonly HidingReason[]>;
}

/** What is hidden of an island. */
export interface HiddenIsland {
	readonly island: Island;
	readonly hidden: ReadonlySet<Estimate>;
	/** Told without what would be too precise. */
	readonly vague: ReadonlySet<Estimate>;
}

/** What does not change with what is hidden of a version. */
export interface FoundGroups {
	readonly names: KnownNames;
	readonly persons: KnownPersons;
}

/** What is known or decided before some estimates are looked at. */
export interface HidingContext {
	/** By earlier versions, oldest first. */
	readonly told?: readonly ToldGroup[];
	/** Hidden whatever they are. */
	readonly already?: ReadonlySet<Estimate>;
	/** All estimates of the version, where these are some of them: they tell what roles there are. */
	readonly among?: readonly Estimate[];
	/** What was found of all of them. */
	readonly found?: FoundGroups | undefined;
	/** What was decided before; what is decided now is added. */
	readonly memory?: GateMemory | undefined;
}

const NONE: ReadonlySet<Estimate> = new Set();

/**
 * Hides what is too small and what would give it away, also beside what earlier versions told, then
 * attacks what is left.
 *
 *     estimates ─▶ divided where nothing links them ─▶ groups ─▶ joined with earlier versions ─▶ hidden
 */
export function hideEstimates(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
	{
		told = [],
		already = NONE,
		among = estimates,
		found,
		memory = new GateMemory(),
	}: HidingContext = {},
): HiddenEstimates {
	const { names, persons } = found ?? memory;
	const studies = askedStudies(among, rulesOf);
	const mentioned = memory.mentions.within({ names, studies });
	const { islands: known, tables, spreads, counts } = memory;
	const toldOf = known.whatWasTold(told, names);
	const context = { names, mentioned, persons, rulesOf };
	const grouped = known.divide(estimates, mentioned).map((island): GroupedIsland => {
		const before = { told: toldOf(island), keep: known.keptOf(island).of };
		return groupedIsland(island, before, context);
	});
	const isByRole = (study: string) => rulesOf(study).isWeightedByRole === true;
	const byRole = new Set([...studies.keys()].filter(isByRole));
	const before = { already, byRole, openTables: tables.open, spreads, counts };
	const hidden = memory.during((hide) => hideAll(grouped, before, hide));
	const parts = hidden.flatMap((one) => one.parts);
	const islands = hidden.map((one): HiddenIsland => {
		const vague = unionOf(one.parts.map((part) => part.vague));
		return { island: one.island, hidden: hiddenOf(one), vague };
	});
	return {
		islands,
		hidden: keptOnceMade(() => unionOf([already, ...parts.map((part) => part.hidden)])),
		vague: unionOf(islands.map(({ vague }) => vague)),
		alone: joinedMap(parts.map(({ alone }) => alone)),
		toldBy: keptOnceMade(() => joinedMap(grouped.map((one) => one.grouped.toldBy))),
		found: { names, persons },
		breaches: parts.flatMap(({ breaches }) => breaches),
		unaudited: parts.flatMap(({ unaudited }) => unaudited),
		told: keptOnceMade(() => hidden.flatMap(toldNow)),
		reasons: keptOnceMade(() => joinedMap(hidden.map(reasonsOf))),
	};
}

type BeforeAll = Omit<Parameters<typeof hideLinked>[1], 'usual' | 'changed'>;

/**
 * What is hidden of islands, by linked groups: first of those of fewest, for they leave least choice, ties
 * by id.
 */
function hideAll(
	grouped: readonly GroupedIsland[],
	before: BeforeAll,
	hide: typeof hideLinked,
): readonly HiddenGroups[] {
	const all = grouped
		.flatMap(({ linked: own, changed }, at) => own.map((linked) => ({ linked, changed, at })))
		.toSorted(({ linked: a }, { linked: b }) => compareLinked(a, b));
	const parts = grouped.map((): HiddenLinked[] => []);
	let usual: ReadonlySet<string> = new Set();
	for (const { linked, changed, at } of all) {
		const part = hide(linked, { ...before, changed, usual });
		({ usual } = part);
		parts[at]?.push(part);
	}
	return grouped.map((one, at) => ({ ...one, parts: parts[at] ?? [] }));
}

function joinedMap<Key, Value>(maps: readonly ReadonlyMap<Key, Value>[]): ReadonlyMap<Key, Value> {
	const all = new Map<Key, Value>();
	for (const map of maps) for (const [key, value] of map) all.set(key, value);
	return all;
}
