import { gzipSync } from 'node:zlib';
import { attributeValues } from './page-faults.ts';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What a page weighs, in bytes as a host sends it: text compressed, fonts as they are. */
export interface PageWeight {
	/** The page with its drawings, and its style sheets. */
	readonly bytes: number;
	readonly script: number;
	/** All that the style sheets name; a reader gets them once. */
	readonly fonts: number;
}

/** @param path of the page in the site, with `/` */
export function pageWeight(folder: string, path: string): PageWeight {
	const html = readFileSync(join(folder, path), 'utf8');
	const files = (element: string, name: string) =>
		attributeValues(html, name, element).map((href) => posix.join(posix.dirname(path), href));
	const sheets = files('link', 'href').filter((href) => href.endsWith('.css'));
	const compressed = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
	const fonts = sheets.flatMap((sheet) =>
		Array.from(readFileSync(join(folder, sheet), 'utf8').matchAll(/url\("?([^")]+\.woff2)/gu)).map(
			([, font = '']) => posix.join(posix.dirname(sheet), font),
		),
	);
	return {
		bytes: compressed(path) + sum(sheets.map(compressed)),
		script: sum(files('script', 'src').map(compressed)),
		fonts: sum([...new Set(fonts)].map((font) => statSync(join(folder, font)).size)),
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
