import type { Estimate } from '../../estimates/estimated-fact.ts';
import { compareTexts } from '../../problem.ts';
import type { AudienceList, ListedStatus } from '../../snapshot/audience-list.ts';
import type { Fact, FactKey } from '../../snapshot/fact.ts';
import { factOfEstimate } from '../fact-of-estimate.ts';
import { hideEstimates, type HiddenEstimates } from '../hide-estimates.ts';
import type { PublishingRules } from '../publishing-rules.ts';
import {
	audienceRules,
	isStricter,
	THRESHOLDS,
	type StricterThresholds,
} from './audience-rules.ts';

/** An audience as far as the gate must know it. */
export interface ListedAudience {
	readonly id: string;
	readonly thresholds: StricterThresholds;
	/** Whether a fact is in its scope. */
	sees(fact: FactKey): boolean;
}

/** What the gate let through of a version, and what it was made from. */
export interface PublishedVersion {
	readonly estimates: readonly Estimate[];
	/** One for each estimate, sorted by id in code-unit order. */
	readonly facts: readonly Fact[];
	/** By study id. */
	readonly rules: ReadonlyMap<string, PublishingRules>;
}

/** Facts that together tell an audience too much of somebody: such a version must not leave. */
export interface AudienceBreach {
	readonly audience: string;
	readonly facts: readonly string[];
}

/** The lists of a version's audiences, by id as declared. */
export interface AudienceLists {
	readonly lists: ReadonlyMap<string, AudienceList>;
	/** None unless something is wrong; never published. */
	readonly breaches: readonly AudienceBreach[];
}

/**
 * What each audience may see of a version: the facts of its scope, of which are hidden those that the
 * version hides and, where the audience's own thresholds are stricter, what is too small by these and
 * what would give it away among what the audience sees. Of two audiences of one scope the stricter one
 * is shown nothing that the weaker one is not.
 *
 * Each list shows a part of what the version shows, so that all lists together tell no more than the
 * version, which was attacked as a whole.
 */
export function audienceLists(
	version: PublishedVersion,
	audiences: readonly ListedAudience[],
): AudienceLists {
	const ids = idsOf(version.estimates);
	const listed: Listed[] = [];
	for (const audience of weakestFirst(audiences)) {
		const scope = version.facts.filter((fact) => audience.sees(fact));
		const weaker = listed.filter(
			(other) => isAsStrict(audience, other.audience) && isSameScope(scope, other.list),
		);
		const hiddenBefore = scope.flatMap(({ id, status }) =>
			status === 'hidden' || weaker.some(({ list }) => list.get(id) === 'hidden') ? [id] : [],
		);
		listed.push({ audience, ...listOf(version, ids, { audience, scope }, hiddenBefore) });
	}
	const inOrder = audiences.flatMap((one) => listed.find(({ audience }) => audience === one) ?? []);
	return {
		lists: new Map(inOrder.map(({ audience, list }) => [audience.id, list])),
		breaches: inOrder.flatMap(({ audience, breaches }) =>
			breaches.map((facts) => ({ audience: audience.id, facts })),
		),
	};
}

interface Scope {
	readonly audience: ListedAudience;
	/** In the order of ids. */
	readonly scope: readonly Fact[];
}

interface Listed {
	readonly audience: ListedAudience;
	readonly list: AudienceList;
	readonly breaches: readonly (readonly string[])[];
}

/** @param hiddenBefore ids of the scope that are hidden whatever they are */
function listOf(
	{ estimates, rules }: PublishedVersion,
	ids: ReadonlyMap<Estimate, string>,
	{ audience: { thresholds }, scope }: Scope,
	hiddenBefore: readonly string[],
): Omit<Listed, 'audience'> {
	const already = new Set(hiddenBefore);
	const needsMore = [...rules.values()].some(({ disclosure }) =>
		isStricter(disclosure, thresholds),
	);
	if (!needsMore) return { list: listWithout(scope, already), breaches: [] };
	const inScope = new Set(scope.map(({ id }) => id));
	const idOf = (one: Estimate) => ids.get(one) ?? '';
	const own = estimates.filter((one) => inScope.has(idOf(one)));
	const { hidden, toldBy, breaches } = hideEstimates(
		own,
		(study) => audienceRules(disclosureOf(rules, study), thresholds),
		new Set(own.filter((one) => already.has(idOf(one)))),
		estimates,
	);
	return {
		list: listWithout(scope, new Set([...hidden].map(idOf))),
		breaches: factsOfBreaches(breaches, toldBy, idOf),
	};
}

function listWithout(scope: readonly Fact[], hidden: ReadonlySet<string>): AudienceList {
	return new Map(
		scope.map(({ id }): [string, ListedStatus] => [id, hidden.has(id) ? 'hidden' : 'shown']),
	);
}

function isSameScope(scope: readonly Fact[], list: AudienceList): boolean {
	return scope.length === list.size && scope.every(({ id }) => list.has(id));
}

/** Whether an audience asks for as much as another one, or more, by each threshold. */
function isAsStrict({ thresholds: own }: ListedAudience, { thresholds }: ListedAudience): boolean {
	return THRESHOLDS.every((name) => (own[name] ?? 0) >= (thresholds[name] ?? 0));
}

/** So that every audience comes after those that ask for no more than it does. */
function weakestFirst(audiences: readonly ListedAudience[]): readonly ListedAudience[] {
	const sumOf = ({ thresholds }: ListedAudience) =>
		THRESHOLDS.reduce((sum, name) => sum + (thresholds[name] ?? 0), 0);
	return audiences.toSorted((a, b) => sumOf(a) - sumOf(b) || compareTexts(a.id, b.id));
}

/** Names the facts that a breach rests on: of each group the one whose id is first. */
function factsOfBreaches(
	breaches: HiddenEstimates['breaches'],
	toldBy: HiddenEstimates['toldBy'],
	idOf: (one: Estimate) => string,
): readonly (readonly string[])[] {
	if (breaches.length === 0) return [];
	const first = new Map<string, string>();
	for (const [one, groups] of toldBy) {
		const id = idOf(one);
		for (const group of groups) {
			const known = first.get(group);
			if (known === undefined || id < known) first.set(group, id);
		}
	}
	return breaches.map((groups) => groups.flatMap((group) => first.get(group) ?? []));
}

function idsOf(estimates: readonly Estimate[]): ReadonlyMap<Estimate, string> {
	return new Map(estimates.map((one) => [one, factOfEstimate(one, 'hidden', undefined, '').id]));
}

function disclosureOf(rules: PublishedVersion['rules'], study: string) {
	const own = rules.get(study);
	if (own === undefined) throw new Error(`the study ${study} has no publishing rules`);
	return own.disclosure;
}
