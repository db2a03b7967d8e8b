import { handedSites } from '../../audiences/handed-sites.ts';
import type { Site, SiteReport, SiteWithdrawn } from '../../audiences/site.ts';
import { formatDate } from '../../wording/dates.ts';
import { findPhrases } from '../../wording/index.ts';
import { localeOfPage } from '../../wording/number-format.ts';
import type { Phrases } from '../../wording/phrases.ts';
import { versionName } from '../../wording/version-name.ts';
import type { BarProps, Link } from '../components/props.ts';
import type { PageProps } from '../layouts/page-props.ts';
import { branded } from './brand-files.ts';
import { pageAddress, relativeHref, shelfAddress } from './address.ts';
import { comforts } from './comforts.ts';
import { siteOf, type RouteParams } from './page-context.ts';
import { languageWords } from './shell.ts';
import { numbersOf, versionHref } from './withdrawn-row.ts';

/** The page at the address of a version that was taken back. */
export interface WithdrawnPage {
	readonly shell: PageProps;
	/** What is read in its place; null where nothing is. */
	readonly successor: Link | null;
	/** Stands where there is no successor. */
	readonly noSuccessor: string;
}

interface Taken {
	readonly site: Site;
	readonly report: SiteReport;
	readonly version: SiteWithdrawn;
	readonly phrases: Phrases;
	readonly address: string;
}

/** Parameters of every withdrawn version in every language. */
export function withdrawnPaths() {
	return handedSites().sites.flatMap(({ client, audience, reports }) =>
		reports.flatMap((report) =>
			report.languages.flatMap((language) =>
				report.withdrawn.map(({ id }) => ({
					params: { client, audience, language, report: report.id, version: id },
				})),
			),
		),
	);
}

/** When and why the version of a route was withdrawn; null for one that stands. */
export function withdrawnPage(params: RouteParams): WithdrawnPage | null {
	const site = siteOf(params);
	const language = params['language'] ?? '';
	const report = site.reports.find(({ id }) => id === params['report']);
	const version = report?.withdrawn.find(({ id }) => id === params['version']);
	const phrases = findPhrases(language);
	if (!report || !version || !('found' in phrases)) return null;
	const address = pageAddress(language, report.id, version.id, 'index');
	const taken = { site, report, version, phrases: phrases.found, address };
	const { withdrawal: words } = phrases.found;
	const { successor } = version;
	return {
		shell: withdrawnShell(taken),
		successor:
			successor === ''
				? null
				: {
						label: words.successor(versionName(successor)),
						href: versionHref(report, successor, language, address),
					},
		noSuccessor: words.noSuccessor,
	};
}

function withdrawnShell(taken: Taken): PageProps {
	const { site, report, version, address, phrases } = taken;
	const { site: words, withdrawal, language } = phrases;
	const name = versionName(version.id);
	const numbers = numbersOf(report, language);
	const title = withdrawal.title(name, formatDate(version.withdrawnOn, numbers));
	const deck = `${withdrawal.because[version.reason]} ${withdrawal.gone}`;
	return {
		lang: language,
		locale: localeOfPage(report.numbers, language),
		title: words.documentTitle(title, site.organisation, name),
		description: `${title}. ${deck}`,
		skip: words.skipToContent,
		...(site.fictional ? { sample: { text: words.sampleStrip } } : {}),
		comforts: comforts(phrases, address, report.numbers),
		...branded(report, address, bar(taken)),
		crumbs: {
			label: words.breadcrumbs,
			items: [
				{ label: words.allReports, href: relativeHref(address, shelfAddress(language)) },
				{ label: `${report.title[language] ?? report.id}, ${name}` },
			],
		},
		hero: {
			kicker: withdrawal.tag,
			title,
			deck,
			meta: [words.meta.published(formatDate(version.date, numbers))],
		},
		footer: {
			columns: [{ title: words.footer.actTitle, text: words.footer.act(report.owner) }],
		},
	};
}

/** The menu leads to the versions that stand. */
function bar(taken: Taken): BarProps {
	const { site, report, version, address, phrases } = taken;
	const { site: words, language } = phrases;
	const numbers = numbersOf(report, language);
	const items = report.versions.map((one) => ({
		label: versionName(one.id),
		href: versionHref(report, one.id, language, address),
		note: formatDate(one.date, numbers),
	}));
	return {
		client: site.organisation,
		href: relativeHref(address, shelfAddress(language)),
		...(items.length > 0 ? { versions: { label: words.versions, items } } : {}),
		languagesLabel: words.languageSwitch,
		languages: report.languages.map((lang) => ({
			lang,
			...languageWords(lang),
			href: relativeHref(address, pageAddress(lang, report.id, version.id, 'index')),
			current: lang === language,
		})),
	};
}
