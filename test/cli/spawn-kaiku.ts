import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Ended } from './run-kaiku.ts';

export const BIN = fileURLToPath(new URL('../../bin/kaiku.mjs', import.meta.url));

export interface SpawnOptions {
	/** The Node that starts it; the one of the tests where left out. */
	readonly node?: string;
	/** Where it is started; a temporary folder where left out. */
	readonly from?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs one command in a process of its own, as a person does. */
export async function spawnKaiku(
	words: readonly string[],
	{ node = process.execPath, from = tmpdir(), env = {} }: SpawnOptions = {},
): Promise<Ended> {
	const child = spawn(node, [BIN, ...words], { cwd: from, env: { ...process.env, ...env } });
	const texts = { out: '', told: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.told += text));
	const code = await new Promise<number>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (ended) => resolve(ended ?? -1));
	});
	return { code, out: linesOf(texts.out), told: linesOf(texts.told) };
}

function linesOf(text: string): string[] {
	return text.split('\n').filter((line) => line !== '');
}
