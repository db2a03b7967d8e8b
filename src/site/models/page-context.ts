import { handedSite } from '../../audiences/handed-site.ts';
import type { Site, SiteCommentary, SiteReport, SiteVersion } from '../../audiences/site.ts';
import { viewIn } from '../../story/view-in.ts';
import type { View } from '../../story/view.ts';
import { pageAddress, relativeHref, type PageName } from './address.ts';

/** Which page of which edition is made, and all that it may show. */
export interface PageContext {
	readonly site: Site;
	readonly report: SiteReport;
	readonly version: SiteVersion;
	readonly language: string;
	readonly page: PageName;
	readonly address: string;
	readonly view: View;
	/** What somebody wrote for this page, if anybody has. */
	readonly commentary: SiteCommentary | undefined;
	/** A link from this page to another of the same version and language. */
	href(page: PageName): string;
}

/** The route's parameters: ids of language, report and version. */
export type RouteParams = Readonly<Record<string, string | undefined>>;

/** Finds what a route names; throws where it names nothing, for routes are made from the same site. */
export function pageContext(params: RouteParams, page: PageName): PageContext {
	const { site } = handedSite();
	const report = site.reports.find(({ id }) => id === params['report']);
	const version = report?.versions.find(({ id }) => id === params['version']);
	const language = params['language'] ?? '';
	if (!report || !version) throw new Error(`No such page: ${JSON.stringify(params)}`);
	const address = pageAddress(language, report.id, version.id, page);
	return {
		site,
		report,
		version,
		language,
		page,
		address,
		view: viewIn(version.snapshot, language, report.numbers),
		commentary: version.commentary.find((one) => one.page === page && one.language === language),
		href: (other) => relativeHref(address, pageAddress(language, report.id, version.id, other)),
	};
}

/** Parameters of every version in every language. */
export function versionPaths(): {
	params: { language: string; report: string; version: string };
}[] {
	return handedSite().site.reports.flatMap((report) =>
		report.languages.flatMap((language) =>
			report.versions.map((version) => ({
				params: { language, report: report.id, version: version.id },
			})),
		),
	);
}

/** Parameters of every page about one role. */
export function rolePaths() {
	return pathsPerId(({ snapshot }) => snapshot.card.studies[0]?.roles ?? []);
}

/** Parameters of every page about one touchpoint. */
export function touchpointPaths() {
	return pathsPerId(({ snapshot }) => snapshot.card.studies[0]?.touchpoints ?? []);
}

function pathsPerId(list: (version: SiteVersion) => readonly { readonly id: string }[]) {
	return handedSite().site.reports.flatMap((report) =>
		report.languages.flatMap((language) =>
			report.versions.flatMap((version) =>
				list(version).map(({ id }) => ({
					params: { language, report: report.id, version: version.id, id },
				})),
			),
		),
	);
}
