import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateOracle } from './evaluate-oracle.ts';
import { defaultOracleFolder, hasOracle } from './read-oracle.ts';

/**
 * `node test/oracle/oracle.ts [folder] --out <file>`: evaluates an oracle, writes JSON Lines of
 * {id, key, got, want, ok} and prints how many passed.
 */
const { values, positionals } = parseArgs({
	options: { out: { type: 'string' } },
	allowPositionals: true,
});
const folder = positionals[0] ?? defaultOracleFolder;
if (!hasOracle(folder)) {
	console.error(`There is no oracle in ${folder}`);
	process.exitCode = 2;
} else {
	const results = evaluateOracle(folder);
	if (values.out !== undefined) {
		writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
	}
	const count = (ok: boolean | null) => results.filter((result) => result.ok === ok).length;
	for (const { id, key, ok } of results) {
		if (ok !== true) console.log(`${ok === null ? 'unmapped' : 'failed'} ${id} ${key}`);
	}
	if (count(false) > 0) process.exitCode = 1;
	console.log(`${count(true)} passed, ${count(false)} failed, ${count(null)} unmapped`);
}
