import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** Where Kaiku itself lies: the folder of astro.config.mjs. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A new folder for Astro to work in, and where it finds the pages. It lies beside the packages, so
 * that the workspace stays as it was; two workspaces that are built or served at once do not meet.
 */
export function astroFolders() {
	const cache = join(PROJECT, 'node_modules', '.cache', 'kaiku');
	mkdirSync(cache, { recursive: true });
	const root = mkdtempSync(join(cache, 'astro-'));
	return {
		root,
		configFile: false,
		srcDir: join(PROJECT, 'src/site'),
		publicDir: join(PROJECT, 'src/site/public'),
		cacheDir: join(root, 'cache'),
	} satisfies AstroInlineConfig;
}
