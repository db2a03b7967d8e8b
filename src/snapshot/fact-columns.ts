import type { Fact } from './fact.ts';

/** What a number is about, as its id tells. */
const KEY_COLUMNS = [
	'study',
	'metric',
	'question',
	'category',
	'touchpoint',
	'relation',
	'role',
	'brand',
	'segment',
	'account',
	'wave',
	'against',
	'weights',
] as const satisfies readonly (keyof Fact)[];

/** What is told of a number, in the order of facts.csv. */
export const TOLD_COLUMNS = [
	'unit',
	'value',
	'low',
	'high',
	'n',
	'n_effective',
	'accounts',
	'status',
	'verdict',
	'p_adjusted',
	'family',
	'definition',
] as const satisfies readonly (keyof Fact)[];

/** Columns of facts.csv in their order; the names are keys of a fact. */
export const FACT_COLUMNS = ['id', ...KEY_COLUMNS, ...TOLD_COLUMNS] as const;
