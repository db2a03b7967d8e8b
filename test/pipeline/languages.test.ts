import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';
import { phrasesEn } from '../../src/wording/phrases.en.ts';
import { phrasesFi } from '../../src/wording/phrases.fi.ts';
import { phrasesSv } from '../../src/wording/phrases.sv.ts';

const LANGUAGES = ['fi', 'sv', 'en'];
const VERSION = 'small-report/v2026-q2';

/** The small workspace with Swedish labels beside each Finnish one, and with a report in three languages. */
function inThreeLanguages(): WorkspaceFiles {
	const files = Object.entries(smallWorkspace()).filter(([path]) => !path.endsWith('.mdx'));
	return Object.fromEntries(
		files.map(([path, text]) => [
			path,
			text
				.replaceAll(/(?<=[{ ])fi: ([^,}]+)\}/g, (all) => `${all.slice(0, -1)}, sv: Ord}`)
				.replace('languages: [en, fi]', 'languages: [fi, sv, en]'),
		]),
	);
}

let root = '';
let pages: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
	root = writeWorkspace(inThreeLanguages());
	const ended = await spawnKaiku(['build', root]);
	if (ended.code !== 0) throw new Error(ended.told.join('\n'));
	const written = filesUnder(root, 'dist/small/all');
	pages = new Map(
		[...written]
			.filter(([path]) => path.endsWith('.html'))
			.map(([path, text]) => [path, Buffer.from(text, 'latin1').toString('utf8')]),
	);
}, 60_000);
afterAll(() => removeWorkspace(root));

function pagesIn(language: string): readonly (readonly [path: string, text: string])[] {
	return [...pages].filter(([path]) => path.startsWith(`${language}/`));
}

/** What a page shows and what a screen reader says, without the tags. */
function readable(page: string): string {
	const spoken = [...page.matchAll(/(?:aria-label|content|alt)="([^"]*)"/g)].map(
		([, text]) => text,
	);
	const shown = page
		.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
		.replaceAll(/<[^>]+>/g, ' ');
	return [shown, ...spoken].join(' ').replaceAll('&#39;', '’').replaceAll(/\s+/g, ' ');
}

/** Every whole phrase of a language that Swedish does not have too, of six letters or more. */
function phrasesOf(tree: object): readonly string[] {
	const swedish = new Set(textsOf(phrasesSv));
	return textsOf(tree).filter((text) => text.length > 5 && !swedish.has(text));
}

function textsOf(tree: object): readonly string[] {
	return Object.values(tree).flatMap((value: unknown) =>
		typeof value === 'string' ? [value] : typeof value === 'object' && value ? textsOf(value) : [],
	);
}

describe('a report in three languages', () => {
	test('has the same pages in each, in that language', () => {
		const names = LANGUAGES.map((language) => pagesIn(language).map(([path]) => path.slice(3)));
		expect(names[0]?.length).toBeGreaterThan(6);
		expect(names[1]).toEqual(names[0]);
		expect(names[2]).toEqual(names[0]);
		for (const language of LANGUAGES)
			for (const [path, text] of pagesIn(language))
				expect(/<html lang="(\w+)"/.exec(text)?.[1], path).toBe(language);
	});

	test('has no English and no Finnish word of ours on a Swedish page', () => {
		const others = [...phrasesOf(phrasesEn), ...phrasesOf(phrasesFi)];
		for (const [path, text] of pagesIn('sv')) {
			// Keys of a codebook and ids of numbers are what they are in every language.
			const read = ` ${readable(text).replaceAll(/\bfacet: [a-z]+|\brespondents-per-account\S*/gu, '')} `;
			const found = others.filter((phrase) =>
				new RegExp(`[ >“”]${escaped(phrase)}[ .,:;]`).test(read),
			);
			// Of languages, each is called by its own name.
			expect(
				found.filter((phrase) => !['English', 'Suomi'].includes(phrase)),
				path,
			).toEqual([]);
			// The page of methods has the questions in every language that they were asked in.
			if (!path.endsWith('method.html'))
				expect(read, path).not.toMatch(
					/\b(?:the|of|with|respondents|cannot|answers|ja|ei|vastaajien|kohtaaminen)\b/,
				);
		}
	});

	test('leads from each page to the same page in the others', () => {
		for (const language of LANGUAGES)
			for (const [path, text] of pagesIn(language)) {
				// The first sheet on paper leads nowhere.
				if (path.endsWith('/cover.html')) continue;
				const [bar = ''] = /<nav class="lang"[\s\S]*?<\/nav>/.exec(text) ?? [];
				const hrefs = [...bar.matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
					target(path, href),
				);
				expect(hrefs, path).toEqual(LANGUAGES.map((other) => `${other}/${path.slice(3)}`));
			}
	});

	test('tells machines of the same page in each language, and of the first for everybody else', () => {
		const page = `sv/${VERSION}/index.html`;
		const links = [
			...(pages.get(page) ?? '').matchAll(
				/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g,
			),
		].map(([, language, href = '']) => [language, target(page, href)]);
		expect(links).toEqual([
			['fi', `fi/${VERSION}/index.html`],
			['sv', page],
			['en', `en/${VERSION}/index.html`],
			['x-default', `fi/${VERSION}/index.html`],
		]);
	});

	test('writes numbers and dates of a Swedish page as they are written in Finland', () => {
		const text = readable(pages.get(`sv/${VERSION}/index.html`) ?? '');
		expect(text).toContain('Insamlat 1–31.5.2026');
		expect(text).toContain('Publicerat 15.6.2026');
	});
});

function escaped(phrase: string): string {
	return phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Where a link of a page leads, as a path in the site. */
function target(path: string, href: string): string {
	return new URL(href, `http://site/${path}`).pathname.slice(1);
}
