import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCase } from './read-case.ts';
import { readCsvCases, readWorkbookCases, type CorpusCase } from './corpus-cases.ts';
import { hostileResults } from './hostile-strings.ts';

/*
 * node test/corpus/corpus.ts [folder] --out <file> [--split public|heldout|all]
 * Runs a folder of broken input through the real reader: one JSON line a case, then the score.
 */

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string' },
		split: { type: 'string', default: 'public' },
	},
});
const folder = resolve(positionals[0] ?? '../shared/corpus/bad-csv');
const { split } = values;
if (values.out === undefined || !['public', 'heldout', 'all'].includes(split)) {
	console.error('Usage: corpus [folder] --out <file> [--split public|heldout|all]');
	process.exit(2);
}
process.exit(await run(folder, values.out));

async function run(from: string, out: string): Promise<number> {
	if (existsSync(join(from, 'own.json'))) {
		const lines = await hostileResults(from, split);
		writeLines(out, lines);
		const bad = lines.filter(({ escaped }) => !escaped).length;
		console.log(`${lines.length} strings and places, ${bad} not escaped`);
		return bad > 0 ? 1 : 0;
	}
	if (existsSync(join(from, 'MANIFEST.json'))) {
		const cases = readWorkbookCases(from).filter(isChosen);
		return scoreWorkbooks(cases, await results(cases, out, false));
	}
	await results(readCsvCases(from).filter(isChosen), out, true);
	return scoreCsv(from, out);
}

function isChosen(one: CorpusCase): boolean {
	return split === 'all' || one.split === split;
}

async function results(cases: readonly CorpusCase[], out: string, hasAllColumns: boolean) {
	const lines = [];
	for (const one of cases) {
		const before = Object.getOwnPropertyNames(Object.prototype).join();
		const { unused, ...result } = await readCase(one.files, one.config, hasAllColumns);
		for (const key of unused) console.error(`${one.id}: the config key ${key} is not used`);
		const isPolluted = Object.getOwnPropertyNames(Object.prototype).join() !== before;
		lines.push({ id: one.id, ...result, ...(isPolluted ? { outcome: 'crash' as const } : {}) });
	}
	writeLines(out, lines);
	return lines;
}

function writeLines(out: string, lines: readonly unknown[]): void {
	writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function scoreWorkbooks(
	cases: readonly CorpusCase[],
	lines: readonly { readonly id: string; readonly outcome: string | null }[],
): number {
	const failed = cases.filter(({ id, passes }) => {
		const outcome = lines.find((line) => line.id === id)?.outcome;
		return outcome == null || !passes.includes(outcome);
	});
	for (const { id, passes } of failed) console.log(`  failed ${id}: want ${passes.join(' or ')}`);
	console.log(`${cases.length - failed.length} of ${cases.length} workbooks pass`);
	return failed.length > 0 ? 1 : 0;
}

function scoreCsv(from: string, out: string): number {
	const script = join(from, '..', 'make', 'score_bad_csv.py');
	if (!existsSync(script)) {
		console.error(`No score: ${script} is not there. The results are in ${out}.`);
		return 0;
	}
	const { error, status } = spawnSync(
		'python3',
		[script, from, resolve(out), '--split', split, '--list'],
		{ stdio: 'inherit' },
	);
	if (error === undefined) return status ?? 1;
	console.error(`No score: python3 is missing here. The results are in ${out}.`);
	return 0;
}
