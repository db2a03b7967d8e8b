import type { Fact } from './fact.ts';
import { FACT_COLUMNS } from './fact-columns.ts';

/** A fact as a line of JSON, its keys in the order of the columns of facts.csv. */
export function factJson(fact: Fact): string {
	return JSON.stringify(Object.fromEntries(FACT_COLUMNS.map((column) => [column, fact[column]])));
}
