import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../workspace/list-folder.ts';

const ASSETS = '_astro/';

/**
 * Rewrites the root-absolute addresses that Astro writes into relative ones, so that a site works
 * from a sub-path, from a zip and from `file://`.
 */
export function makePortable(folder: string): void {
	for (const file of listFiles(folder)) {
		if (file.endsWith('.html')) rewrite(join(folder, file), (html) => relativeHtml(html, file));
		if (file.endsWith('.css')) rewrite(join(folder, file), relativeCss);
	}
}

/** @param file Path of the page in the site, with `/`. */
function relativeHtml(html: string, file: string): string {
	const up = '../'.repeat(file.split('/').length - 1) || './';
	return html.replaceAll(
		/(<(?:link|script|img|source)\b[^>]*?\s(?:href|src|srcset)=")\/(?=_astro\/)/g,
		`$1${up}`,
	);
}

/** All styles and fonts lie in one folder. */
function relativeCss(css: string): string {
	return css.replaceAll(`url(/${ASSETS}`, 'url(').replaceAll(`url("/${ASSETS}`, 'url("');
}

function rewrite(path: string, change: (text: string) => string): void {
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after !== before) writeFileSync(path, after);
}
