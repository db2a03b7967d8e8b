import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** Where Kaiku itself lies: the folder of astro.config.mjs. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const CACHE = join(PROJECT, 'node_modules', '.cache', 'kaiku');

/**
 * A new folder for Astro to work in, and where it finds the pages. It lies beside the packages or, where
 * nothing may be written there, in the system's folder for temporary files with a link to the packages,
 * so that the workspace stays as it was; two workspaces that are built or served at once do not meet.
 */
export function astroFolders(cache = CACHE) {
	// Where the path leads over a link, Vite loses the styles of the pages.
	const root = realpathSync(folderIn(cache) ?? linkedFolder());
	return {
		root,
		configFile: false,
		srcDir: join(PROJECT, 'src/site'),
		publicDir: join(PROJECT, 'src/site/public'),
		cacheDir: join(root, 'cache'),
	} satisfies AstroInlineConfig;
}

/** A new folder, or null where none may be made. */
function folderIn(cache: string): string | null {
	try {
		mkdirSync(cache, { recursive: true });
		return mkdtempSync(join(cache, 'astro-'));
	} catch {
		return null;
	}
}

function linkedFolder(): string {
	const root = mkdtempSync(join(tmpdir(), 'kaiku-astro-'));
	symlinkSync(packages(), join(root, 'node_modules'), 'junction');
	return root;
}

/** The node_modules in which Kaiku finds Astro. */
function packages(): string {
	let folder = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
	while (dirname(folder) !== folder && !folder.endsWith('node_modules')) folder = dirname(folder);
	return folder;
}
