import { posix } from 'node:path';
import { problem, type Problem } from '../../problem.ts';
import { likelyName } from '../../wording/nearest-names.ts';
import type { ParsedCommentary } from './parse-commentary.ts';

/** Addresses on other hosts, of mail, from a host's root, and on the page itself. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|#|\?|$)/iu;

/** Pages that have no commentary of their own and may be linked to. */
const SHEETS = ['cover'];

/**
 * The page of the same version and language that a link leads to, without `.html`; none for places
 * elsewhere: other hosts, the page itself, other versions and reports, files that are no pages.
 * @param from address of the page that links, as `roles/finance`
 */
export function linkedPage(from: string, url: string): string | undefined {
	if (ELSEWHERE.test(url)) return undefined;
	const [path = ''] = url.split(/[?#]/);
	const target = posix.join(posix.dirname(from), path);
	if (target.startsWith('..') || !['', '.html'].includes(posix.extname(target))) return undefined;
	return target.replace(/\.html$/u, '');
}

/** Links of a commentary to pages that its version does not have; the nearest is named. */
export function deadLinks(
	{ file, links }: ParsedCommentary,
	from: string,
	pages: readonly string[],
): readonly Problem[] {
	return links.flatMap(({ url, line }) => {
		const target = linkedPage(from, url);
		if (target === undefined || [...pages, ...SHEETS].includes(target)) return [];
		const nearest = likelyName(target, pages);
		return [
			problem({
				severity: 'warning',
				rule: 'commentary-dead-link',
				file,
				line,
				value: url,
				known: nearest === undefined ? null : [nearest],
				message: `The link leads to ${target}, and the version has no such page.`,
				remedy: 'Mend the address, or take the link out.',
			}),
		];
	});
}
