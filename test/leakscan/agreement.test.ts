import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LeakScan } from '../../src/leakscan/leak-scan.ts';
import type { SiteFile } from '../../src/leakscan/site-file.ts';
import { listFiles } from '../../src/workspace/list-folder.ts';
import { hasOtherScanner, otherHits } from './other-scanner.ts';
import { plantsOf } from './plants.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * What only this scan finds: the other one reads one kind of escapes at a time and none in braces, and
 * no text of other case in a file that is not UTF-8.
 */
const ONLY_HERE: readonly string[] = [
	'escapes in braces',
	'soft hyphen inside',
	'name in a zip',
	'plain text of a PNG',
];

if (!hasOtherScanner) console.warn('Skipped: leakscan.py, written by others, is not beside Kaiku.');

/** A small finished site: a page of each kind of text file that a site may have. */
const SMALL_SITE: readonly SiteFile[] = [
	['index.html', '<!doctype html><html lang="en"><body><h1>Reports</h1><p>4.2</p></body></html>'],
	[
		'en/survey/v1/index.html',
		'<!doctype html><body><table><td>Buyer</td><td>118</td></table></body>',
	],
	['files/survey/v1/facts.csv', 'id,value,n\r\nnps:recommend,42,118\r\n'],
	['_astro/site.CJdXRO7K.js', 'document.querySelectorAll("table").forEach((a)=>a.focus());'],
	['_astro/shell.B2impcOk.css', 'body{color:#123456}'],
	['_astro/icon.DxGnUa2k.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h4"/></svg>'],
	['manifest.json', '{"files":[]}'],
].map(([name = '', text = '']) => ({ name, bytes: Buffer.from(text) }));

function ownHits(files: readonly SiteFile[], strings: readonly string[]): string[] {
	const scan = new LeakScan();
	for (const file of files) scan.learn(file);
	for (const text of strings) scan.suspect({ text, kind: 'answer in own words' });
	const hits = [...scan.find(files)].map(
		({ file, text }) => `${strings.indexOf(text)} in ${file.split('!')[0] ?? ''}`,
	);
	return [...new Set(hits)].toSorted();
}

/** A string of its own for each way of planting, none within another. */
const WAYS = plantsOf('ä ö').map(({ way }) => way);
const canaryOf = (at: number) =>
	`Kanarialintu ${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)).repeat(3)} äiti yö`;

/** A site with a string planted in each way: into a file of the same type, else beside its files. */
function planted(site: readonly SiteFile[]): SiteFile[] {
	const files = new Map(site.map(({ name, bytes }) => [name, bytes]));
	for (const [at, way] of WAYS.entries()) {
		const plant = plantsOf(canaryOf(at)).find((one) => one.way === way);
		if (plant === undefined) throw new Error(way);
		const { name, bytes } = plant.file;
		const host = /^a\.(?:html|js|svg)$/.test(name) ? hostOf(site, extname(name), at) : null;
		const before = host === null ? null : files.get(host);
		if (host !== null && before) files.set(host, Buffer.concat([before, bytes]));
		else files.set(`planted/${at}/${name}`, bytes);
	}
	return [...files].map(([name, bytes]) => ({ name, bytes }));
}

function hostOf(site: readonly SiteFile[], type: string, at: number): string | null {
	const same = site.filter(({ name }) => extname(name) === type);
	return same[at % same.length]?.name ?? null;
}

/** Whether both find each string in the same files. */
function expectAgreement(files: readonly SiteFile[]) {
	const canaries = WAYS.map((_, at) => canaryOf(at));
	const own = ownHits(files, canaries);
	const other = otherHits(files, canaries);
	expect(other.filter((hit) => !own.includes(hit))).toEqual([]);
	const more = own.filter((hit) => !other.includes(hit));
	expect(new Set(more.map((hit) => WAYS[parseInt(hit)]))).toEqual(new Set(ONLY_HERE));
	expect(new Set(own.map((hit) => WAYS[parseInt(hit)]))).toEqual(new Set(WAYS));
}

describe.runIf(hasOtherScanner)('leakscan.py and this scan', () => {
	test('agree string by string and file by file on a small site with strings planted in every way', () => {
		expectAgreement(planted(SMALL_SITE));
	});

	test('find nothing in a small site where nothing is planted', () => {
		const canaries = WAYS.map((_, at) => canaryOf(at));
		expect(ownHits(SMALL_SITE, canaries)).toEqual([]);
		expect(otherHits(SMALL_SITE, canaries)).toEqual([]);
	});
});

const sample = existsSync(DIST) ? listFiles(DIST) : [];
if (sample.length === 0) console.warn('Skipped: the sample is not built (npm run build).');

/** Some pages of the built sample, and one file of every other type. */
function someFiles(): SiteFile[] {
	const types = new Map<string, number>();
	return sample.flatMap((name) => {
		const count = (types.get(extname(name)) ?? 0) + 1;
		types.set(extname(name), count);
		if (count > (name.endsWith('.html') ? 5 : 1)) return [];
		return [{ name, bytes: readFileSync(join(DIST, name)) }];
	});
}

describe.runIf(hasOtherScanner && sample.length > 0)('on the built sample they', () => {
	test('find nothing, and with strings planted into its files the same', () => {
		const files = someFiles();
		const canaries = WAYS.map((_, at) => canaryOf(at));
		expect(ownHits(files, canaries)).toEqual([]);
		expectAgreement(planted(files));
	});
});
