import { attributeValues } from './page-faults.ts';

/** The files of a site, as a reader of its pages sees them. */
export interface SiteFiles {
	readonly files: ReadonlySet<string>;
	read(path: string): string;
}

/**
 * Links, sources and anchors of a page that lead nowhere. Every address must be relative and stay
 * inside the site's folder, so that it holds on any sub-path and from `file://`.
 */
export function deadLinks(site: SiteFiles, page: string): string[] {
	const html = site.read(page);
	const values = [
		...attributeValues(html, 'href'),
		...attributeValues(html, 'src'),
		...attributeValues(html, 'popovertarget').map((id) => `#${id}`),
		...attributeValues(html, 'aria-labelledby').map((id) => `#${id}`),
	];
	const urls = Array.from(html.matchAll(/url\(#([^)]+)\)/gu), (match) => `#${match[1] ?? ''}`);
	return [...new Set([...values, ...urls])]
		.filter((value) => !/^(?:https?|mailto|data):/u.test(value))
		.filter((value) => !leadsSomewhere(site, page, value))
		.map((value) => `${page}: ${value}`);
}

/** The same for a style sheet's fonts and pictures. */
export function deadStyleLinks(site: SiteFiles, sheet: string): string[] {
	const urls = site.read(sheet).matchAll(/url\(["']?([^"')]+)/gu);
	return Array.from(urls, (match) => match[1] ?? '')
		.filter((value) => !leadsSomewhere(site, sheet, value))
		.map((value) => `${sheet}: ${value}`);
}

function leadsSomewhere(site: SiteFiles, from: string, value: string): boolean {
	const [path = '', anchor] = value.split('#');
	const target = path === '' ? from : resolve(from, decodeURI(path));
	if (target === null || !site.files.has(target)) return false;
	if (anchor === undefined) return true;
	return attributeValues(site.read(target), 'id').includes(decodeURIComponent(anchor));
}

/** Path in the site, or null for an address that is no relative one or leaves the site. */
function resolve(from: string, path: string): string | null {
	if (path.startsWith('/')) return null;
	const parts = from.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '..') {
			if (parts.pop() === undefined) return null;
		} else if (part !== '.') {
			parts.push(part);
		}
	}
	return parts.join('/');
}
