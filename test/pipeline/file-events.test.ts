import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { withLateChanges } from '../../src/pipeline/file-events.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaiku-late-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** After it was read, and longer than any wait for what comes late. */
const READ = 60;
const LONG = 400;

function watched(name: string) {
	const path = join(folder, name);
	writeFileSync(path, 'first');
	const told: string[] = [];
	return { path, told, tell: withLateChanges((_path, event) => told.push(event)) };
}

test('what is saved just after a file was told of is told of too', async () => {
	const { path, told, tell } = watched('twice.csv');
	tell(path, 'add');
	await setTimeout(READ);
	writeFileSync(path, 'other');
	await setTimeout(LONG);
	expect(told).toEqual(['add', 'change']);
});

test('a file that stays as it was told of is told of once', async () => {
	const { path, told, tell } = watched('once.csv');
	tell(path, 'change');
	await setTimeout(LONG);
	expect(told).toEqual(['change']);
});

test('a file that is still being written is told of once', async () => {
	const { path, told, tell } = watched('half.csv');
	tell(path, 'change');
	writeFileSync(path, 'whole');
	await setTimeout(LONG);
	expect(told).toEqual(['change']);
});

test('what the watcher itself tells of again is told of by nobody else', async () => {
	const { path, told, tell } = watched('again.csv');
	tell(path, 'change');
	await setTimeout(READ);
	writeFileSync(path, 'other');
	tell(path, 'change');
	await setTimeout(LONG);
	expect(told).toEqual(['change', 'change']);
});

test('a file that is gone just after it was told of is told of too, and one that was gone is not', async () => {
	const { path, told, tell } = watched('gone.csv');
	tell(path, 'change');
	await setTimeout(READ);
	rmSync(path);
	await setTimeout(LONG);
	expect(told).toEqual(['change', 'change']);
	tell(path, 'unlink');
	await setTimeout(LONG);
	expect(told).toEqual(['change', 'change', 'unlink']);
});
