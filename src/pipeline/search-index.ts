import { join } from 'node:path';
import type { Site } from '../audiences/site.ts';
import { pageAddress, searchAddress } from '../site/models/address.ts';
import { readNamed, writeNamed } from '../workspace/named-file.ts';
import { versionName } from '../wording/version-name.ts';

/** A part of a page that can be found: [anchor or '', heading, words]. */
export type PagePart = readonly [anchor: string, heading: string, words: string];

/** Parts words that no sentence joins: what ends a heading and begins a paragraph is not one text. */
const PARTED = '|';
const PARTINGS = /[\s|]*\|[\s|]*/gu;

/** What is drawn, what is a table or tells how to read one, and what stands on every page alike. */
const NOT_SEARCHED = [
	/<(svg|table|nav)\b.*?<\/\1>/gsu,
	/<ul class="(?:legend|meta)[^"]*".*?<\/ul>/gsu,
	/<p class="(?:src|dl|kicker)[^"]*".*?<\/p>/gsu,
	/<div class="how[^"]*".*?<\/div>/gsu,
	/<summary\b.*?<\/summary>/gsu,
	/<(div|span) class="fact-note[^"]*".*?<\/\1>/gsu,
];
const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&nbsp;': ' ',
};

/**
 * Writes the search index of a built site, a script for each of its languages: made of what its own
 * pages say and of nothing else, so that an audience finds what it can read.
 * @param folder where the site lies
 */
export function writeSearch(site: Site, folder: string): void {
	for (const language of site.languages) {
		const pages = searchedPages(site, language).map((page) => ({
			...page,
			parts: pageParts(readNamed(join(folder, page.address)).toString('utf8')),
		}));
		const titles = pages.map(({ address, version, parts: [head] }) => [
			address,
			head?.[1],
			version,
		]);
		const parts = pages.flatMap((page, at) =>
			page.parts.map(([anchor, heading, words]) => [at, anchor, anchor && heading, words]),
		);
		const script = `var kaikuSearch=[\n${inLines(titles)},\n${inLines(parts)}\n];\n`;
		writeNamed(join(folder, searchAddress(language)), script);
	}
}

function inLines(rows: readonly unknown[]): string {
	return `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`;
}

/** Every page of a version, the newest version first. */
function searchedPages({ reports }: Site, language: string) {
	return reports
		.filter(({ languages }) => languages.includes(language))
		.flatMap((report) =>
			report.versions.flatMap(({ id, pages }) =>
				pages.map((page) => ({
					address: pageAddress(language, report.id, id, page),
					version: [reports.length > 1 ? (report.title[language] ?? '') : '', versionName(id)]
						.filter(Boolean)
						.join(', '),
				})),
			),
		);
}

/** The parts of a page: its head, without an anchor, then its sections with their headings. */
export function pageParts(html: string): PagePart[] {
	const main = /<main\b[^>]*>(.*)<\/main>/su.exec(html)?.[1] ?? '';
	const said = NOT_SEARCHED.reduce((rest, drop) => rest.replaceAll(drop, PARTED), main);
	const parts = said.split(/(?=<section\b)/u).map((part): PagePart => {
		const anchor = /^<section\b[^>]*\sid="([^"]*)"/u.exec(part)?.[1] ?? '';
		const [, , heading = ''] = /<(h[12])\b[^>]*>(.*?)<\/\1>/su.exec(part) ?? [];
		const rest = part.replace(/<(h[12])\b[^>]*>.*?<\/\1>/su, PARTED);
		return [anchor, plainText(heading), plainText(rest)];
	});
	const isHead = ([anchor]: PagePart) => anchor === '';
	const head = parts.filter(isHead);
	const title = head[0]?.[1] ?? '';
	const words = head.flatMap(([, heading, rest], at) => (at === 0 ? [rest] : [heading, rest]));
	return [
		['', title, words.filter(Boolean).join(PARTED)],
		...parts.filter((part) => !isHead(part)),
	];
}

function plainText(html: string): string {
	return html
		.replaceAll(/<\/?(?:span|b|i|em|strong|a|wbr|small|q|del|ins)\b[^>]*>/gu, '')
		.replaceAll(/<[^>]*>/gu, PARTED)
		.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
		.replaceAll('\u00AD', '')
		.replaceAll(PARTINGS, PARTED)
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(/^[\s|]+|[\s|]+$/gu, '');
}
