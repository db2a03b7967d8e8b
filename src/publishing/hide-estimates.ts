import { KnownSpreads } from './hiding/known-spreads.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';
import { KnownCounts } from './hiding/counted-people.ts';
import type { Because, UnauditedGroups } from './hiding/complementary-hiding.ts';
import { groupEstimates, type GroupedEstimates } from './hiding/estimate-groups.ts';
import type { Group } from './hiding/group.ts';
import type { HidingReason } from './hiding/hiding-reason.ts';
import type { GateMemory } from './hiding/gate-memory.ts';
import { hideLinked } from './hiding/hide-linked.ts';
import { linkedGroups } from './hiding/linked-groups.ts';
import { TableMaker } from './hiding/tables.ts';
import { keptOnceMade } from './kept-once-made.ts';
import { figuresOf } from './series/figures.ts';
import { joinSeries } from './series/join-series.ts';
import type { ToldGroup, ToldNow } from './series/told-group.ts';

/** What the gate hides, and what it could not. */
export interface HiddenEstimates {
	readonly hidden: ReadonlySet<Estimate>;
	/** Told without what would be too precise. */
	readonly vague: ReadonlySet<Estimate>;
	/** Why those of them are hidden that tell of groups which are shown. */
	readonly alone: ReadonlyMap<Estimate, HidingReason>;
	/** Groups that the estimates are about, by id. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	/** For whoever hides some of the estimates once more. */
	readonly found: FoundGroups;
	/** Ids of groups that together tell too much of somebody; none unless something is wrong. */
	readonly breaches: readonly (readonly string[])[];
	/** Ids of groups that could not be attacked all at once; none, or somebody must be told. */
	readonly unaudited: readonly UnauditedGroups[];
	/** Each group that the estimates are about, shown or hidden; to find their people takes time. */
	readonly told: () => readonly ToldNow[];
	/** Why groups are hidden, by id; of another group the id stands for a fact. Never published. */
	readonly reasons: ReadonlyMap<string, readonly HidingReason[]>;
}

/** What does not change with what is hidden of a version. */
export type FoundGroups = Pick<GroupedEstimates, 'names' | 'peopleOf'>;

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
 *     estimates ─▶ groups ─▶ joined with earlier versions ─▶ divided where nothing links them ─▶ hidden
 */
export function hideEstimates(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
	{ told = [], already = NONE, memory, ...context }: HidingContext = {},
): HiddenEstimates {
	const names = context.found?.names ?? memory?.names;
	const grouped = groupEstimates(estimates, rulesOf, {
		...context,
		names,
		mentions: memory?.mentions,
		persons: memory?.persons,
	});
	const { groups, changed } = joinedWith(told, estimates, grouped, { rulesOf, memory });
	const all = linkedGroups(groups, grouped.toldBy);
	const isByRole = (study: string) => rulesOf(study).isWeightedByRole === true;
	const byRole = new Set([...grouped.studies.keys()].filter(isByRole));
	const { tables, spreads, counts } = memory ?? forgetful();
	const before = { already, changed, byRole, openTables: tables.open, spreads, counts };
	const hideAll = (hide: typeof hideLinked) => {
		let usual: ReadonlySet<string> = new Set();
		return all.map((linked) => {
			const hidden = hide(linked, { ...before, usual });
			({ usual } = hidden);
			return hidden;
		});
	};
	const parts = memory === undefined ? hideAll(hideLinked) : memory.during(hideAll);
	const hiddenGroups = unionOf(parts.map((part) => part.hiddenGroups));
	const alone = new Map(parts.flatMap((part) => [...part.alone]));
	return {
		hidden: unionOf([already, ...parts.map(({ hidden }) => hidden)]),
		vague: unionOf(parts.map(({ vague }) => vague)),
		alone,
		toldBy: grouped.toldBy,
		found: { names: grouped.names, peopleOf: grouped.peopleOf },
		breaches: parts.flatMap(({ breaches }) => breaches),
		unaudited: parts.flatMap(({ unaudited }) => unaudited),
		told: keptOnceMade(() => toldNow(grouped, unionOf(parts.map(({ shown }) => shown)))),
		reasons: reasonsOf(grouped, {
			changed,
			because: new Map(parts.flatMap(({ because }) => [...because])),
			isHidden: (id) => hiddenGroups.has(id),
		}),
	};
}

/** What an attack remembers while it is made. */
function forgetful(): Pick<GateMemory, 'tables' | 'spreads' | 'counts'> {
	return { tables: new TableMaker(), spreads: new KnownSpreads(), counts: new KnownCounts() };
}

function unionOf<One>(sets: readonly Iterable<One>[]): ReadonlySet<One> {
	const all = new Set<One>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
}

interface JoiningContext extends Pick<HidingContext, 'memory'> {
	readonly rulesOf: (study: string) => DisclosureRules;
}

function joinedWith(
	told: readonly ToldGroup[],
	estimates: readonly Estimate[],
	{ groups, peopleOf }: GroupedEstimates,
	{ rulesOf, memory }: JoiningContext,
) {
	const personsOf = ({ id }: Group) => peopleOf.get(id)?.persons() ?? null;
	const now = { groups, personsOf, hasSameFigures: figuresOf(estimates), rulesOf };
	if (memory === undefined) return joinSeries(now, told);
	return memory.scopes.during((join) => joinSeries(now, told, join));
}

function toldNow({ groups, peopleOf }: GroupedEstimates, shown: ReadonlySet<string>): ToldNow[] {
	return groups.map(({ id, universe, where, n, accounts, isSensitive }) => {
		const people = peopleOf.get(id);
		return {
			id,
			study: people?.study ?? '',
			universe,
			where,
			n,
			accounts,
			// Found when they are asked for: most builds ask for none.
			get persons() {
				return people?.persons() ?? null;
			},
			answers: people?.answers ?? null,
			isShown: shown.has(id),
			isSensitive,
		};
	});
}

interface Judged {
	readonly changed: ReadonlyMap<string, HidingReason>;
	readonly because: ReadonlyMap<string, Because>;
	readonly isHidden: (id: string) => boolean;
}

function reasonsOf(
	{ groups, peopleOf }: GroupedEstimates,
	{ changed, because, isHidden }: Judged,
): HiddenEstimates['reasons'] {
	const reasons = new Map<string, readonly HidingReason[]>();
	for (const { id } of groups) {
		if (!isHidden(id)) continue;
		const since = changed.get(id);
		const own = [...(peopleOf.get(id)?.reasons ?? []), ...(since === undefined ? [] : [since])];
		reasons.set(id, own.length > 0 ? own : reasonOf(because.get(id)));
	}
	return reasons;
}

function reasonOf(other: Because | undefined): readonly HidingReason[] {
	if (other === undefined) return [];
	const { kind, group } = other;
	return [kind === 'complementary' ? { kind, protects: group } : { kind, group }];
}
