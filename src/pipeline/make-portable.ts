import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNamed, writeNamed } from '../workspace/named-file.ts';
import { siteFiles } from '../workspace/site-files.ts';

/** Where Astro puts styles, fonts, scripts and pictures. */
const ASSETS = '_astro';
const IN_HTML = /(<(?:link|script|img|source)\b[^>]*?\s(?:href|src|srcset)=")\/_astro\/([^"\s]+)/g;
/** Hosts show it in place of any address: relative ones would lead nowhere. */
const LOST_PAGE = '404.html';
const IN_CSS = /url\(("?)\/_astro\/([^")]+)/g;

/** A site among those that Astro built together. */
interface PlacedSite {
	/** Its folder: `<client>/<audience>`. */
	readonly place: string;
	/** Where it will lie, with `/` at its end; undefined where that is not told. */
	readonly url: string | undefined;
}

/**
 * Puts the sites that Astro built together into a folder that does not exist yet, which may lie on
 * another disk, and makes each stand by itself: the root-absolute addresses that Astro writes become
 * relative, and of the files that all share each site gets those that its own pages use. So a site works
 * from a sub-path, from a zip and from `file://`, and holds nothing that only another one shows. The page of
 * lost addresses gets full addresses, where it is told where its site will lie.
 */
export function makePortable(built: string, folder: string, sites: readonly PlacedSite[]): void {
	for (const { place, url } of sites) {
		const used = new Set<string>();
		for (const file of siteFiles(join(built, place), place).files) {
			const bytes = readNamed(join(built, place, file));
			const html = file.endsWith('.html')
				? portableHtml(bytes.toString('utf8'), (file === LOST_PAGE && url) || upFrom(file), used)
				: bytes;
			write(join(folder, place, file), html);
		}
		// A style sheet names fonts, which the loop then comes to as well.
		for (const name of used) {
			const bytes = readNamed(join(built, ASSETS, name));
			const css = name.endsWith('.css') ? relativeCss(bytes.toString('utf8'), used) : bytes;
			write(join(folder, place, ASSETS, name), css);
		}
	}
}

function write(path: string, content: Buffer | string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeNamed(path, content);
}

/** The way from a page to the site's folder. @param file Path of the page in the site, with `/`. */
function upFrom(file: string): string {
	return '../'.repeat(file.split('/').length - 1) || './';
}

/** @param home Where the site's folder is from the page, with `/` at its end. */
function portableHtml(html: string, home: string, used: Set<string>): string {
	return html.replaceAll(IN_HTML, (_, start: string, name: string) => {
		used.add(name);
		return `${start}${home}${ASSETS}/${name}`;
	});
}

/** All styles and fonts lie in one folder. */
function relativeCss(css: string, used: Set<string>): string {
	return css.replaceAll(IN_CSS, (_, quote: string, name: string) => {
		used.add(name);
		return `url(${quote}${name}`;
	});
}
