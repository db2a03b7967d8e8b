import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The sample's site, built afresh into a temporary folder. */
export interface BuiltSample {
	/** Folder of the site for the audience `leadership`, which sees all pages. */
	readonly folder: string;
	/** Every page's path in the site, with `/`, in code-unit order. */
	readonly pages: readonly string[];
	/** The text of a file of the site. */
	read(path: string): string;
	remove(): void;
}

/**
 * Copies the sample's data and reports and builds them with the command line; throws what it said.
 *
 * @param audiences Who gets a site of the main report, which is the only one then; where left out
 *   everybody of all reports
 */
export async function buildSample(
	audiences: readonly string[] | null = null,
): Promise<BuiltSample> {
	const workspace = mkdtempSync(join(tmpdir(), 'kaiku-browser-'));
	for (const name of ['data', 'reports']) {
		cpSync(join(PROJECT, name), join(workspace, name), { recursive: true });
	}
	if (audiences !== null) {
		rmSync(join(workspace, 'reports', 'havukka-accounts'), { recursive: true });
		leaveAudiences(workspace, audiences);
	}
	await runBuild(workspace);
	const folder = join(workspace, 'dist', 'havukka', 'leadership');
	return {
		folder,
		pages: filesOf(folder).filter((path) => path.endsWith('.html')),
		read: (path) => readFileSync(join(folder, path), 'utf8'),
		remove: () => rmSync(workspace, { recursive: true, force: true }),
	};
}

/** Paths of all files of a folder, with `/`, in code-unit order. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted((a, b) => (a < b ? -1 : 1));
}

function leaveAudiences(workspace: string, audiences: readonly string[]): void {
	const path = join(workspace, 'reports', 'havukka-relationship', 'report.yaml');
	const settings = parseDocument(readFileSync(path, 'utf8'));
	const { audiences: all } = settings.toJS() as { audiences: { id: string }[] };
	settings.set(
		'audiences',
		all.filter(({ id }) => audiences.includes(id)),
	);
	writeFileSync(path, settings.toString());
}

function runBuild(workspace: string): Promise<void> {
	const command = [join(PROJECT, 'bin', 'kaiku.mjs'), 'build', workspace];
	// The test runner's own environment would make a development build.
	const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	const child = spawn(process.execPath, command, { cwd: PROJECT, env });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			said += chunk.toString('utf8');
		});
	}
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The sample does not build:\n${said}`));
		});
	});
}
