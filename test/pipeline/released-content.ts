import { createHash } from 'node:crypto';
import { filesUnder } from '../workspace/small-workspace.ts';

/** What a released version says for ever, by name: sentences and charts of each page, and every file. */
export function releasedContent(
	root: string,
	site: string,
	version: string,
): ReadonlyMap<string, string> {
	const files = [...filesUnder(root, site)].filter(([path]) => path.includes(`/${version}/`));
	return new Map(
		files
			.filter(([path]) => !isStyle(path))
			.flatMap(([path, text]) =>
				path.endsWith('.html') ? contentOf(path, text) : [[path, text] as const],
			)
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** A line per part with the beginning of its sha256. */
export function contentManifest(content: ReadonlyMap<string, string>): string {
	const lines = [...content].map(([name, text]) => {
		const hash = createHash('sha256').update(text, 'latin1').digest('hex');
		return `${hash.slice(0, 16)}  ${name}\n`;
	});
	return lines.join('');
}

/** Navigation, banners, style and what search engines read are those of today. */
function contentOf(path: string, html: string): readonly (readonly [string, string])[] {
	const main = /<main\b[^>]*>([\s\S]*)<\/main>/u.exec(html)?.[1];
	if (main === undefined) throw new Error(`${path} has no main part`);
	const charts = main.match(/<svg\b[\s\S]*?<\/svg>/gu) ?? [];
	const words = main
		.replaceAll(/<svg\b[\s\S]*?<\/svg>/gu, ' ')
		.replaceAll(/<[^>]*>/gu, ' ')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	return [
		[`${path} words`, words],
		...charts.map((svg, at) => [`${path} svg ${at + 1}`, svg] as const),
	];
}

function isStyle(path: string): boolean {
	return path.endsWith('.css');
}
