import type { Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';
import {
	auditHiding,
	hideComplementary,
	type Because,
	type UnauditedGroups,
} from './hiding/complementary-hiding.ts';
import { groupEstimates, type GroupedEstimates } from './hiding/estimate-groups.ts';
import type { HidingReason } from './hiding/hiding-reason.ts';
import type { Group } from './hiding/group.ts';
import { figuresOf } from './series/figures.ts';
import { joinSeries } from './series/join-series.ts';
import { hideJointly, type Defence } from './hiding/joint-hiding.ts';
import type { HiddenSoFar } from './hiding/joint-wholes.ts';
import { openTables, type Tables } from './hiding/tables.ts';
import { tellingTwins } from './hiding/telling-twins.ts';
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
}

const MOST_ROUNDS = 5;
const MOST_JOINT_ROUNDS = 12;
const NONE: ReadonlySet<Estimate> = new Set();

/**
 * Hides what is too small and what would give it away, also beside what earlier versions told, then
 * attacks what is left. Where a group is told by no fact any more, for the other groups of its facts are
 * hidden, readers know less than was thought: should the attack succeed for that, more is hidden without
 * counting on it.
 */
export function hideEstimates(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
	{ told = [], already = NONE, ...context }: HidingContext = {},
): HiddenEstimates {
	const grouped = groupEstimates(estimates, rulesOf, context);
	const { toldBy } = grouped;
	const { groups, changed } = joinedWith(told, estimates, grouped, rulesOf);
	// What is too small by the rules of now is not told again, though an earlier version did.
	const refused = new Set(groups.flatMap((one) => (one.isSensitive ? [one.id] : [])));
	const because = new Map<string, Because>();
	const hidden = new Set(already);
	let tables = openTables(groups);
	let hiddenGroups: ReadonlySet<string> = new Set([
		...onlyToldBy(already, toldBy),
		...changed.keys(),
	]);
	const defences = new Map<string, Defence>();
	for (let round = 1; ; round++) {
		hiddenGroups = hideComplementary(tables, hiddenGroups, because);
		const isHidden = (id: string) => hiddenGroups.has(id) || refused.has(id);
		for (const [one, own] of toldBy) if (own.some(isHidden)) hidden.add(one);
		const shown = groupsShown(hidden, toldBy);
		tables = tables.without(
			({ id, isReleased }) => !isReleased && !shown.has(id) && !hiddenGroups.has(id),
		);
		const { breaches, unaudited } = auditHiding(tables, hiddenGroups);
		if (breaches.length > 0 && round < MOST_ROUNDS) continue;
		const state = { hiddenGroups, toldBy, hidden };
		const { alone, joint } = tellingAlone(tables, state, rulesOf, defences);
		if (joint.groups.size > 0 && round < MOST_JOINT_ROUNDS) {
			for (const [id, group] of joint.groups) because.set(id, { kind: 'complementary', group });
			hiddenGroups = new Set([...hiddenGroups, ...joint.groups.keys()]);
			continue;
		}
		return {
			hidden: new Set([...hidden, ...alone.keys()]),
			vague: joint.vague,
			alone,
			toldBy,
			found: { names: grouped.names, peopleOf: grouped.peopleOf },
			breaches: [...breaches.map(({ groups: ids }) => ids), ...joint.breaches, ...joint.groups],
			unaudited,
			told: keptOnceMade(() => toldNow(grouped, shown)),
			reasons: reasonsOf(grouped, { changed, because, isHidden }),
		};
	}
}

function joinedWith(
	told: readonly ToldGroup[],
	estimates: readonly Estimate[],
	{ groups, peopleOf }: GroupedEstimates,
	rulesOf: (study: string) => DisclosureRules,
) {
	const personsOf = ({ id }: Group) => peopleOf.get(id)?.persons() ?? null;
	return joinSeries({ groups, personsOf, hasSameFigures: figuresOf(estimates), rulesOf }, told);
}

/** Estimates of shown groups that tell of hidden ones beside other numbers of the same answers. */
function tellingAlone(
	tables: Tables,
	{ hiddenGroups, toldBy, hidden }: HiddenSoFar,
	rulesOf: (study: string) => DisclosureRules,
	defences: Map<string, Defence>,
) {
	const isByRole = (study: string) => rulesOf(study).isWeightedByRole ?? false;
	const twins = tellingTwins(tables, { hiddenGroups, toldBy, hidden, isByRole });
	const withTwins = new Set([...hidden, ...twins]);
	const joint = hideJointly(tables.known, { hiddenGroups, toldBy, hidden: withTwins }, defences);
	const alone = new Map<Estimate, HidingReason>();
	for (const one of joint.estimates) alone.set(one, { kind: 'together' });
	for (const one of twins) alone.set(one, { kind: 'weights' });
	return { alone, joint };
}

/** Groups that are told by nothing but hidden estimates. */
function onlyToldBy(
	hidden: ReadonlySet<Estimate>,
	toldBy: HiddenEstimates['toldBy'],
): ReadonlySet<string> {
	if (hidden.size === 0) return new Set();
	const shown = groupsShown(hidden, toldBy);
	return new Set([...toldBy.values()].flat().filter((id) => !shown.has(id)));
}

/** Groups that any estimate tells which is not hidden. */
function groupsShown(
	hidden: ReadonlySet<Estimate>,
	toldBy: HiddenEstimates['toldBy'],
): ReadonlySet<string> {
	const shown = new Set<string>();
	for (const [one, own] of toldBy) {
		if (hidden.has(one)) continue;
		for (const id of own) shown.add(id);
	}
	return shown;
}

function keptOnceMade<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
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
