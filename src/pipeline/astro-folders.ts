import { mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { removeQuietly } from '../workspace/replace-folder.ts';
import { isRunning } from '../workspace/running-process.ts';

/** Where Kaiku itself lies: the folder of its package.json. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The pages: in src/, or in lib/ where Kaiku is compiled. */
const PAGES = fileURLToPath(new URL('../site', import.meta.url));

const CACHE = join(PROJECT, 'node_modules', '.cache', 'kaiku');

/** A folder of this or another process, and which. */
const LEFT = /^(?:kaiku-)?astro-(\d{1,9})-[A-Za-z0-9]{6}$/;

/**
 * A new folder for Astro to work in, and where it finds the pages. It lies beside the packages or, where
 * nothing may be written there, in the system's folder for temporary files with a link to the packages,
 * so that the workspace stays as it was; two workspaces that are built or served at once do not meet.
 * What processes that are gone left there is taken away.
 */
export function astroFolders(cache = CACHE) {
	// Where the path leads over a link, Vite loses the styles of the pages.
	const root = realpathSync(folderIn(cache) ?? linkedFolder());
	return {
		root,
		configFile: false,
		srcDir: PAGES,
		publicDir: join(PAGES, 'public'),
		cacheDir: join(root, 'cache'),
	} satisfies AstroInlineConfig;
}

/** A new folder, or null where none may be made. */
function folderIn(cache: string): string | null {
	try {
		mkdirSync(cache, { recursive: true });
		return newFolder(cache, 'astro');
	} catch {
		return null;
	}
}

function linkedFolder(): string {
	const root = newFolder(tmpdir(), 'kaiku-astro');
	symlinkSync(packages(), join(root, 'node_modules'), 'junction');
	return root;
}

/** Named by the process: `astro-4711-Xy12ab`. */
function newFolder(place: string, name: string): string {
	for (const old of namesIn(place)) {
		const [, pid = ''] = LEFT.exec(old) ?? [];
		if (old.startsWith(`${name}-`) && pid !== '' && !isRunning(Number(pid)))
			removeQuietly(join(place, old));
	}
	return mkdtempSync(join(place, `${name}-${process.pid}-`));
}

/** None where a folder may be written and not be listed. */
function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** The node_modules in which Kaiku finds Astro. */
function packages(): string {
	let folder = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
	while (dirname(folder) !== folder && !folder.endsWith('node_modules')) folder = dirname(folder);
	return folder;
}
