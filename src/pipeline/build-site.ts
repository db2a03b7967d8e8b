import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { handSite } from '../audiences/handed-site.ts';
import type { Site } from '../audiences/site.ts';
import { astroFolders } from './astro-folders.ts';
import { astroSettings } from './astro-settings.ts';
import { makePortable } from './make-portable.ts';

/** Builds one audience's site into a folder that does not exist yet. */
export async function buildSite(site: Site, workspace: string, folder: string): Promise<void> {
	handSite({ site, reports: join(workspace, 'reports') });
	const folders = astroFolders();
	const before = process.cwd();
	// Astro puts modules that import packages into the current folder, where it must find them.
	process.chdir(folders.root);
	try {
		await build({ ...astroSettings(), ...folders, outDir: folder, logLevel: 'silent' });
	} finally {
		process.chdir(before);
		rmSync(folders.root, { recursive: true, force: true });
	}
	makePortable(folder);
}
