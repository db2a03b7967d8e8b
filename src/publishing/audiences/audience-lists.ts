import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { AudienceList, ListedStatus } from '../../snapshot/audience-list.ts';
import type { Fact, FactKey } from '../../snapshot/fact.ts';
import { toldVaguely } from '../fact-of-estimate.ts';
import { hideEstimates, type HiddenEstimates } from '../hide-estimates.ts';
import type { GateMemory } from '../hiding/gate-memory.ts';
import { nameGroups, nameUnaudited, type UnauditedFacts } from '../hiding/name-groups.ts';
import { peopleBehind, type PeopleBehind } from '../hiding/people-behind.ts';
import type { PublishingRules } from '../publishing-rules.ts';
import type { ToldGroup } from '../series/told-group.ts';
import {
	audienceRules,
	isAsStrict,
	isStricter,
	weakestFirst,
	type StricterThresholds,
} from './audience-rules.ts';
import {
	disclosureOf,
	factsLater,
	idsOf,
	type FactIds,
	type FactsByGroup,
	type FoundByGate,
} from './facts-by-group.ts';
import { hiddenBefore, isSameScope, type HiddenBefore, type WhyBefore } from './hidden-before.ts';
import { toldToAudience, type ListsBefore } from './told-to-audience.ts';

/** An audience as far as the gate must know it. */
export interface ListedAudience {
	readonly id: string;
	readonly thresholds: StricterThresholds;
	/** What earlier versions listed for it. */
	readonly before?: ListsBefore;
	/** Whether a fact is in its scope. */
	sees(fact: FactKey): boolean;
}

/** What the gate let through of a version, and what it was made from. */
export interface PublishedVersion {
	readonly estimates: readonly Estimate[];
	/** Sorted by id in code-unit order. */
	readonly facts: readonly Fact[];
	/** By study id. */
	readonly rules: ReadonlyMap<string, PublishingRules>;
	/** By all earlier versions to anybody, oldest first. */
	readonly told?: readonly ToldGroup[];
	/** Found by the gate already; found again where left out. */
	readonly found?: FoundByGate;
	/** What was decided for an audience before. */
	readonly memoryOf?: (audience: string) => GateMemory;
}

/** Facts that together tell an audience too much of somebody: such a version must not leave. */
export interface AudienceBreach {
	readonly audience: string;
	readonly facts: readonly string[];
}

/** Facts of an audience's own hiding that the audit could not attack all at once. */
export interface AudienceUnaudited extends UnauditedFacts {
	readonly audience: string;
}

/** Why an audience is not shown a fact of its scope. */
export type WhyHiddenFrom =
	| WhyBefore
	/** By its own thresholds. */
	| { readonly kind: 'own'; readonly people: readonly PeopleBehind[] };

/** The lists of a version's audiences, by id as declared. */
export interface AudienceLists {
	readonly lists: ReadonlyMap<string, AudienceList>;
	/** Why a fact is hidden from an audience; null where it is not, or is not in its scope. Never published. */
	readonly whyHidden: (audience: string, fact: string) => WhyHiddenFrom | null;
	/** The version's facts, each as precise as the strictest audience may know it: it has one value everywhere. */
	readonly facts: readonly Fact[];
	/** None unless something is wrong; never published. */
	readonly breaches: readonly AudienceBreach[];
	/** Somebody must be told of these. */
	readonly unaudited: readonly AudienceUnaudited[];
}

/**
 * What each audience may see of a version: the facts of its scope, of which are hidden those that the
 * version hides and, where the audience's own thresholds are stricter, what is too small by these and
 * what would give it away among what the audience sees, also beside what earlier versions showed it. Of
 * two audiences of one scope the stricter one is shown nothing that the weaker one is not.
 *
 * Each list shows a part of what the version shows, so that all lists together tell no more than the
 * version, which was attacked as a whole.
 */
export function audienceLists(
	version: PublishedVersion,
	audiences: readonly ListedAudience[],
): AudienceLists {
	const ids = version.found?.ids ?? idsOf(version.estimates);
	const gated = { ...version, ids, factsByGroup: factsLater(version, ids) };
	const listed: Listed[] = [];
	for (const audience of weakestFirst(audiences)) {
		const seen = version.facts.filter((fact) => audience.sees(fact));
		const scope = seen.length === version.facts.length ? version.facts : seen;
		const weaker = listed.filter(
			(other) =>
				isAsStrict(audience.thresholds, other.audience.thresholds) &&
				isSameScope(scope, other.scope),
		);
		const before = hiddenBefore(scope, weaker);
		listed.push({ audience, scope, ...listOf(gated, { audience, scope }, before) });
	}
	const vague = new Set(listed.flatMap((one) => one.vague));
	const inOrder = audiences.flatMap((one) => listed.find(({ audience }) => audience === one) ?? []);
	return {
		lists: new Map(inOrder.map(({ audience, list }) => [audience.id, list])),
		whyHidden: (audience, fact) =>
			listed.find((one) => one.audience.id === audience)?.whyHidden(fact) ?? null,
		facts:
			vague.size === 0
				? version.facts
				: version.facts.map((fact) => (vague.has(fact.id) ? toldVaguely(fact) : fact)),
		breaches: inOrder.flatMap(({ audience, breaches }) =>
			breaches.map((facts) => ({ audience: audience.id, facts })),
		),
		unaudited: inOrder.flatMap(({ audience, unaudited }) =>
			unaudited.map((one) => ({ audience: audience.id, ...one })),
		),
	};
}

