import type { DerivedEstimate } from '../../estimates/estimated-fact.ts';
import { personsBehind } from './group-people.ts';
import type { KnownNames } from './known-names.ts';
import type { Mention } from './mention.ts';

/**
 * The answers of one account are a cut of all answers, as those of a role are: who answered, and above it
 * the shares of their answers. Of the rules those of persons alone hold, for it is one account.
 */
export function accountMention(names: KnownNames, one: DerivedEstimate): Mention {
	const where = names.whereOf(one.key);
	const universe = names.answersTo(one.study, one.key.question ?? '', '');
	const id = names.idOf({ universe, where });
	const base = { ...one.base, accounts: null, largestAccount: null };
	const people = { study: one.study, as: '', persons: personsBehind(one), answers: null };
	const told = (isDistribution: boolean) => {
		const needs = { bases: [base], isDistribution, isOfAccount: true, first: [], last: [] };
		return { where, base, needs, isSide: false, people };
	};
	const own = { ...told(false), id, universe, givesAway: [] };
	if (!one.isDistribution) return { ...own, above: null };
	const layer = names.distributionOf(universe);
	const shares = { id: names.idOf({ universe: layer, where }), universe: layer, givesAway: [id] };
	return { ...own, above: { ...told(true), ...shares } };
}
