import type { PageName } from '../../snapshot/page-names.ts';

/** Where the index of all reports lies, in a language; '' is the site's own front page. */
export function shelfAddress(language: string): string {
	return language === '' ? 'index.html' : `${language}/index.html`;
}

/** A page's address in its site: ids only, for ever. */
export function pageAddress(
	language: string,
	report: string,
	version: string,
	page: PageName,
): string {
	return `${language}/${report}/${version}/${page}.html`;
}

/** All facts of a version as a file: the same in every language. */
export function factsAddress(report: string, version: string): string {
	return `files/${report}/${version}/facts.csv`;
}

/** The one script of all pages of a site. */
export const SCRIPT_ADDRESS = 'site.js';

/** The index of a site's pages in a language, with what searches it. */
export function searchAddress(language: string): string {
	return `${language}/search.js`;
}

/** A link from one address of the site to another, so that it works on any sub-path and from `file://`. */
export function relativeHref(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	let shared = 0;
	while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
		shared += 1;
	return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
