import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNamed, writeNamed } from '../workspace/named-file.ts';
import { siteFiles } from '../workspace/site-files.ts';

const ASSETS = '_astro/';

/**
 * Puts a site that Astro built into a folder that does not exist yet, which may lie on another disk.
 * The root-absolute addresses that Astro writes become relative ones, so that a site works from a
 * sub-path, from a zip and from `file://`.
 */
export function makePortable(built: string, folder: string): void {
	for (const file of siteFiles(built, '').files) {
		const place = join(folder, file);
		mkdirSync(dirname(place), { recursive: true });
		writeNamed(place, portable(readNamed(join(built, file)), file));
	}
}

/** @param file Path in the site, with `/`. */
function portable(bytes: Buffer, file: string): Buffer | string {
	if (file.endsWith('.html')) return relativeHtml(bytes.toString('utf8'), file);
	if (file.endsWith('.css')) return relativeCss(bytes.toString('utf8'));
	return bytes;
}

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
