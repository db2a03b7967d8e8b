/** A page of a site: its path there, with `/`, and its markup. */
export interface SitePage {
	readonly path: string;
	readonly html: string;
}

const MAIN = /<main\b[^>]*>([\s\S]*)<\/main>/;
const FOOT = /<footer class="foot">[\s\S]*<\/footer>/;
const STYLES = /<link rel="stylesheet"[^>]*>/g;
const TITLE = /<title>[\s\S]*?<\/title>/;
const LANGUAGE = /<html lang="([a-zA-Z-]+)"/;
/** A tag as Astro writes it: every attribute in double quotes. */
const TAG = /<[a-z][a-z0-9-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;
const ATTRIBUTE =
	/(\s(?:id|href|src|srcset|for|aria-labelledby|aria-describedby|aria-controls|fill))="([^"]*)"/g;
const PART = /url\(#([\w.-]+)\)/g;
const ELSEWHERE = /^[a-z][a-z0-9+.-]*:/i;

/**
 * One document of a cover and pages of the same version, each beginning a sheet, for paper. What makes a
 * page of the site out of them – bars, menus, scripts – is left out. Names of parts get the number of
 * their page; a link to another page that is there leads to it, any other link becomes plain words.
 * @param base address of the site's folder, with `/` at the end
 */
export function joinPages(cover: SitePage, pages: readonly SitePage[], base: string): string {
	const all = [cover, ...pages];
	const [first] = pages;
	const head = first ?? cover;
	const styles = (head.html.match(STYLES) ?? []).map((link) =>
		link.replace(/href="([^"]*)"/, (_, href: string) => `href="${located(href, head.path, base)}"`),
	);
	const bodies = all.map((page, at) => {
		const [, inside = ''] = MAIN.exec(page.html) ?? [];
		const renamed = rewritten(inside, at, all, base);
		return at === 0
			? `<div class="cover" id="page-0">${renamed}</div>`
			: `<article class="sheet" id="page-${at}">${renamed}</article>`;
	});
	const [foot = ''] = FOOT.exec(all.at(-1)?.html ?? '') ?? [];
	const language = LANGUAGE.exec(cover.html)?.[1] ?? 'en';
	const draft = /<body[^>]*\s(data-draft="[^"]*")/.exec(head.html)?.[1] ?? '';
	return [
		`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
		TITLE.exec(cover.html)?.[0] ?? '',
		...styles,
		`</head><body ${draft}>`,
		...bodies,
		rewritten(foot, all.length - 1, all, base),
		'</body></html>',
	].join('\n');
}

function rewritten(html: string, at: number, all: readonly SitePage[], base: string): string {
	const own = all[at]?.path ?? '';
	const named = (id: string) => `p${at}-${id}`;
	return html.replaceAll(TAG, (tag) =>
		tag
			.replaceAll(ATTRIBUTE, (whole, name: string, value: string) => {
				const key = name.trim();
				if (key === 'id') return `${name}="${named(value)}"`;
				if (key === 'fill') return whole;
				if (key === 'for' || key.startsWith('aria-'))
					return `${name}="${value.split(' ').map(named).join(' ')}"`;
				if (key === 'href') {
					const target = linked(value, at, all);
					return target === null ? '' : `${name}="${target}"`;
				}
				return `${name}="${located(value, own, base)}"`;
			})
			.replaceAll(PART, (_, id: string) => `url(#${named(id)})`),
	);
}

/** Where a link leads in the joined document; null for nowhere. */
function linked(href: string, at: number, all: readonly SitePage[]): string | null {
	if (href.startsWith('#')) return `#p${at}-${href.slice(1)}`;
	if (ELSEWHERE.test(href)) return href;
	const [path = '', part] = href.split('#');
	const to = all.findIndex((page) => page.path === resolved(path, all[at]?.path ?? ''));
	if (to < 0) return null;
	return part === undefined ? `#page-${to}` : `#p${to}-${part}`;
}

function located(href: string, from: string, base: string): string {
	return ELSEWHERE.test(href) || href.startsWith('data:') ? href : base + resolved(href, from);
}

/** The path in the site that a relative address names. */
function resolved(href: string, from: string): string {
	return new URL(href, `file:///${from}`).pathname.slice(1);
}
