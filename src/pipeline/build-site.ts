import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { handSite } from '../audiences/handed-site.ts';
import type { Site } from '../audiences/site.ts';
import { makePortable } from './make-portable.ts';

/** Where Kaiku itself lies: the folder of astro.config.mjs. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds one audience's site into a folder that does not exist yet. */
export async function buildSite(site: Site, workspace: string, folder: string): Promise<void> {
	handSite({ site, reports: join(workspace, 'reports') });
	await build({
		root: PROJECT,
		configFile: 'astro.config.mjs',
		outDir: folder,
		cacheDir: cacheFolder(workspace),
		logLevel: 'error',
	});
	makePortable(folder);
}

/** Astro's caches of one workspace: beside the packages, so that a workspace stays as it was. */
export function cacheFolder(workspace: string): string {
	const key = createHash('sha256').update(workspace).digest('hex').slice(0, 16);
	return join(PROJECT, 'node_modules', '.cache', 'kaiku', key);
}
