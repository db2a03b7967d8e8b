import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareTexts, problem, type Problem } from '../problem.ts';

/** The types of files that a site is made of. */
const OWN_TYPES: readonly string[] = 'html css js svg png woff2 csv json ico txt'.split(' ');
/** Pictures of commentary. */
const PICTURES: readonly string[] = 'webp avif jpg jpeg gif'.split(' ');
const TYPES: readonly string[] = [...OWN_TYPES, ...PICTURES];

/**
 * Paths of everything in a finished site, hidden files too, with `/` and in code-unit order. A
 * problem for each that no site may hold: of another type, hidden, a link.
 * @param shown what the site is called in problems: `dist/<client>/<audience>`
 */
export function siteFiles(
	site: string,
	shown: string,
): { files: readonly string[]; problems: readonly Problem[] } {
	const entries = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => ({
			path: join(entry.parentPath, entry.name)
				.slice(site.length + 1)
				.replaceAll(sep, '/'),
			isFile: entry.isFile(),
		}))
		.toSorted((a, b) => compareTexts(a.path, b.path));
	const problems = entries
		.filter(({ path, isFile }) => !isFile || !isAllowed(path))
		.map(({ path }) =>
			problem({
				severity: 'error',
				rule: 'unexpected-file',
				file: `${shown}/${path}`,
				message: 'A site may not hold such a file.',
				known: TYPES,
				remedy: 'Take what brings it out of the commentary.',
			}),
		);
	return { files: entries.map(({ path }) => path), problems };
}

function isAllowed(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const type = name.slice(name.lastIndexOf('.') + 1);
	return !name.startsWith('.') && name.includes('.') && TYPES.includes(type);
}
