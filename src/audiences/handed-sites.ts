import type { Site } from './site.ts';

/**
 * The sites that are being built or served. Astro bundles its pages into a module graph of their own,
 * so the sites are handed over on the global object of the one process that runs both.
 */
const KEY = Symbol.for('kaiku.handed-sites');

interface HandedSites {
	/** Where commentary lies: the absolute folder `reports/` of the workspace. */
	readonly reports: string;
	readonly sites: readonly Site[];
	/** While editing the server adds scripts and styles of its own to pages. */
	readonly isServed?: boolean;
	/** Commentary as it was checked, by its absolute path with `/`; where left out, the files are read. */
	readonly texts?: ReadonlyMap<string, string>;
}

/** A text, or a picture that is made when it is asked for. */
type OfferedFile = string | (() => Uint8Array);

/** Files by `<client>/<audience>/<path>`. */
type OfferedFiles = Map<string, OfferedFile>;

type Holder = { [KEY]?: HandedSites & { readonly offered: OfferedFiles } };

/** Hands the sites to the pages that are built next in this process. */
export function handSites(handed: HandedSites): void {
	(globalThis as Holder)[KEY] = { ...handed, offered: new Map() };
}

/**
 * Offers a file beside a page that is being made: a figure is drawn once, for its page, and not again for
 * the files of it.
 * @param path in the site, with `/`
 */
export function offerFile(
	site: Pick<Site, 'client' | 'audience'>,
	path: string,
	file: OfferedFile,
) {
	offered().set(`${site.client}/${site.audience}/${path}`, file);
}

/** What the pages that were made so far offer, by `<client>/<audience>/<path>`. */
export function offeredFiles(): ReadonlyMap<string, OfferedFile> {
	return offered();
}

function offered(): OfferedFiles {
	const handed = (globalThis as Holder)[KEY];
	if (!handed) throw new Error('No site was handed over.');
	return handed.offered;
}

/** The sites that were handed over; throws where a page is built without Kaiku. */
export function handedSites(): HandedSites {
	const handed = (globalThis as Holder)[KEY];
	if (!handed) throw new Error('No site was handed over: build with "npm run build".');
	return handed;
}

/** The handed site of an audience; throws where there is none, for routes are made from the same sites. */
export function handedSite(client: string, audience: string): Site {
	const site = handedSites().sites.find(
		(one) => one.client === client && one.audience === audience,
	);
	if (!site) throw new Error(`No such site: ${client}/${audience}`);
	return site;
}