/** The id of such a fact tells a word, which a hidden one may not. */
const WORD_METRIC = 'word-keyness';

interface Scope {
	readonly audience: ListedAudience;
	/** In the order of ids. */
	readonly scope: readonly Fact[];
}

interface Listed extends Scope {
	readonly list: AudienceList;
	/** Ids of facts whose precise figures would tell it of people whom it is not shown. */
	readonly vague: readonly string[];
	readonly breaches: readonly (readonly string[])[];
	readonly unaudited: readonly UnauditedFacts[];
	readonly whyHidden: (fact: string) => WhyHiddenFrom | null;
}

interface GatedVersion extends PublishedVersion {
	readonly ids: FactIds;
	/** Ids of the facts that tell of each group. */
	readonly factsByGroup: FactsByGroup;
}

function listOf(
	{ estimates, rules, told = [], ids, found, factsByGroup, memoryOf }: GatedVersion,
	{ audience: { id: audience, thresholds, before = new Map() }, scope }: Scope,
	already: HiddenBefore,
): Omit<Listed, keyof Scope> {
	const needsMore = [...rules.values()].some(({ disclosure }) =>
		isStricter(disclosure, thresholds),
	);
	if (!needsMore) {
		return {
			list: listWithout(scope, already.isHidden),
			vague: [],
			breaches: [],
			unaudited: [],
			whyHidden: already.whyHidden,
		};
	}
	const inScope = new Set(scope.map(({ id }) => id));
	const hidden = new Set(scope.filter(already.isHidden).map(({ id }) => id));
	const idOf = (one: Estimate) => ids.get(one) ?? '';
	const own = estimates.filter((one) => inScope.has(idOf(one)));
	const rulesOf = (study: string) => audienceRules(disclosureOf(rules, study), thresholds);
	const hiding = hideEstimates(own, rulesOf, {
		already: new Set(own.filter((one) => hidden.has(idOf(one)))),
		among: estimates,
		found: found?.groups,
		memory: memoryOf?.(audience),
		told:
			told.length === 0
				? told
				: toldToAudience(told, before, { factsByGroup: factsByGroup(), rulesOf }),
	});
	const hiddenNow = new Set([...hiding.hidden()].map(idOf));
	return {
		list: listWithout(scope, ({ id }) => hiddenNow.has(id)),
		vague: [...hiding.vague].map(idOf),
		breaches: factsOfBreaches(hiding, idOf),
		unaudited:
			hiding.unaudited.length === 0 ? [] : nameUnaudited(hiding, nameGroups(hiding.toldBy(), idOf)),
		whyHidden: (fact) => already.whyHidden(fact) ?? whyByOwn(hiding, own, idOf, fact),
	};
}

function listWithout(scope: readonly Fact[], isHidden: (fact: Fact) => boolean): AudienceList {
	const list = new Map<string, ListedStatus>();
	for (const fact of scope) {
		if (!isHidden(fact)) list.set(fact.id, 'shown');
		else if (fact.metric !== WORD_METRIC) list.set(fact.id, 'hidden');
	}
	return list;
}

/** Names the facts that a breach rests on. */
function factsOfBreaches(
	{ breaches, toldBy }: HiddenEstimates,
	idOf: (one: Estimate) => string,
): readonly (readonly string[])[] {
	if (breaches.length === 0) return [];
	const named = nameGroups(toldBy(), idOf);
	return breaches.map((groups) => groups.flatMap((group) => named.get(group) ?? []));
}

function whyByOwn(
	hiding: HiddenEstimates,
	own: readonly Estimate[],
	idOf: (one: Estimate) => string,
	fact: string,
): WhyHiddenFrom | null {
	const one = own.find((other) => idOf(other) === fact);
	if (one === undefined || !hiding.hidden().has(one)) return null;
	const named = nameGroups(hiding.toldBy(), idOf);
	const behind = { reasons: hiding.reasons(), told: hiding.told(), named };
	return { kind: 'own', people: peopleBehind(behind, hiding.toldBy().get(one) ?? []) };
}
