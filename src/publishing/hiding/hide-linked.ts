import type { Estimate } from '../../estimates/estimated-fact.ts';
import {
	auditHiding,
	hideComplementary,
	type Because,
	type UnauditedGroups,
} from './complementary-hiding.ts';
import type { KnownSpreads } from './known-spreads.ts';
import type { KnownCounts } from './counted-people.ts';
import type { HidingReason } from './hiding-reason.ts';
import { hideJointly, type KnownDefences } from './joint-hiding.ts';
import type { HiddenSoFar } from './joint-wholes.ts';
import type { LinkedGroups } from './linked-groups.ts';
import type { OpenTables, Tables } from './tables.ts';
import { tellingTwins } from './telling-twins.ts';

/** What is known of groups and their estimates before these are looked at. */
export interface DecidedBefore {
	/** Hidden whatever they are. */
	readonly already: ReadonlySet<Estimate>;
	/** Groups that may not be told again, by id. */
	readonly changed: ReadonlyMap<string, unknown>;
	/** Studies whose own weights follow roles. */
	readonly byRole: ReadonlySet<string>;
	readonly openTables: OpenTables;
	/** What was found of systems; more is added. */
	readonly spreads: KnownSpreads;
	/** Who was counted; more is added. */
	readonly counts: KnownCounts;
	/** Cuts that are hidden of other groups. */
	readonly usual: ReadonlySet<string>;
}

/** What is hidden of linked groups. */
export interface HiddenLinked {
	readonly hidden: ReadonlySet<Estimate>;
	readonly hiddenGroups: ReadonlySet<string>;
	/** Ids of groups that any estimate tells which is not hidden. */
	readonly shown: ReadonlySet<string>;
	/** Told without what would be too precise. */
	readonly vague: ReadonlySet<Estimate>;
	/** Why those of the hidden estimates are hidden that tell of groups which are shown. */
	readonly alone: ReadonlyMap<Estimate, HidingReason>;
	/** Which other group one is hidden for, by ids. */
	readonly because: ReadonlyMap<string, Because>;
	/** Ids of groups that together tell too much of somebody; none unless something is wrong. */
	readonly breaches: readonly (readonly string[])[];
	readonly unaudited: readonly UnauditedGroups[];
	/** Cuts that are hidden of these or of other groups. */
	readonly usual: ReadonlySet<string>;
}

const MOST_ROUNDS = 5;
const MOST_JOINT_ROUNDS = 12;

/**
 * Hides of linked groups what is too small and what would give it away, and attacks what is left. Where a
 * group is told by no fact any more, for the other groups of its facts are hidden, readers know less than
 * was thought: should the attack succeed for that, more is hidden without counting on it.
 */
export function hideLinked({ groups, toldBy }: LinkedGroups, before: DecidedBefore): HiddenLinked {
	const { already, changed, byRole, openTables, spreads, counts } = before;
	// What is too small by the rules of now is not told again, though an earlier version did.
	const refused = new Set(groups.flatMap((one) => (one.isSensitive ? [one.id] : [])));
	const because = new Map<string, Because>();
	const hidden = new Set(
		already.size === 0 ? [] : [...toldBy.keys()].filter((one) => already.has(one)),
	);
	let tables = openTables(groups);
	let hiddenGroups: ReadonlySet<string> = new Set([
		...onlyToldBy(hidden, toldBy),
		...groups.flatMap(({ id }) => (changed.has(id) ? [id] : [])),
	]);
	const defences = { wholes: new Map(), spreads, counts };
	for (let round = 1; ; round++) {
		const usual = new Set(before.usual);
		hiddenGroups = hideComplementary(tables, { already: hiddenGroups, because, usual });
		const isHidden = (id: string) => hiddenGroups.has(id) || refused.has(id);
		const shown = hideTelling(toldBy, hidden, isHidden);
		tables = tables.without(
			({ id, isReleased }) => !isReleased && !shown.has(id) && !hiddenGroups.has(id),
		);
		const { breaches, unaudited } = auditHiding(tables, hiddenGroups);
		if (breaches.length > 0 && round < MOST_ROUNDS) continue;
		const state = { hiddenGroups, toldBy, hidden };
		const { alone, joint } = tellingAlone(tables, state, byRole, defences);
		if (joint.groups.size > 0 && round < MOST_JOINT_ROUNDS) {
			for (const [id, group] of joint.groups) because.set(id, { kind: 'complementary', group });
			hiddenGroups = new Set([...hiddenGroups, ...joint.groups.keys()]);
			continue;
		}
		return {
			hidden: new Set([...hidden, ...alone.keys()]),
			hiddenGroups: new Set([...hiddenGroups, ...refused]),
			shown,
			vague: joint.vague,
			alone,
			because,
			breaches: [...breaches, ...joint.breaches, ...joint.groups],
			unaudited,
			usual,
		};
	}
}

/** Estimates of shown groups that tell of hidden ones beside other numbers of the same answers. */
function tellingAlone(
	tables: Tables,
	{ hiddenGroups, toldBy, hidden }: HiddenSoFar,
	byRole: ReadonlySet<string>,
	defences: KnownDefences,
) {
	const twins = tellingTwins(tables, { hiddenGroups, toldBy, hidden, byRole });
	const withTwins = new Set([...hidden, ...twins]);
	const joint = hideJointly(tables, { hiddenGroups, toldBy, hidden: withTwins }, defences);
	const alone = new Map<Estimate, HidingReason>();
	for (const one of joint.estimates) alone.set(one, { kind: 'together' });
	for (const one of twins) alone.set(one, { kind: 'weights' });
	return { alone, joint };
}

/** Groups that are told by nothing but hidden estimates. */
function onlyToldBy(
	hidden: ReadonlySet<Estimate>,
	toldBy: LinkedGroups['toldBy'],
): ReadonlySet<string> {
	if (hidden.size === 0) return new Set();
	const shown = hideTelling(toldBy, new Set(hidden), () => false);
	return new Set([...toldBy.values()].flat().filter((id) => !shown.has(id)));
}

/** Adds to hidden estimates those that tell of a hidden group; ids of the groups come back that any other tells. */
function hideTelling(
	toldBy: LinkedGroups['toldBy'],
	hidden: Set<Estimate>,
	isHidden: (id: string) => boolean,
): ReadonlySet<string> {
	const shown = new Set<string>();
	toldBy.forEach((own, one) => {
		if (!hidden.has(one) && own.some(isHidden)) hidden.add(one);
		if (!hidden.has(one)) for (const id of own) shown.add(id);
	});
	return shown;
}
