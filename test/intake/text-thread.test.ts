import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import { readRecords } from '../../src/intake/bytes/read-records.ts';
import { serve } from '../../src/intake/bytes/text-thread.ts';
import type { OpenedSource, WorkAside } from '../../src/intake/opened-source.ts';
import { SourceProblems } from '../../src/intake/source-problems.ts';
import { workAside } from '../../src/workspace/work-aside.ts';
import { codebook, told } from './reading.ts';
import { sweep } from '../sweep.ts';

const HEAD = 'id,nps,why\n';
const ORDERLY = 'R-1,9,"late, again"\nR-2,,"two\nlines and ""no"""\nR-3,10,Päättäjä\n';

/** What a second read of the same bytes must tell again. */
async function readOf(bytes: Uint8Array, keys: string, aside?: OpenedSource['aside']) {
	const { study, yaml } = parseStudy('study.yaml', codebook(`sources: [{file: a.csv, ${keys}}]\n`));
	const source = study?.sources[0];
	if (source === undefined) throw new Error(keys);
	const problems = new SourceProblems('a.csv', yaml);
	const records: string[] = [];
	const opened = { name: 'a.csv', stream: () => pieces(bytes), ...(aside ? { aside } : {}) };
	const { report, ...read } = await readRecords(opened, source, 0, problems, (cells, line) => {
		records.push(`${line}: ${cells.join(' | ')}`);
	});
	report();
	return { ...read, records, problems: told(problems.all()) };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
	for (let at = 0; at < bytes.length; at += 50_000) yield bytes.slice(at, at + 50_000);
}

/** A thread that is none: the same work and the same copies, but at once. */
function besides(bytes: Uint8Array) {
	return (_: URL, encoding: unknown): WorkAside => {
		const [there, back] = [new Queue(), new Queue()];
		const copy = (queue: Queue) => (message: unknown) => queue.put(structuredClone(message));
		const port = { receive: () => there.take(), send: copy(back) };
		const done = serve(port, pieces(bytes), encoding);
		return { send: copy(there), next: () => back.take(), close: () => done };
	};
}

class Queue {
	private readonly held: unknown[] = [];
	private wake: (() => void) | null = null;

	put(message: unknown): void {
		this.held.push(message);
		this.wake?.();
	}

	async take(): Promise<unknown> {
		while (this.held.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
		return this.held.shift();
	}
}

const PARTS: readonly string[] = [
	ORDERLY,
	'R-4,5,a stray " quote\n',
	'R-5,5,"closed" too early\n',
	'R-6,5, "after a space"\n',
	'R-7,5,"opened and not closed\n',
	'R-8,1,Ã¤ and \uFEFF\n',
	'R-9,1,"mark \uFFFD inside"\r\n',
	'R-10,1,\u2013 “wide” 漢\r',
	'\n\n',
	'R-11,1,short\0',
	'no end "of it',
];

test('a file read with a second thread is read as without it, whatever is in it', async () => {
	const part = fc.record({
		part: fc.nat({ max: PARTS.length - 1 }),
		times: fc.constantFrom(1, 1, 2, 900),
	});
	const content = fc.record({
		first: fc.constantFrom(1, 1500, 4000),
		parts: fc.array(part, { maxLength: 4 }),
		bad: fc.constantFrom(null, null, 0.2, 0.9),
		keys: fc.constantFrom('', 'delimiter: ","', 'encoding: windows-1252', 'delimiter: tab'),
	});
	await fc.assert(
		fc.asyncProperty(content, async ({ first, parts, bad, keys }) => {
			const rest = parts.map(({ part: at, times }) => (PARTS[at] ?? '').repeat(times)).join('');
			const bytes = new TextEncoder().encode(HEAD + ORDERLY.repeat(first) + rest);
			if (bad !== null) bytes[Math.floor(bytes.length * bad)] = 0xff;
			expect(await readOf(bytes, keys, besides(bytes))).toEqual(await readOf(bytes, keys));
		}),
		{ numRuns: sweep(20, 60), seed: 7 },
	);
});

test('a quote that never closes is told as without a second thread', async () => {
	const open = `${HEAD}${ORDERLY.repeat(1500)}R-4,5,"${'never closed, '.repeat(160_000)}`;
	const bytes = new TextEncoder().encode(open);
	const read = await readOf(bytes, '', besides(bytes));
	expect(read).toEqual(await readOf(bytes, ''));
	expect(read.problems.join()).toContain('quote');
});

function asideOf(path: string) {
	return (served: URL, encoding: unknown) => workAside(path, served, encoding);
}

test('a thread of its own gives the records, and what goes wrong there is thrown here', async () => {
	const bytes = new TextEncoder().encode(HEAD + ORDERLY.repeat(10_000));
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-thread-'));
	try {
		const path = join(folder, 'a.csv');
		writeFileSync(path, bytes);
		const read = await readOf(bytes, '', asideOf(path));
		expect(read).toEqual(await readOf(bytes, ''));
		expect(read.records).toHaveLength(30_001);
		await expect(readOf(bytes, '', asideOf(folder))).rejects.toMatchObject({
			code: 'EISDIR',
			syscall: 'read',
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});
