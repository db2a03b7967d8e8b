import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePortable } from '../../src/pipeline/make-portable.ts';

const SHEET = '<link rel="stylesheet" href="/_astro/site.css">';
let root = '';

/** What Astro wrote: two pages of a site and the style sheet of both. */
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kaiku-portable-'));
	const files = {
		'c/all/404.html': SHEET,
		'c/all/en/index.html': SHEET,
		'_astro/site.css': '',
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, 'built', path)), { recursive: true });
		writeFileSync(join(root, 'built', path), text);
	}
});
afterEach(() => rmSync(root, { recursive: true }));

/** The style sheet that a page of the portable site names. */
function sheetOf(page: string, url: string | undefined): string | undefined {
	makePortable(join(root, 'built'), join(root, 'portable'), [{ place: 'c/all', url }]);
	const html = readFileSync(join(root, 'portable', 'c/all', page), 'utf8');
	return /href="([^"]*)"/u.exec(html)?.[1];
}

test('the page of lost addresses finds its styles from any address, where its site is told', () => {
	const url = 'https://x.example/r/all/';
	expect(sheetOf('404.html', url)).toBe(`${url}_astro/site.css`);
	expect(readFileSync(join(root, 'portable/c/all/_astro/site.css'), 'utf8')).toBe('');
});

test('every other page finds them from a zip and from the disk too', () => {
	expect(sheetOf('en/index.html', 'https://x.example/r/all/')).toBe('../_astro/site.css');
	expect(sheetOf('en/index.html', undefined)).toBe('../_astro/site.css');
});
