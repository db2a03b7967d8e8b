import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { handSite } from '../audiences/handed-site.ts';
import type { Site } from '../audiences/site.ts';
import { makePortable } from './make-portable.ts';

/** Where Kaiku itself lies: the folder of astro.config.mjs. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds one audience's site into a folder that does not exist yet. */
export async function buildSite(site: Site, workspace: string, folder: string): Promise<void> {
	handSite({ site, reports: join(workspace, 'reports') });
	const { root, ...config } = astroFolders(workspace);
	// Astro puts modules that import packages into the current folder, where it must find them.
	const before = process.cwd();
	process.chdir(root);
	try {
		await build({ ...config, root, outDir: folder, logLevel: 'error' });
	} finally {
		process.chdir(before);
	}
	makePortable(folder);
}

/**
 * Where Astro works for one workspace: beside the packages, so that the workspace stays as it was
 * and two workspaces that are built or served at the same time do not meet.
 */
export function astroFolders(workspace: string) {
	const key = createHash('sha256').update(workspace).digest('hex').slice(0, 16);
	const root = join(PROJECT, 'node_modules', '.cache', 'kaiku', key);
	mkdirSync(root, { recursive: true });
	return {
		root,
		configFile: relative(root, join(PROJECT, 'astro.config.mjs')),
		srcDir: join(PROJECT, 'src/site'),
		publicDir: join(PROJECT, 'src/site/public'),
		cacheDir: join(root, 'cache'),
	} satisfies AstroInlineConfig;
}
