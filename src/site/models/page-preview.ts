import { offerFile } from '../../audiences/handed-sites.ts';
import type { Site, SiteReport } from '../../audiences/site.ts';
import { LIGHT_ACCENT } from '../../figures/light-colours.ts';
import { previewPicture, type PreviewWords } from '../../handoff/preview/preview-picture.ts';
import { versionName } from '../../wording/version-name.ts';
import {
	pagePreviewAddress,
	previewAddress,
	relativeHref,
	shelfPreviewAddress,
} from './address.ts';
import type { PageContext } from './page-context.ts';

/** Audiences mostly see the same findings; this many pictures of some 30 kB are kept. */
const MOST_KEPT = 500;

const kept = new Map<string, Uint8Array>();

/**
 * A link to the picture of a page, which is offered beside it: the page's own title. The overview and
 * definitions of numbers have the picture of their version.
 */
export function pagePreview(context: PageContext, title: string): string {
	const { site, report, version, language, page, address } = context;
	if (page === 'index' || page.startsWith('facts/'))
		return relativeHref(address, previewAddress(language, report.id, version.id));
	const path = pagePreviewAddress(language, report.id, version.id, page);
	offerFile(site, path, () => versionPicture(context, title));
	return relativeHref(address, path);
}

/** A link from an address to the picture of a site's index in a language, which is offered beside it. */
export function shelfPreview(
	site: Site,
	language: string,
	address: string,
	words: { readonly title: string; readonly foot: readonly string[] },
): string {
	const path = shelfPreviewAddress(language);
	const { title, foot } = words;
	const all = { client: site.organisation, title, foot: foot.join(' · ') };
	offerFile(site, path, () => pictureOf(all, accentOf(site.reports[0])));
	return relativeHref(address, path);
}

/** A picture of something that a version says, with whose, which and what kind of version it is. */
export function versionPicture(
	{ site, report, version, view, language }: PageContext,
	title: string,
): Uint8Array {
	const { printMarks: marks } = view.phrases.site;
	const foot = [
		report.title[language] ?? report.id,
		versionName(version.id),
		...(site.fictional ? [marks.sample] : []),
		...(version.status === 'draft' ? [marks.draft] : []),
	];
	const words = { client: site.organisation, title, foot: foot.join(' · ') };
	return pictureOf(words, accentOf(report));
}

function accentOf(report: SiteReport | undefined): string {
	return report?.brand.accent?.light ?? LIGHT_ACCENT;
}

function pictureOf(words: PreviewWords, accent: string): Uint8Array {
	const key = JSON.stringify([words, accent]);
	const known = kept.get(key) ?? previewPicture(words, accent);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(key, known);
	return known;
}
