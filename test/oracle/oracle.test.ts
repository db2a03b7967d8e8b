import { expect, test } from 'vitest';
import { evaluateOracle } from './evaluate-oracle.ts';
import { defaultOracleFolder, hasOracle } from './read-oracle.ts';

const isThere = hasOracle(defaultOracleFolder);
if (!isThere) console.warn('Skipped: the oracle is not beside the project, in ../shared/oracle');

test.skipIf(!isThere)('every number of the oracle beside the project is met, none unmapped', () => {
	const results = evaluateOracle(defaultOracleFolder);
	const pairs = results.map(({ id, key }) => `${id} ${key}`);
	expect(results.filter(({ ok }) => ok !== true)).toEqual([]);
	expect(new Set(pairs).size).toBe(pairs.length);
	expect(results.length).toBeGreaterThan(700);
});
