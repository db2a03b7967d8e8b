import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { BIN } from './spawn-kaiku.ts';

const PAGE = 'en/small-report/v2026-q2/index.html';
/** ms: generous, for how long something takes is no promise on a busy machine. */
const LONGEST = 30_000;

/** A small workspace that `kaiku dev` serves while it is edited. */
export interface EditedWorkspace {
	/** Address of one of its pages. */
	readonly page: string;
	/** All that was said in the terminal so far. */
	said(): string;
	/** The page as it is served now. */
	html(): Promise<string>;
	/** Puts a text in a file in place of another, which has to be there. */
	change(file: string, from: string, to: string): void;
	/** Waits, and tells how long it took. */
	until(isSo: () => boolean | Promise<boolean>): Promise<number>;
	stop(): Promise<void>;
}

/** Starts in a process of its own, as a person does, on a port that is free. */
export async function editWorkspace(): Promise<EditedWorkspace> {
	const root = writeWorkspace(smallWorkspace());
	const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	const words = [BIN, 'dev', root, '--port', String(await freePort())];
	const child = spawn(process.execPath, words, { env });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
	}
	const until: EditedWorkspace['until'] = async (isSo) => {
		const start = performance.now();
		const ask = async () => isSo();
		while (!(await ask().catch(() => false))) {
			if (performance.now() - start > LONGEST) throw new Error(`It does not come:\n${said}`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		return performance.now() - start;
	};
	await until(() => said.includes('Stop with'));
	const page = `${/http:\S+\//u.exec(said)?.[0] ?? ''}${PAGE}`;
	const html = async () => (await fetch(page)).text();
	await until(async () => (await html()).includes('The score is'));
	return {
		page,
		html,
		until,
		said: () => said,
		change(file, from, to) {
			const path = join(root, file);
			const text = readFileSync(path, 'utf8');
			expect(text).toContain(from);
			writeFileSync(
				path,
				text.replace(from, () => to),
			);
		},
		async stop() {
			child.kill('SIGTERM');
			await new Promise((resolve) => child.once('exit', resolve));
			removeWorkspace(root);
		},
	};
}

/** A port that is free now. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
