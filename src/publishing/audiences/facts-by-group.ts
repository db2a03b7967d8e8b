import type { Estimate } from '../../estimates/estimated-fact.ts';
import { factOfEstimate } from '../fact-of-estimate.ts';
import { groupEstimates } from '../hiding/estimate-groups.ts';
import type { FoundGroups } from '../hide-estimates.ts';
import { publishingRulesOf, type PublishingRules } from '../publishing-rules.ts';

/** Which facts tell of a group, by the group's id. */
export type FactsByGroup = () => ReadonlyMap<string, readonly string[]>;

/** The id of the fact that an estimate becomes. */
export type FactIds = Pick<ReadonlyMap<Estimate, string>, 'get'>;

/** What the gate found of the same estimates by the same rules. */
export interface FoundByGate {
	/** Ids of the facts that estimates become, of hidden words too. */
	readonly ids: FactIds;
	/** Ids of the groups that an estimate tells of. */
	readonly toldBy: () => ReadonlyMap<Estimate, readonly string[]>;
	readonly groups: FoundGroups;
}

interface GatedEstimates {
	readonly estimates: readonly Estimate[];
	readonly rules: ReadonlyMap<string, PublishingRules>;
	readonly found?: FoundByGate | undefined;
}

/** Made for the first audience that asks for more. */
export function factsLater(
	{ estimates, rules, found }: GatedEstimates,
	ids: FactIds,
): FactsByGroup {
	let made: ReadonlyMap<string, readonly string[]> | null = null;
	return () => {
		if (made !== null) return made;
		const toldBy =
			found?.toldBy() ?? groupEstimates(estimates, (study) => disclosureOf(rules, study)).toldBy;
		const facts = [...toldBy].flatMap(([one, groups]) =>
			groups.map((group) => ({ group, fact: ids.get(one) ?? '' })),
		);
		made = new Map(
			[...Map.groupBy(facts, ({ group }) => group)].map(([group, own]) => [
				group,
				own.map(({ fact }) => fact),
			]),
		);
		return made;
	};
}

/** Ids of the facts that estimates become. */
export function idsOf(estimates: readonly Estimate[]): ReadonlyMap<Estimate, string> {
	return new Map(estimates.map((one) => [one, factOfEstimate(one, 'hidden', undefined).id]));
}

/** The rules of a study about hiding; throws where it has none. */
export function disclosureOf(rules: ReadonlyMap<string, PublishingRules>, study: string) {
	return publishingRulesOf(rules, study).disclosure;
}
