import { handedSite, handedSites } from '../../audiences/handed-sites.ts';
import type { Site, SiteCommentary, SiteReport, SiteVersion } from '../../audiences/site.ts';
import {
	changesPageName,
	isChangesPage,
	LIST,
	type PageKind,
	type PageName,
} from '../../snapshot/page-names.ts';
import { viewIn } from '../../story/view-in.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { pageAddress, relativeHref } from './address.ts';

/** Which page of which edition is made, and all that it may show. */
export interface PageContext {
	/** With the organisation as this edition names it. */
	readonly site: Site;
	/** With title and owner as of this edition. */
	readonly report: SiteReport;
	readonly version: SiteVersion;
	readonly language: string;
	readonly page: PageName;
	readonly address: string;
	readonly view: View;
	/** What somebody wrote for this page, if anybody has. */
	readonly commentary: SiteCommentary | undefined;
	/** A link from this page to another of the same version and language; null where the audience sees no such page. */
	readonly href: (page: PageName) => string | null;
}

/** The route's parameters: ids of client, audience, language, report and version. */
export type RouteParams = Readonly<Record<string, string | undefined>>;

/** The site that a route is of. */
export function siteOf(params: RouteParams): Site {
	return handedSite(params['client'] ?? '', params['audience'] ?? '');
}

/** Finds what a route names; throws where it names nothing, for routes are made from the same site. */
export function pageContext(params: RouteParams, page: PageName): PageContext {
	const site = siteOf(params);
	const report = site.reports.find(({ id }) => id === params['report']);
	const version = report?.versions.find(({ id }) => id === params['version']);
	const language = params['language'] ?? '';
	if (!report || !version) throw new Error(`No such page: ${JSON.stringify(params)}`);
	const address = pageAddress(language, report.id, version.id, page);
	const view = viewIn(version.snapshot, language, version.numbers);
	const { title, owner } = version;
	return {
		site: { ...site, organisation: mainStudy(view).organisation },
		report: { ...report, title, owner },
		version,
		language,
		page,
		address,
		view,
		commentary: version.commentary.find((one) => one.page === page && one.language === language),
		href: (other) =>
			version.pages.includes(other)
				? relativeHref(address, pageAddress(language, report.id, version.id, other))
				: null,
	};
}

/** What a route names that is of a version and of none of its pages. */
export function versionContext(params: RouteParams): PageContext {
	const report = siteOf(params).reports.find(({ id }) => id === params['report']);
	const version = report?.versions.find(({ id }) => id === params['version']);
	if (!version) throw new Error(`No such version: ${JSON.stringify(params)}`);
	return pageContext(params, entryPage(version));
}

/** The page of a version where a reader starts: its overview, else the first that is seen. */
export function entryPage({ pages }: SiteVersion): PageName {
	const [first] = pages;
	if (first === undefined) throw new Error('A version without a page');
	return pages.find((page) => page === 'index') ?? first;
}

/** Where a version is set beside the one that it is read against, else the newest before it; undefined where none is seen. */
export function comparedPage({ compare, pages }: SiteVersion): PageName | undefined {
	const named = changesPageName(compare);
	return pages.find((page) => page === named) ?? pages.find(isChangesPage);
}

/** Parameters of the front page of every site. */
export function sitePaths() {
	return handedSites().sites.map(({ client, audience }) => ({ params: { client, audience } }));
}

/** Parameters of every site in every language. */
export function languagePaths() {
	return handedSites().sites.flatMap(({ client, audience, languages }) =>
		languages.map((language) => ({ params: { client, audience, language } })),
	);
}

/** Parameters of every version that has a page, in every language. */
export function versionPaths(page: PageName) {
	return everyVersion()
		.filter(({ version }) => version.pages.includes(page))
		.map(({ params }) => ({ params }));
}

/** Parameters of every page of a kind: one for each id; a segment has its dimension too. */
export function pathsPerId(kind: PageKind) {
	return everyVersion().flatMap(({ version, params }) =>
		version.pages
			.filter((page) => page.startsWith(`${kind}/`))
			.map((page) => {
				const [id = '', dimension] = page.split('/').slice(1).toReversed();
				return { params: { ...params, ...(dimension === undefined ? {} : { dimension }), id } };
			}),
	);
}

/** Parameters of the page of every account; their list has a route of its own. */
export function accountPaths() {
	return pathsPerId('accounts').filter(({ params }) => params.id !== LIST);
}

/** Every version of every site in every language, with the parameters of its pages. */
export function everyVersion() {
	return handedSites().sites.flatMap((site) =>
		site.reports.flatMap((report) =>
			report.versions.flatMap((version) =>
				version.languages.map((language) => ({
					site,
					report,
					version,
					params: {
						client: site.client,
						audience: site.audience,
						language,
						report: report.id,
						version: version.id,
					},
				})),
			),
		),
	);
}
