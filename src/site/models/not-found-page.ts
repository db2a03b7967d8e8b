import { findPhrases } from '../../wording/index.ts';
import { siteOf, type RouteParams } from './page-context.ts';

/** What a host shows for an address that is none, in every language of the site. */
export interface NotFoundPage {
	readonly client: string;
	/** That the data is invented, or ''. */
	readonly sample: string;
	readonly words: readonly {
		readonly lang: string;
		readonly title: string;
		readonly text: string;
	}[];
}

export function notFoundPage(params: RouteParams): NotFoundPage {
	const site = siteOf(params);
	const first = findPhrases(site.languages[0] ?? '');
	return {
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
