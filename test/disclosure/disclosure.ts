import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDisclosureCase, type DisclosureCase } from './disclosure-case.ts';
import { publishCase, type PublishedCase } from './publish-case.ts';

/*
 * npm run -s disclosure -- [folder] --out <folder>
 * Publishes each case of the folder through the gate, writes <case>/published.json and attacks it.
 */

const LARGEST_LOSS = 1.5;
const CONTROL = /control/;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? '../shared/corpus/disclosure');
if (values.out === undefined) {
	console.error('Usage: disclosure [folder] --out <folder>');
	process.exit(2);
}
process.exit(run(folder, resolve(values.out)));

function run(from: string, out: string): number {
	if (!existsSync(from)) {
		console.error(`Nothing to publish: ${from} is not there.`);
		return 2;
	}
	const cases = readdirSync(from)
		.filter((name) => existsSync(join(from, name, 'spec.json')))
		.toSorted();
	const script = join(from, '..', 'make', 'attack.py');
	const lines = cases.map((name) => judge(name, from, out, script));
	print(lines);
	const failed = lines.filter(({ isPassed }) => !isPassed).length;
	console.log(`\n${lines.length - failed} of ${lines.length} cases pass`);
	if (!existsSync(script)) console.log(`Not attacked: ${script} is not there.`);
	else if (lines.some(({ found }) => found === null)) {
		console.log('Not attacked: python3 is missing here or attack.py failed.');
	}
	return failed > 0 ? 1 : 0;
}

interface Line {
	readonly name: string;
	readonly cells: number;
	readonly hidden: number;
	readonly safe: number | null;
	/** Planted people that the attack found; null where it did not run. */
	readonly found: number | null;
	/** Groups of 1 to k − 1 that it found, planted or not. */
	readonly exact: number | null;
	readonly mustHide: string;
	readonly breaches: number;
	readonly milliseconds: number;
	readonly isPassed: boolean;
}

function judge(name: string, from: string, out: string, script: string): Line {
	const one = readDisclosureCase(join(from, name));
	const started = performance.now();
	const published = publishCase(one);
	const milliseconds = Math.round(performance.now() - started);
	const target = join(out, name);
	mkdirSync(target, { recursive: true });
	const file = join(target, 'published.json');
	const { breaches, ...told } = published;
	writeFileSync(file, `${JSON.stringify(told, null, '\t')}\n`);
	const attacked = attack(script, file, join(from, name, 'secrets.json'), target);
	const hidden = published.cells.filter(({ n }) => n === null).length;
	const kept = heldOf(one, published);
	const isCheap = one.safeLoss === null || hidden <= LARGEST_LOSS * one.safeLoss;
	const isControl = CONTROL.test(name);
	return {
		name,
		cells: published.cells.length,
		hidden,
		safe: one.safeLoss,
		found: attacked?.found ?? null,
		exact: attacked?.exact ?? null,
		mustHide: `${kept} of ${one.secrets.must_hide.length}`,
		breaches,
		milliseconds,
		isPassed:
			(attacked?.found ?? 0) === 0 &&
			(attacked?.exact ?? 0) === 0 &&
			kept === one.secrets.must_hide.length &&
			breaches === 0 &&
			isCheap &&
			!(isControl && hidden > 0),
	};
}

/** How many of the cells that must be hidden are. */
function heldOf({ secrets }: DisclosureCase, { cells }: PublishedCase): number {
	return secrets.must_hide.filter(({ table, row, column }) =>
		cells.every(
			(cell) =>
				cell.table !== table || cell.row !== row || cell.column !== column || cell.n === null,
		),
	).length;
}

function attack(script: string, file: string, secrets: string, target: string) {
	if (!existsSync(script)) return null;
	const told = join(target, 'attack.json');
	const { error, stderr } = spawnSync(
		'python3',
		[script, file, '--secrets', secrets, '--json', told, '--quiet'],
		{ encoding: 'utf8' },
	);
	if (error !== undefined || !existsSync(told)) {
		if (stderr) console.error(stderr);
		return null;
	}
	const result = JSON.parse(readFileSync(told, 'utf8')) as {
		readonly secrets_recovered: readonly { readonly secret: string }[];
		readonly disclosed: number;
	};
	return {
		found: new Set(result.secrets_recovered.map(({ secret }) => secret)).size,
		exact: result.disclosed,
	};
}

function print(lines: readonly Line[]): void {
	const head = [
		'case',
		'cells',
		'hidden',
		'safe',
		'found',
		'exact',
		'must hide',
		'breaches',
		'ms',
		'',
	];
	const rows = lines.map((line) => [
		line.name,
		String(line.cells),
		String(line.hidden),
		line.safe === null ? '–' : String(line.safe),
		line.found === null ? '?' : String(line.found),
		line.exact === null ? '?' : String(line.exact),
		line.mustHide,
		String(line.breaches),
		String(line.milliseconds),
		line.isPassed ? 'pass' : 'FAIL',
	]);
	const widths = head.map((_, at) =>
		Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
	);
	for (const row of [head, ...rows]) {
		console.log(
			row
				.map((cell, at) => cell.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd(),
		);
	}
}
