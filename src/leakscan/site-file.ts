/** A file that is to be published: its path in the site, with `/`, and what it holds. */
export interface SiteFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}
