import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { aboutAccounts } from './account-number.ts';
import { CLASSES, worstOf } from './answer-classes.ts';
import { countPersons, type Voice } from './customer-accounts.ts';

/**
 * The roles of an account that answered, the worst first: the rank of a role by the class of its worst
 * answer, which stands in the category. Roles of one class share a rank. No mean: one bad
 * answer is not made good by two that are not.
 */
export function worstRoles(
	planned: PlannedAccounts,
	account: string,
	voices: readonly Voice[],
	wave: string,
): readonly DerivedEstimate[] {
	const { score } = planned;
	if (score === null) return [];
	const told = voices.filter(({ answer, role }) => answer !== null && role !== '');
	const roles = [...Map.groupBy(told, ({ role }) => role)].flatMap(([role, own]) => {
		const worst = worstOf(own.map(({ answer }) => answer));
		return worst === null ? [] : [{ role, worst, n: countPersons(own) }];
	});
	return roles.map(({ role, worst, n }) =>
		aboutAccounts(planned, {
			key: {
				metric: 'worst-role',
				question: score.question.id,
				category: worst,
				role,
				account,
				wave,
			},
			unit: 'rank',
			value: 1 + roles.filter((one) => CLASSES.indexOf(one.worst) < CLASSES.indexOf(worst)).length,
			n,
			accounts: 1,
		}),
	);
}
