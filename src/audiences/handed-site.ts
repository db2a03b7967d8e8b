import type { Site } from './site.ts';

/**
 * The site that is being built or served. Astro bundles its pages into a module graph of their own,
 * so the site is handed over on the global object of the one process that runs both.
 */
const KEY = Symbol.for('kaiku.handed-site');

interface HandedSite {
	/** Where commentary lies: the absolute folder `reports/` of the workspace. */
	readonly reports: string;
	readonly site: Site;
}

type Holder = { [KEY]?: HandedSite };

/** Hands the site to the pages that are built next in this process. */
export function handSite(handed: HandedSite): void {
	(globalThis as Holder)[KEY] = handed;
}

/** The site that was handed over; throws where a page is built without Kaiku. */
export function handedSite(): HandedSite {
	const handed = (globalThis as Holder)[KEY];
	if (!handed) throw new Error('No site was handed over: build with "npm run build".');
	return handed;
}
