import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/*
 * node bench/dev-edits.ts
 * What each kind of edit takes in `kaiku dev` on the sample: until an open page is told that it was noticed,
 * until it is told to read the newer page, and until it has that; each made and taken back, the first two
 * by themselves, for the first of a session is slower. An edit is to be seen within a second, commentary
 * within a fifth of one.
 */

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4571;
const PAGE = 'en/havukka-relationship/v2026-q3/index.html';
/** ms: for what is made while nobody asks, at the start and between two edits. */
const QUIET = { first: 8000, between: 4000 } as const;

const DATA = 'data/havukka';
const REPORT = 'reports/havukka-relationship';
const NEWEST = `${DATA}/2026-q3.csv`;
const STUDY = `${DATA}/study.yaml`;

type Edit = readonly [kind: string, file: string, edited: (text: string) => string];

const EDITS: readonly Edit[] = [
	['answers, the first of a session', NEWEST, withOtherAnswers],
	['answers, newest wave', NEWEST, withOtherAnswers],
	['answers, the wave before', `${DATA}/2026-q2.csv`, withOtherAnswers],
	['answers, oldest wave', `${DATA}/2024-q2.csv`, withOtherAnswers],
	['contacts', `${DATA}/contacts.csv`, inPlaceOf('yes,out-of-office', 'yes,no-contact')],
	['themes', `${DATA}/themes/why.csv`, inPlaceOf(',negative,', ',positive,')],
	['title of a study', STUDY, inPlaceOf('Customer relationship survey', 'Relationship survey')],
	['how many were invited', STUDY, inPlaceOf('invited: 993', 'invited: 994')],
	['thresholds', STUDY, inPlaceOf('respondents: 5', 'respondents: 6')],
	['title of a report', `${REPORT}/report.yaml`, inPlaceOf('relationship survey', 'survey')],
	['an action', `${REPORT}/actions.yaml`, inPlaceOf('one readable invoice', 'one clear invoice')],
	['commentary', `${REPORT}/v2026-q3/index.en.mdx`, (text) => `${text}\nAnd more.\n`],
];

const root = mkdtempSync(join(tmpdir(), 'kaiku-edits-'));
for (const folder of ['data', 'reports'])
	cpSync(join(PROJECT, folder), join(root, folder), { recursive: true });
const child = spawn(
	process.execPath,
	[join(PROJECT, 'bin/kaiku.mjs'), 'dev', root, '--as', 'leadership', '--port', String(PORT)],
	{ stdio: ['ignore', 'ignore', 'pipe'] },
);
try {
	await measure();
} finally {
	child.kill('SIGINT');
	rmSync(root, { recursive: true, force: true });
}

async function measure(): Promise<void> {
	const home = await address();
	const page = new URL(PAGE, home);
	await textOf(page);
	const told = await openPage(home);
	await setTimeout(QUIET.first);
	await textOf(page);
	console.log('noticed ms  told ms  seen ms  kind of edit');
	for (const [kind, file, edited] of EDITS) {
		const path = join(root, file);
		const text = readFileSync(path, 'utf8');
		if (edited(text) === text) throw new Error(`${file} has nothing of the kind`);
		for (const now of [edited(text), text]) {
			const start = performance.now();
			const since = () => performance.now() - start;
			const noticed = told('"kaiku:edited"').then(since);
			const reloaded = told('"full-reload"').then(since);
			writeFileSync(path, now);
			const times = [await noticed, await reloaded, await textOf(page).then(since)];
			const columns = times.map((ms, at) => ms.toFixed(0).padStart(at === 0 ? 10 : 7));
			console.log([...columns, kind].join('  '));
			await setTimeout(QUIET.between);
		}
	}
}

/** Where the site is served, once it is. */
function address(): Promise<URL> {
	let said = '';
	return new Promise((resolve, reject) => {
		child.on('exit', () => reject(new Error(`nothing is served: ${said}`)));
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString('utf8');
			const [url] = /http:\S+\//u.exec(said) ?? [];
			if (url !== undefined) resolve(new URL(url));
		});
	});
}

/** Listens as an open page does; what it gives waits for the next message with these words. */
async function openPage(home: URL): Promise<(words: string) => Promise<void>> {
	const client = await textOf(new URL('/@vite/client', home));
	const [, token = ''] = /wsToken = "([^"]+)"/u.exec(client) ?? [];
	const socket = new WebSocket(`ws://${home.host}/?token=${token}`, 'vite-hmr');
	await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
	return (words) =>
		new Promise((resolve) => {
			const listen = ({ data }: MessageEvent) => {
				if (!String(data).includes(words)) return;
				socket.removeEventListener('message', listen);
				resolve();
			};
			socket.addEventListener('message', listen);
		});
}

async function textOf(url: URL): Promise<string> {
	return (await fetch(url)).text();
}

/** The first number of some rows is another answer. */
function withOtherAnswers(text: string): string {
	const rows = text.split('\n');
	const edited = rows
		.slice(30, 36)
		.map((row) => row.replace(/,\d+,/u, (cell) => (cell === ',10,' ? ',9,' : ',10,')));
	return [...rows.slice(0, 30), ...edited, ...rows.slice(36)].join('\n');
}

function inPlaceOf(from: string, to: string): (text: string) => string {
	return (text) => text.replace(from, to);
}
