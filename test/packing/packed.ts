import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const isWindows = process.platform === 'win32';

/** How a program ended and what it said. */
interface Said {
	readonly code: number | null;
	readonly out: string;
	readonly told: string;
}

/** A tarball, and the paths of what lies in it. */
interface Packed {
	readonly tarball: string;
	readonly paths: readonly string[];
}

/** Folders of programs that do not come with the project. */
const ownFolders = (process.env['PATH'] ?? '')
	.split(delimiter)
	.filter((folder) => !folder.includes('node_modules'));

/** The Node of the machine itself, not the one that the project brings; null where there is none. */
export function nodeOfMachine(): string | null {
	const name = isWindows ? 'node.exe' : 'node';
	return ownFolders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Runs a program as somebody does who has nothing of the project in their path. */
export async function say(program: string, words: readonly string[], cwd: string): Promise<Said> {
	const child = spawn(program, words, {
		cwd,
		env: { ...cleanEnvironment(), PATH: ownFolders.join(delimiter) },
		shell: isWindows && program === 'npm',
	});
	const texts = { out: '', told: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.told += text));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return { code, ...texts };
}

/** Without what npm tells the scripts that it runs. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name)),
	);
}

/** A new folder that npm takes for a project of its own, wherever it lies. */
export function emptyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-packed-'));
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	return folder;
}

/** Packs Kaiku into a folder. */
export async function packInto(folder: string): Promise<Packed> {
	const { code, out, told } = await say(
		'npm',
		['pack', '--json', '--pack-destination', folder],
		PROJECT,
	);
	if (code !== 0) throw new Error(`npm pack: ${told}`);
	const [packed] = JSON.parse(out.slice(out.indexOf('['))) as [
		{ readonly filename: string; readonly files: readonly { readonly path: string }[] },
	];
	return {
		tarball: join(folder, packed.filename),
		paths: packed.files.map(({ path }) => path),
	};
}

/**
 * Installs a tarball with its packages from the registry or npm's own cache. Where neither has them, it
 * is unpacked beside links to the packages of this project.
 */
export async function install(tarball: string, folder: string): Promise<'with npm' | 'with links'> {
	const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
	if ((await say('npm', [...words, tarball], folder)).code === 0) return 'with npm';
	const packages = join(folder, 'node_modules');
	mkdirSync(join(packages, 'kaiku'), { recursive: true });
	const unpacked = ['-xzf', tarball, '--strip-components=1', '-C', join(packages, 'kaiku')];
	const { code, told } = await say('tar', unpacked, folder);
	if (code !== 0) throw new Error(`tar: ${told}`);
	const ours = join(PROJECT, 'node_modules');
	for (const name of readdirSync(ours).filter((one) => !one.startsWith('.')))
		if (!existsSync(join(packages, name)))
			symlinkSync(join(ours, name), join(packages, name), 'junction');
	return 'with links';
}
