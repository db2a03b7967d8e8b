import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNamed, writeNamed } from '../workspace/named-file.ts';
import { siteFiles } from '../workspace/site-files.ts';

/** Where Astro puts styles, fonts, scripts and pictures. */
const ASSETS = '_astro';
const IN_HTML = /(<(?:link|script|img|source)\b[^>]*?\s(?:href|src|srcset)=")\/_astro\/([^"\s]+)/g;
const IN_CSS = /url\(("?)\/_astro\/([^")]+)/g;

/**
 * Puts each site that Astro built where it belongs, which may lie on another disk, so that it stands by
 * itself: the root-absolute addresses that Astro writes become relative, and of the files that all share
 * each site gets those that its own pages use. So a site works from a sub-path, from a zip and from
 * `file://`, and holds nothing that only another one shows.
 * @param folder does not hold any of the sites yet
 * @param places of the sites in both folders: `<client>/<audience>`
 */
export function makePortable(built: string, folder: string, places: readonly string[]): void {
	for (const place of places) {
		const used = new Set<string>();
		for (const file of siteFiles(join(built, place), '').files) {
			const bytes = readNamed(join(built, place, file));
			const isPage = file.endsWith('.html');
			write(
				join(folder, place, file),
				isPage ? relativeHtml(bytes.toString('utf8'), file, used) : bytes,
			);
		}
		// A style sheet names fonts, which the loop then comes to as well.
		for (const name of used) {
			const bytes = readNamed(join(built, ASSETS, name));
			const isStyle = name.endsWith('.css');
			write(
				join(folder, place, ASSETS, name),
				isStyle ? relativeCss(bytes.toString('utf8'), used) : bytes,
			);
		}
	}
}

function write(path: string, content: Buffer | string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeNamed(path, content);
}

/** @param file Path of the page in the site, with `/`. */
function relativeHtml(html: string, file: string, used: Set<string>): string {
	const up = '../'.repeat(file.split('/').length - 1) || './';
	return html.replaceAll(IN_HTML, (_, start: string, name: string) => {
		used.add(name);
		return `${start}${up}${ASSETS}/${name}`;
	});
}

/** All styles and fonts lie in one folder. */
function relativeCss(css: string, used: Set<string>): string {
	return css.replaceAll(IN_CSS, (_, quote: string, name: string) => {
		used.add(name);
		return `url(${quote}${name}`;
	});
}
