import { join } from 'node:path';
import { compareTexts } from '../../problem.ts';
import { PAGES } from '../../report/report-schema.ts';
import { listFiles } from '../../workspace/list-folder.ts';
import { readText } from '../../workspace/read-text.ts';
import type { SitePage } from './join-pages.ts';

const COVER = 'cover.html';

/**
 * The cover and the pages of a version in a built site, in the order of the site: pages of one kind as
 * their own menu lists them. Null where the site has no such version.
 * @param version `<language>/<report>/<version>`
 */
export function pagesOfVersion(
	site: string,
	version: string,
): { cover: SitePage; pages: readonly SitePage[] } | null {
	const read = (name: string): SitePage => ({
		path: `${version}/${name}`,
		html: readText(site, `${version}/${name}`).text ?? '',
	});
	const names = listFiles(join(site, version)).filter((name) => name.endsWith('.html'));
	if (!names.includes(COVER)) return null;
	const pages = names.filter((name) => name !== COVER).map(read);
	const ordered = PAGES.flatMap((kind) => {
		const own = pages.filter(({ path }) => kindOf(path, version) === kind);
		const menu = own[0]?.html ?? '';
		const place = ({ path }: SitePage) => {
			const at = menu.indexOf(`href="${path.slice(path.lastIndexOf('/') + 1)}"`);
			return at < 0 ? Infinity : at;
		};
		return own.toSorted((a, b) => place(a) - place(b) || compareTexts(a.path, b.path));
	});
	return { cover: read(COVER), pages: ordered };
}

/** `roles` of `en/report/version/roles/finance.html`. */
function kindOf(path: string, version: string): string {
	return path.slice(version.length + 1).split(/[/.]/)[0] ?? '';
}
