import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import { exactSum } from '../../../statistics/exact-sum.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { aboutAccounts } from './account-number.ts';
import type { CustomerAccount } from './customer-accounts.ts';
import { RISKS, type Risk } from './risks.ts';

/** A customer account and the rules by which it is at risk. */
export interface RatedAccount extends CustomerAccount {
	readonly risks: readonly Risk[];
	/** One person alone is known there. */
	readonly isSingleThreaded: boolean;
}

/** That an account meets a rule, and that one person alone is known there; nothing of the others. */
export function flagsOf(planned: PlannedAccounts, one: RatedAccount): readonly DerivedEstimate[] {
	const flag = (metric: string, category: string) =>
		aboutAccounts(planned, {
			key: { metric, category, account: one.id },
			unit: 'count',
			value: 1,
			n: one.persons.length,
			accounts: 1,
		});
	return [
		...one.risks.map((risk) => flag('at-risk', risk)),
		...(one.isSingleThreaded ? [flag('single-threaded', '')] : []),
	];
}

/** Yearly revenue of an account, where accounts.csv tells it. */
export function revenueOf(planned: PlannedAccounts, one: RatedAccount): readonly DerivedEstimate[] {
	const revenue = one.listed?.revenue ?? null;
	if (revenue === null) return [];
	return [
		aboutAccounts(planned, {
			key: { metric: 'revenue', account: one.id },
			unit: 'money',
			value: revenue,
			n: one.persons.length,
			accounts: 1,
		}),
	];
}

/** How many accounts meet each rule, meet any and are single-threaded; and their revenue. */
export function riskTotals(
	planned: PlannedAccounts,
	accounts: readonly RatedAccount[],
): readonly DerivedEstimate[] {
	const atRisk = accounts.filter(({ risks }) => risks.length > 0);
	const hasRules = planned.reading.deciders.length > 0;
	const groups = hasRules
		? [
				...RISKS.map((risk) => ({
					category: risk as string,
					of: accounts.filter(({ risks }) => risks.includes(risk)),
				})),
				{ category: '', of: atRisk },
			]
		: [];
	return [
		...groups.flatMap(({ category, of }) => [
			countOf(planned, 'at-risk', category, of),
			...revenueTotal(planned, 'revenue-at-risk', category, of),
		]),
		countOf(planned, 'accounts', '', accounts),
		countOf(
			planned,
			'single-threaded',
			'',
			accounts.filter((one) => one.isSingleThreaded),
		),
		...revenueTotal(planned, 'revenue', '', accounts),
	];
}

function countOf(
	planned: PlannedAccounts,
	metric: string,
	category: string,
	accounts: readonly RatedAccount[],
): DerivedEstimate {
	return aboutAccounts(planned, {
		key: { metric, category },
		unit: 'count',
		value: accounts.length,
		n: personsIn(accounts),
		accounts: accounts.length,
	});
}

/** The sum of those that are told; nothing where none is. */
function revenueTotal(
	planned: PlannedAccounts,
	metric: string,
	category: string,
	accounts: readonly RatedAccount[],
): readonly DerivedEstimate[] {
	const told = accounts.filter(({ listed }) => listed?.revenue != null);
	if (told.length === 0) return [];
	return [
		aboutAccounts(planned, {
			key: { metric, category },
			unit: 'money',
			value: exactSum(told.map(({ listed }) => listed?.revenue ?? 0)),
			n: personsIn(told),
			accounts: told.length,
		}),
	];
}

function personsIn(accounts: readonly RatedAccount[]): number {
	return accounts.reduce((sum, { persons }) => sum + persons.length, 0);
}
