import { join } from 'node:path';
import { build } from 'astro';
import { handSite } from '../audiences/handed-site.ts';
import type { Site } from '../audiences/site.ts';
import { removeQuietly } from '../workspace/replace-folder.ts';
import { named } from '../workspace/system-error.ts';
import { astroFolders } from './astro-folders.ts';
import { astroSettings } from './astro-settings.ts';
import { makePortable } from './make-portable.ts';

/**
 * Builds one audience's site into a folder that does not exist yet. Astro writes it where Astro works,
 * because it moves files from there and no file moves from one disk to another.
 */
export async function buildSite(site: Site, workspace: string, folder: string): Promise<void> {
	handSite({ site, reports: join(workspace, 'reports') });
	const folders = astroFolders();
	const outDir = join(folders.root, 'site');
	const before = process.cwd();
	// Astro puts modules that import packages into the current folder, where it must find them.
	process.chdir(folders.root);
	try {
		await build({ ...astroSettings(), ...folders, outDir, logLevel: 'silent' });
		makePortable(outDir, folder);
	} catch (error) {
		throw named(folders.root, error);
	} finally {
		process.chdir(before);
		removeQuietly(folders.root);
	}
}
