import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../workspace/list-folder.ts';

/** Where Astro puts styles, fonts, scripts and pictures. */
const ASSETS = '_astro';
const IN_HTML = /(<(?:link|script|img|source)\b[^>]*?\s(?:href|src|srcset)=")\/_astro\/([^"\s]+)/g;
const IN_CSS = /url\(("?)\/_astro\/([^")]+)/g;

/**
 * Makes each site stand by itself: the root-absolute addresses that Astro writes become relative, and
 * of the files that all share each site gets those that its own pages use. So a site works from a
 * sub-path, from a zip and from `file://`, and holds nothing that only another one shows.
 * @param places of the sites in the folder: `<client>/<audience>`
 */
export function makePortable(folder: string, places: readonly string[]): void {
	for (const place of places) {
		const site = join(folder, place);
		const used = new Set<string>();
		for (const file of listFiles(site)) {
			if (!file.endsWith('.html')) continue;
			rewrite(join(site, file), (html) => relativeHtml(html, file, used));
		}
		// A style sheet names fonts, which the loop then comes to as well.
		for (const name of used) {
			const copy = join(site, ASSETS, name);
			cpSync(join(folder, ASSETS, name), copy);
			if (name.endsWith('.css')) rewrite(copy, (css) => relativeCss(css, used));
		}
	}
	rmSync(join(folder, ASSETS), { recursive: true, force: true });
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

function rewrite(path: string, change: (text: string) => string): void {
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after !== before) writeFileSync(path, after);
}
