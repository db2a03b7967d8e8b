import { spawnSync } from 'node:child_process';
import {
	closeSync,
	createReadStream,
	mkdtempSync,
	openSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { NODE_SETTINGS } from '../bin/node-settings.mjs';
import { parseStudy } from '../src/codebook/parse-study.ts';
import { readResponses } from '../src/intake/read-responses.ts';
import { openExport } from '../src/workspace/open-source.ts';
import { duckdbTime } from './duckdb-time.ts';

/*
 * node --expose-gc bench/read-export.ts [rows]
 * Reads one generated export of 40 columns with a bare papaparse stream and with Kaiku, each in its
 * own process, and prints time and memory. Each is read in turns, and the quickest of its turns
 * counts, because other work on the machine only ever adds to them. Beside them DuckDB, where it is
 * installed.
 */

const TURNS = 3;
/** Rows of a file that is large enough for all that a larger one takes. */
const WARM = 100_000;

const SCORES = 28;
const ROLES = ['Decision maker', 'Daily user', 'Finance', 'IT', 'Päättäjä', 'Contact person'];
const WORDS = 'the invoice was late again but support answered soon, asiakas odotti päivän'.split(
	' ',
);
/** Verbatims are all quoted; one in three has a line break, one in six a quote. */
const INSIDE = ['\n', '\n', ' "no" ', ' ', ' ', ' '];

const [mode, file, count = '1000000'] = process.argv.slice(2);
if (mode === 'papaparse' && file !== undefined) await report(() => bare(file));
else if (mode === 'generate' && file !== undefined) generate(file, Number(count));
else if (mode === 'kaiku' && file !== undefined) await report(() => kaiku(file, Number(count)));
else compare(Number(mode ?? 1_000_000));

function compare(rows: number): void {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-bench-'));
	try {
		const path = join(folder, 'export.csv');
		generate(path, rows);
		const megabytes = statSync(path).size / 1e6;
		console.log(`${rows} rows × ${names().length} columns, ${megabytes.toFixed(0)} MB`);
		console.log(`Kaiku with node ${NODE_SETTINGS.join(' ')}`);
		// Node keeps what it has compiled, as it does for bin/kaiku.mjs
		process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
		generate(join(folder, 'warm.csv'), WARM);
		warm(join(folder, 'warm.csv'));
		const turns = Array.from({ length: TURNS }, () => ({
			bare: run('papaparse', path, rows),
			own: run('kaiku', path, rows),
		}));
		const least = leastOf(turns.map((turn) => turn.bare));
		const own = leastOf(turns.map((turn) => turn.own));
		const allowed = 250 + (60 * rows) / 1e6;
		const [wall, cpu] = [own.seconds / least.seconds, own.cpu / least.cpu];
		const peak = Math.max(...turns.map((turn) => turn.own.peak));
		console.log(`time ${wall.toFixed(2)} × papaparse (at most 1.5), CPU ${cpu.toFixed(2)} ×`);
		console.log(`peak ${peak.toFixed(0)} MB of ${allowed.toFixed(0)} MB allowed`);
		console.log(duckdb(path));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function duckdb(path: string): string {
	const found = duckdbTime(
		path,
		names(),
		names().filter((name) => /^q\d+$/.test(name)),
	);
	if (found === null) return 'duckdb: not installed';
	return `duckdb     ${found.seconds.toFixed(2)} s for the means of ${found.groups} groups`;
}

function warm(path: string): void {
	started('kaiku', path, WARM);
}

interface Used {
	readonly seconds: number;
	readonly cpu: number;
	/** MB. */
	readonly peak: number;
}

/** The quickest turn by time and by CPU. */
function leastOf(turns: readonly Used[]): Pick<Used, 'seconds' | 'cpu'> {
	return {
		seconds: Math.min(...turns.map(({ seconds }) => seconds)),
		cpu: Math.min(...turns.map(({ cpu }) => cpu)),
	};
}

function started(reader: string, path: string, rows: number) {
	const own = [import.meta.filename, reader, path, String(rows)];
	// papaparse has Node as it is, which suits it better
	const settings = reader === 'kaiku' ? NODE_SETTINGS : [];
	return spawnSync(process.execPath, [...process.execArgv, ...settings, ...own], {
		encoding: 'utf8',
	});
}

function run(reader: string, path: string, rows: number): Used {
	const { stdout, stderr, status } = started(reader, path, rows);
	if (status !== 0) throw new Error(stderr);
	console.log(`${reader.padEnd(10)} ${stdout.trim()}`);
	const [seconds = 0, cpu = 0, peak = 0] = [...stdout.matchAll(/[\d.]+(?= s| MB)/g)].map(Number);
	return { seconds, cpu, peak };
}

async function report(work: () => Promise<string>): Promise<void> {
	const start = performance.now();
	const before = process.cpuUsage();
	const told = await work();
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(before);
	const [peak, cpu] = [process.resourceUsage().maxRSS / 1000, (user + system) / 1e6];
	console.log(`${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s CPU, ${peak.toFixed(0)} MB, ${told}`);
}

/** A stream of rows as papaparse gives them, nothing done with them. */
async function bare(path: string): Promise<string> {
	let rows = 0;
	const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 16 });
	await new Promise<void>((resolve, reject) => {
		Papa.parse<string[]>(stream, {
			chunk: ({ data }) => (rows += data.length),
			complete: () => resolve(),
			error: reject,
		});
	});
	return `${rows} rows`;
}

async function kaiku(path: string, rows: number): Promise<string> {
	const { study, yaml, problems } = parseStudy('study.yaml', codebook());
	if (study === null) throw new Error(JSON.stringify(problems));
	const read = await readResponses(study, yaml, (asked) =>
		asked === 'export.csv' ? openExport(dirname(path), '.', basename(path)) : null,
	);
	if (read.responses?.size !== rows) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
	return `${read.responses.size} responses, ${read.problems.length} problems`;
}

function names(): string[] {
	return [
		'id',
		'submitted',
		'wave',
		'account',
		'role',
		'industry',
		'language',
		'brand',
		...Array.from({ length: SCORES }, (_, at) => `q${at}`),
		'why',
		'better',
		'status',
		'device',
	];
}

function codebook(): string {
	const questions = Array.from({ length: SCORES }, (_, at) => {
		const kind = at === 0 ? 'nps' : 'rating';
		const scale = at === 0 ? '' : ', scale: {min: 1, max: 5}';
		return `  - {id: q${at}, column: q${at}, kind: ${kind}, facet: experience, text: {en: Q}${scale}, not_met: [EOS]}`;
	});
	return `schema: 1
id: bench
title: {en: Bench}
organisation: Bench
languages: [en]
confidentiality: confidential
waves:
  - {id: w1, label: {en: W1}, values: [W1], start: 2026-01-01, end: 2026-12-31}
  - {id: w2, label: {en: W2}, values: [W2], start: 2026-01-01, end: 2026-12-31}
sources: [{file: export.csv}]
columns: {respondent: id, account: account, wave: wave, role: role, brand: brand, submitted: submitted}
roles:
${ROLES.map((role, at) => `  - {id: role-${at}, label: {en: R}, values: ["${role}"]}`).join('\n')}
brands: [{id: us, label: {en: Us}, own: true, values: [us]}]
segments:
  - {id: industry, label: {en: I}, column: industry, values: [{id: ict, values: [ICT]}, {id: other, values: ["*"]}]}
questions:
${questions.join('\n')}
  - {id: why, column: why, kind: text, facet: reason, text: {en: Why}}
  - {id: better, column: better, kind: text, facet: reason, text: {en: Better}}
`;
}

function generate(path: string, rows: number): void {
	const random = xoroshiro128plus(7);
	const below = (limit: number) => (random.next() >>> 0) % limit;
	const handle = openSync(path, 'w');
	let lines = [`${names().join(',')}\n`];
	for (let row = 0; row < rows; row += 1) {
		const second = String(below(60)).padStart(2, '0');
		const words = () =>
			Array.from({ length: 2 + below(8) }, () => WORDS[below(WORDS.length)]).join(' ');
		const verbatim = () => (below(3) === 0 ? '' : quoted(words() + INSIDE[below(6)] + words()));
		const scores = Array.from({ length: SCORES }, (_, at) =>
			below(20) === 0 ? (below(2) ? 'EOS' : '') : at === 0 ? below(11) : 1 + below(5),
		);
		lines.push(
			`R-${row},2026-0${1 + below(9)}-1${below(9)} 1${below(9)}:00:${second},W${1 + below(2)},Company ${below(5000)},${ROLES[below(ROLES.length)]},${below(2) ? 'ICT' : 'Retail'},fi,us,${scores.join(',')},${verbatim()},${verbatim()},complete,mobile\n`,
		);
		if (lines.length === 5000) {
			writeSync(handle, lines.join(''));
			lines = [];
		}
	}
	writeSync(handle, lines.join(''));
	closeSync(handle);
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
