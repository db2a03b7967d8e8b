import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import type { KeptWork } from '../kept-work.ts';
import { figuresOf } from '../series/figures.ts';
import { joinSeries, type JoinedSeries } from '../series/join-series.ts';
import type { ToldGroup, ToldNow } from '../series/told-group.ts';
import type { Because } from './complementary-hiding.ts';
import { ruledGroups, type GroupedEstimates } from './estimate-groups.ts';
import type { HiddenLinked } from './hide-linked.ts';
import type { HidingReason } from './hiding-reason.ts';
import type { Island } from './islands.ts';
import { linkedGroups, type LinkedGroups } from './linked-groups.ts';
import { mentionedGroups, type MentioningContext } from './mentioned-groups.ts';
import { unionOf } from './union-of.ts';

/** An island, its groups, and these joined with what was told before. */
export interface GroupedIsland extends Pick<JoinedSeries, 'changed'> {
	readonly island: Island;
	readonly grouped: GroupedEstimates;
	/** Its groups, as far as numbers join them. */
	readonly linked: readonly LinkedGroups[];
	/** Where more that is made of it is kept. */
	readonly keep: KeptWork['of'];
}

/** What is known of an island before its groups are found. */
export interface KnownOfIsland {
	/** By earlier versions, oldest first. */
	readonly told: readonly ToldGroup[];
	/** Keeps what was made of these estimates the last time. */
	readonly keep: KeptWork['of'];
}

interface GroupingContext extends MentioningContext {
	readonly rulesOf: (study: string) => DisclosureRules;
}

/** The groups of an island: what was found of it is found again only where rules or earlier versions tell otherwise. */
export function groupedIsland(
	island: Island,
	{ told, keep }: KnownOfIsland,
	context: GroupingContext,
): GroupedIsland {
	const { names, mentioned, rulesOf } = context;
	const { estimates } = island;
	const mentioning = keep(
		'groups',
		() => [mentioned],
		() => mentionedGroups(estimates, context),
	);
	const rules = rulesText([...mentioning.groups.values(), ...told], rulesOf);
	const grouped = keep(
		'ruled',
		() => [mentioning, rules],
		() => ruledGroups(mentioning, rulesOf, names),
	);
	return keep(
		'joined',
		() => [grouped, rules, told],
		() => {
			const { groups, toldBy, peopleOf } = grouped;
			const joined = joinSeries(
				{
					groups,
					personsOf: ({ id }) => peopleOf.get(id)?.persons() ?? null,
					hasSameFigures: figuresOf(estimates),
					rulesOf,
				},
				told,
			);
			const { changed } = joined;
			return { island, grouped, changed, linked: linkedGroups(joined.groups, toldBy), keep };
		},
	);
}

/** The rules of all studies that groups are of. */
function rulesText(
	groups: readonly { readonly study: string }[],
	rulesOf: (study: string) => DisclosureRules,
): string {
	const studies = new Set(groups.map(({ study }) => study));
	return JSON.stringify([...studies].map((study) => [study, rulesOf(study)]));
}

/** Groups of an island and what was hidden of them, by what numbers join. */
export interface HiddenGroups extends GroupedIsland {
	readonly parts: readonly HiddenLinked[];
}

/** The estimates of an island that are hidden: the same set as long as the same ones are. */
export function hiddenOf({ parts, keep }: HiddenGroups): ReadonlySet<Estimate> {
	const sets = parts.map(({ hidden }) => hidden);
	return keep(
		'hidden',
		() => sets,
		() => unionOf(sets),
	);
}

/** What later versions must know of each group. */
export function toldNow({ grouped, parts, keep }: HiddenGroups): readonly ToldNow[] {
	const { groups, peopleOf } = grouped;
	const isShown = (id: string) => parts.some(({ shown }) => shown.has(id));
	return keep(
		'told',
		() => [grouped, ...parts],
		() =>
			groups.map(({ id, universe, where, n, accounts, isSensitive }) => {
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
					isShown: isShown(id),
					isSensitive,
				};
			}),
	);
}

/** Why groups are hidden, by id. */
export function reasonsOf({
	grouped,
	changed,
	parts,
}: HiddenGroups): ReadonlyMap<string, readonly HidingReason[]> {
	const reasons = new Map<string, readonly HidingReason[]>();
	const because = (id: string) => parts.find((part) => part.because.has(id))?.because.get(id);
	for (const { id } of grouped.groups) {
		if (!parts.some(({ hiddenGroups }) => hiddenGroups.has(id))) continue;
		const since = changed.get(id);
		const own = [...(grouped.reasons.get(id) ?? []), ...(since === undefined ? [] : [since])];
		reasons.set(id, own.length > 0 ? own : reasonOf(because(id)));
	}
	return reasons;
}

function reasonOf(other: Because | undefined): readonly HidingReason[] {
	if (other === undefined) return [];
	const { kind, group } = other;
	return [kind === 'complementary' ? { kind, protects: group } : { kind, group }];
}
