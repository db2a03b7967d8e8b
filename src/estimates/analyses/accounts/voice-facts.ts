import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { percentOf } from '../response/about-frame.ts';
import { aboutAccounts } from './account-number.ts';
import { CLASSES } from './answer-classes.ts';
import { countPersons, type Voice } from './customer-accounts.ts';

/** How many people of an account answered in a wave, and of how many roles they were. */
export function voicesIn(
	planned: PlannedAccounts,
	account: string,
	voices: readonly Voice[],
	wave: string,
): readonly DerivedEstimate[] {
	const n = countPersons(voices);
	const roles = new Set(voices.flatMap(({ role }) => (role === '' ? [] : [role])));
	const count = (metric: string, value: number) =>
		aboutAccounts(planned, {
			key: { metric, account, wave },
			unit: 'count',
			value,
			n,
			accounts: 1,
		});
	return [count('voices', n), count('voiced-roles', roles.size)];
}

/**
 * The shares of promoters, passives and detractors of an account: answers of persons, so that the gate
 * looks at them as at every other table, and hides those of few.
 */
export function classShares(
	planned: PlannedAccounts,
	account: string,
	voices: readonly Voice[],
): readonly DerivedEstimate[] {
	const { score, study, isOtherStudy, cut } = planned;
	const answers = voices.filter(({ answer }) => answer !== null);
	const n = countPersons(answers);
	if (score === null || n === 0 || n !== answers.length) return [];
	const persons = () => answers.map(({ person }) => person).toSorted((a, b) => a - b);
	return CLASSES.map((category) => ({
		kind: 'derived',
		study,
		isOtherStudy,
		key: {
			metric: `${category}s`,
			question: score.question.id,
			account,
			relation: cut.relation,
			brand: cut.brand,
			wave: cut.wave,
		},
		fixedTouchpoint: '',
		unit: 'percent',
		base: { n, accounts: 1, nEffective: n, largestAccount: 1 },
		otherBases: [],
		isDistribution: true,
		figure: percentOf(answers.filter(({ answer }) => answer === category).length / n, n),
		test: null,
		definition: score.question.definition,
		persons,
	}));
}
