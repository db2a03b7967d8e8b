import type { Site } from './site.ts';

/** Where a site will lie, with `/` at its end: its first report that tells it; undefined where none does. */
export function addressOfSite({ reports }: Site): string | undefined {
	return reports.find(({ url }) => url !== undefined)?.url;
}
