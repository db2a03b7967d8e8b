import type { PlannedReach } from '../../plan/analyses/reach.ts';
import { ALL } from '../../plan/cut.ts';
import { quantile } from '../../statistics/quantile.ts';
import { baseOfRows } from '../base-of-rows.ts';
import type { Base, DerivedEstimate } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { accountReader } from './customer-frame.ts';
import { withoutInterval } from './derived-number.ts';
import { aboutFrame, percentOf } from './response/about-frame.ts';

/** Accounts by how many people or roles they were heard through: no more classes than stay large. */
const CLASSES = {
	'respondents-per-account': ['1', '2', '3-4', '5-plus'],
	'roles-per-account': ['1', '2', '3-plus'],
} as const;

type Metric = keyof typeof CLASSES;

/** An account with an answer: its rows, its people and their roles. */
interface HeardAccount {
	readonly rows: readonly number[];
	readonly respondents: number;
	readonly roles: number;
}

/**
 * Through how many people and how many of their roles each account was heard in a wave: the median and
 * the shares of accounts by class, of the accounts with an answer. Accounts and roles are those that the
 * answers tell, in each wave alike, for a contact frame is of one wave only. An answer without an account
 * is left out, and from roles an account of which none is told.
 *
 * These are counts of who answered: where the accounts of one class are too few people or accounts to be
 * told, none of the classes is, since they add up. A median tells of no class.
 */
export function estimateReach(
	desk: AnalysisDesk,
	planned: PlannedReach,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const heard = heardAccounts(sample, planned);
	const withRoles = heard.filter(({ roles }) => roles > 0);
	return [
		...numbersOf(sample, planned, 'respondents-per-account', heard, (one) => one.respondents),
		...numbersOf(sample, planned, 'roles-per-account', withRoles, (one) => one.roles),
	];
}

function heardAccounts(sample: Sample, { cut }: PlannedReach): readonly HeardAccount[] {
	const { person, role } = sample.responses;
	const accountOf = accountReader(sample);
	const groups = Map.groupBy(sample.rows.rowsOf({ ...cut, brand: ALL }), accountOf);
	groups.delete(null);
	return [...groups.values()].map((own) => ({
		rows: own,
		respondents: new Set(own.map((row) => person.codes[row] ?? -1)).size,
		roles: new Set(own.map((row) => role.codes[row] ?? -1).filter((code) => code >= 0)).size,
	}));
}

function numbersOf(
	sample: Sample,
	planned: PlannedReach,
	metric: Metric,
	accounts: readonly HeardAccount[],
	sizeOf: (one: HeardAccount) => number,
): DerivedEstimate[] {
	if (accounts.length === 0) return [];
	// Accounts are what is counted.
	const base = { ...baseOf(sample, accounts), nEffective: accounts.length };
	const classes = CLASSES[metric].map((id) => ({
		id,
		of: accounts.filter((one) => isIn(id, sizeOf(one))),
	}));
	const otherBases = classes.flatMap(({ of }) => (of.length > 0 ? [baseOf(sample, of)] : []));
	const median = quantile(accounts.map(sizeOf), 0.5);
	return [
		aboutFrame(
			planned,
			{ metric, role: '', unit: 'score', base },
			{ otherBases: [], figure: withoutInterval(median) },
		),
		...classes.map(({ id, of }) =>
			aboutFrame(
				planned,
				{ metric: `${metric}-share`, category: id, role: '', unit: 'percent', base },
				{ otherBases, figure: percentOf(of.length / accounts.length, accounts.length) },
			),
		),
	];
}

function baseOf(sample: Sample, accounts: readonly HeardAccount[]): Base {
	return baseOfRows(sample, Int32Array.from(accounts.flatMap((one) => one.rows)));
}

function isIn(id: (typeof CLASSES)[Metric][number], size: number): boolean {
	switch (id) {
		case '1':
			return size === 1;
		case '2':
			return size === 2;
		case '3-4':
			return size === 3 || size === 4;
		case '3-plus':
			return size >= 3;
		case '5-plus':
			return size >= 5;
	}
}
