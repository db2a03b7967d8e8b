import { addressOfSite } from '../../audiences/address-of-site.ts';
import type { SiteReport } from '../../audiences/site.ts';
import { findPhrases } from '../../wording/index.ts';
import { brandStyleHref } from './brand-files.ts';
import { siteOf, type RouteParams } from './page-context.ts';

/** What a host shows for an address that is none, in every language of the site. */
export interface NotFoundPage {
	readonly client: string;
	/** That the data is invented, or ''. */
	readonly sample: string;
	/** The full address of the client's brand file; null where it has none, or nobody tells where the site lies. */
	readonly brandHref: string | null;
	/** Whether it is told where the site lies: only then are its files found from any address. */
	readonly isPlaced: boolean;
	readonly words: readonly {
		readonly lang: string;
		readonly title: string;
		readonly text: string;
	}[];
}

export function notFoundPage(params: RouteParams): NotFoundPage {
	const site = siteOf(params);
	const first = findPhrases(site.languages[0] ?? '');
	const home = addressOfSite(site);
	return {
		brandHref: home === undefined ? null : brandAt(home, site.reports[0]),
		isPlaced: home !== undefined,
		client: site.organisation,
		sample: site.fictional && 'found' in first ? first.found.site.sampleStrip : '',
		words: site.languages.flatMap((lang) => {
			const answer = findPhrases(lang);
			if (!('found' in answer)) return [];
			const { notFoundTitle: title, notFoundText: text } = answer.found.site;
			return [{ lang, title, text }];
		}),
	};
}

/** The brand file of a site that lies at an address. */
function brandAt(home: string, report: SiteReport | undefined): string | null {
	const href = brandStyleHref(report, 'index.html');
	return href === undefined ? null : new URL(href, home).href;
}
