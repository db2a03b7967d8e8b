import type { DerivedEstimate } from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { leastPersons, tooSmallBecause } from '../primary-hiding.ts';
import type { GroupName } from './group-name.ts';
import { personsBehind } from './group-people.ts';
import { add, type Grouping } from './grouping.ts';

/**
 * The answers of one account are a cut of all answers, as those of a role are: who answered, and above it
 * the shares of their answers. Of the rules those of persons alone hold, for it is one account.
 */
export function addAccount(
	context: Grouping,
	one: DerivedEstimate,
	rules: DisclosureRules,
): readonly string[] {
	const where = context.names.whereOf(one.key);
	const answers = {
		universe: context.names.answersTo(one.study, one.key.question ?? '', ''),
		where,
	};
	const people = { study: one.study, as: '', persons: personsBehind(one), answers: null };
	const base = { ...one.base, accounts: null, largestAccount: null };
	const told = (name: GroupName, isDistribution: boolean, givesAway: readonly string[]) => {
		const least = leastPersons(isDistribution, rules);
		const reasons = tooSmallBecause(
			base,
			least,
			rules,
			isDistribution ? 'distribution' : 'persons',
		);
		const rest = { leastAccounts: 1, isSide: false, givesAway, people, reasons };
		return add(context, name, base, { ...rest, leastPersons: least });
	};
	const own = told(answers, false, []);
	if (!one.isDistribution) return [own];
	return [
		own,
		told({ universe: context.names.distributionOf(answers.universe), where }, true, [own]),
	];
}
