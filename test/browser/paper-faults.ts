import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { smallTexts } from './drawn-faults.ts';

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 673, height: 990 };
/** 6.5 pt in CSS pixels. */
const LEAST_TEXT = (6.5 * 96) / 72;
/** Texts on a sheet, some as short as a letter: the end of a page card and the foot have 500, a figure 800. */
const LEAST_SHEET = 600;

/** What is wrong with a page on paper: small texts, links to press, sheets for nothing, glued bookmarks. */
export async function paperFaults(page: Page): Promise<string[]> {
	await page.setViewportSize(PAPER);
	await page.emulateMedia({ media: 'print' });
	const small = await page.evaluate(smallTexts, LEAST_TEXT);
	const pressed = await page.evaluate(loneLinks);
	const headings = await page.evaluate(headingTexts);
	const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
	await page.emulateMedia({ media: null });
	const text = pdf.toString('latin1');
	const bookmarks = new Set(bookmarksOf(text));
	const sheets = textsOfSheets(text);
	return [
		...small.map((fault) => `on paper ${fault}`),
		...pressed.map((words) => `on paper a link alone: ${words}`),
		...(sheets.length > 0 ? [] : ['no sheets']),
		...sheets.flatMap((count, at) =>
			count < LEAST_SHEET ? [`sheet ${at + 1} holds next to nothing: ${count} texts`] : [],
		),
		...headings.filter((words) => !bookmarks.has(words)).map((words) => `no bookmark: ${words}`),
	];
}

/** Links to facts that stand alone in their line, and are seen. */
function loneLinks(): string[] {
	const links = Array.from(document.querySelectorAll<HTMLElement>('p > a[href*="facts/"]'));
	return links
		.filter((link) => link.getClientRects().length > 0)
		.map((link) => link.textContent.trim())
		.filter((words, at) => links[at]?.parentElement?.textContent.trim() === words);
}

function headingTexts(): string[] {
	return Array.from(document.querySelectorAll('h1, h2, h3'))
		.filter((heading) => heading.getClientRects().length > 0)
		.map((heading) => heading.textContent.replaceAll(/\s+/gu, ' ').trim());
}

/** Titles in the outline of a PDF, as plain strings or in UTF-16. */
function bookmarksOf(pdf: string): string[] {
	const titles = pdf.matchAll(/\/Title ?(?:\(((?:\\[^]|[^\\)])*)\)|<([0-9A-F]+)>)/giu);
	return [...titles].map(([, plain = '', hex = '']) => {
		const words = hex
			? Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\uFEFF', '')
			: plain.replaceAll(/\\([()\\])/gu, '$1');
		return words.replaceAll(/\s+/gu, ' ').trim();
	});
}

/** How many texts each sheet of a PDF shows. */
function textsOfSheets(pdf: string): number[] {
	const objects = new Map(
		Array.from(pdf.matchAll(/(\d+) 0 obj\n([^]*?)endobj/gu), ([, id = '', body = '']) => [
			id,
			body,
		]),
	);
	return [...objects.values()]
		.filter((body) => /\/Type \/Page\b/u.test(body))
		.map((body) => {
			const drawn = objects.get(/\/Contents (\d+) 0 R/u.exec(body)?.[1] ?? '') ?? '';
			const [, stream = ''] = /stream\n([^]*)\nendstream/u.exec(drawn) ?? [];
			const shown = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
			return shown.match(/T[jJ]$/gmu)?.length ?? 0;
		});
}
