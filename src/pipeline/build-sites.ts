import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { addressOfSite } from '../audiences/address-of-site.ts';
import { handSites, offeredFiles } from '../audiences/handed-sites.ts';
import type { Site } from '../audiences/site.ts';
import { handDrawer } from '../charts/handed-drawer.ts';
import { writeNamed } from '../workspace/named-file.ts';
import { removeQuietly } from '../workspace/replace-folder.ts';
import { named } from '../workspace/system-error.ts';
import { collectSooner } from '../workspace/collect-sooner.ts';
import { astroFolders } from './astro-folders.ts';
import { astroSettings } from './astro-settings.ts';
import { chartsAside } from './charts-aside.ts';
import { makePortable } from './make-portable.ts';
import { writeSearch } from './search-index.ts';

const PAGES_AT_ONCE = 8;

/**
 * Builds all sites into a folder that does not exist yet, each as `<client>/<audience>`. Astro runs
 * once: its own start and the bundling of the pages cost more than a site. It writes where it works,
 * because it moves files from there and no file moves from one disk to another.
 */
export async function buildSites(
	sites: readonly Site[],
	workspace: string,
	folder: string,
): Promise<void> {
	collectSooner();
	handSites({ sites, reports: join(workspace, 'reports') });
	const folders = astroFolders();
	const outDir = join(folders.root, 'site');
	const before = process.cwd();
	const charts = availableParallelism() > 1 ? chartsAside() : null;
	handDrawer(charts?.draw ?? null);
	// Astro puts modules that import packages into the current folder, where it must find them.
	process.chdir(folders.root);
	try {
		const settings = astroSettings();
		// While the other thread draws the charts of a page, others are made.
		const pages = { ...settings.build, concurrency: charts === null ? 1 : PAGES_AT_ONCE };
		await build({ ...settings, build: pages, ...folders, outDir, logLevel: 'silent' });
		writeOffered(outDir);
		const placed = sites.map((site) => ({ place: placeOf(site), url: addressOfSite(site) }));
		makePortable(outDir, folder, placed);
		for (const site of sites) writeSearch(site, join(folder, placeOf(site)));
	} catch (error) {
		throw named(folders.root, error);
	} finally {
		handDrawer(null);
		await charts?.close();
		process.chdir(before);
		removeQuietly(folders.root);
	}
}

/** Files that pages offered while they were made: figures by themselves, pictures of the pages. */
function writeOffered(folder: string): void {
	for (const [path, file] of offeredFiles()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeNamed(join(folder, path), typeof file === 'string' ? file : file());
	}
}

/** Where a site lies under dist/: `<client>/<audience>`. */
export function placeOf({ client, audience }: Pick<Site, 'client' | 'audience'>): string {
	return `${client}/${audience}`;
}
