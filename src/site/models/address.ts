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

/** The first sheet of a version that is printed whole. */
export function coverAddress(language: string, report: string, version: string): string {
	return `${language}/${report}/${version}/cover.html`;
}

/** The running foot of a version's pages on paper. */
export function printAddress(language: string, report: string, version: string): string {
	return `${language}/${report}/${version}/print.css`;
}

/** All facts of a version as a file: the same in every language. */
export function factsAddress(report: string, version: string): string {
	return `files/${report}/${version}/facts.csv`;
}

/** The picture that stands for a version where its link is passed on. */
export function previewAddress(language: string, report: string, version: string): string {
	return `files/${report}/${version}/${language}/preview.png`;
}

/** The picture that stands for a page by itself; no figure has its name. */
export function pagePreviewAddress(
	language: string,
	report: string,
	version: string,
	page: PageName,
): string {
	return `files/${report}/${version}/${language}/${page}.png`;
}

/** The picture that stands for the index of all reports. */
export function shelfPreviewAddress(language: string): string {
	return `files/${language}/preview.png`;
}

/** A figure by itself, as a file: named by its page and section, because it is saved by its name. */
export function figureAddress(
	report: string,
	version: string,
	language: string,
	page: PageName,
	name: string,
): string {
	return `files/${report}/${version}/${language}/${page.replaceAll('/', '-')}-${name}`;
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
