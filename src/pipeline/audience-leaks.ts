import type { Forbidden, ForbiddenKind } from '../leakscan/forbidden.ts';
import type { Leak } from '../leakscan/leak.ts';
import { LeakSearch } from '../leakscan/leak-search.ts';
import type { SiteFile } from '../leakscan/site-file.ts';
import { wantedAlone } from '../leakscan/suspect-of.ts';
import { problem, type Problem } from '../problem.ts';

/** Files that hold words of a version; styles, fonts, pictures and other scripts are the same for everybody. */
const OF_WORDS = /\.(?:html|csv|json)$|\/search\.js$/;

/** What a name is of, in words. */
const TOLD: Partial<Record<ForbiddenKind, string>> = {
	'unseen role': 'a role',
	'unseen touchpoint': 'a touchpoint',
	'unseen segment': 'a segment',
	'unseen action or event': 'an action or event',
	'unseen account': 'an account or who answers for it',
	'other client': 'another client',
};

/**
 * Of leaks of names in all sites those that stand in a site whose audience does not see them, once for
 * each site and name.
 * @param unseen by site, `<client>/<audience>`
 * @param read a file of the sites
 */
export function audienceLeaks(
	leaks: readonly Leak[],
	unseen: ReadonlyMap<string, readonly Forbidden[]>,
	read: (name: string) => SiteFile,
): Problem[] {
	const own = leaks.filter(({ file, kind, text }) =>
		(unseen.get(placeIn(file)) ?? []).some((one) => one.kind === kind && one.text === text),
	);
	const same = Map.groupBy(own, ({ file, text }) => `${placeIn(file)}\0${text}`);
	return [...same.values()].flatMap((found) => {
		const leak = found.find((one) => isSaid(one, read));
		return leak === undefined ? [] : [audienceLeak(leak)];
	});
}

/** Whether a kind is the name of something that not every audience sees. */
export function isNameOfUnseen(kind: Leak['kind']): boolean {
	return Object.hasOwn(TOLD, kind);
}

function placeIn(file: string): string {
	return file.split('/').slice(0, 2).join('/');
}

/** In its name, or in its words: the names of elements and attributes are nobody's. */
function isSaid({ file, kind, text, where }: Leak, read: (name: string) => SiteFile): boolean {
	if (where.startsWith('name')) return true;
	if (!OF_WORDS.test(file)) return false;
	const { name, bytes } = read(file);
	const words = name.endsWith('.html')
		? new TextEncoder().encode(withoutMarkup(new TextDecoder().decode(bytes)))
		: bytes;
	const search = new LeakSearch(wantedAlone({ kind: kind as ForbiddenKind, text }));
	return search.leaksIn({ name, bytes: words }).some((one) => one.where.startsWith('content'));
}

function withoutMarkup(html: string): string {
	return html
		.replaceAll(/<(\/?)[a-z][a-z0-9-]*/g, '<$1')
		.replaceAll(/ class="[^"]*"/g, '')
		.replaceAll(/ [a-z][a-z0-9:-]*="/g, ' ="');
}

function audienceLeak({ file, kind, text, where }: Leak): Problem {
	return problem({
		severity: 'error',
		rule: 'audience-leak',
		file: `dist/${file}`,
		value: text,
		message: `The site would name ${TOLD[kind as ForbiddenKind] ?? 'something'} that its audience does not see (${where}).`,
		remedy:
			'Take it out of the commentary or label that says it; an action or event that names its role and touchpoint is left out with them.',
	});
}
