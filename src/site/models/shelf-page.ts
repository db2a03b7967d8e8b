import { addressOfSite } from '../../audiences/address-of-site.ts';
import type { Site, SiteReport, SiteVersion, SiteWithdrawn } from '../../audiences/site.ts';
import { compareTexts } from '../../problem.ts';
import { headlineFacts } from '../../figures/headline-facts.ts';
import { responsesText } from '../../story/base-text.ts';
import { indexStory, type IndexStory } from '../../story/index-story.ts';
import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import { viewIn } from '../../story/view-in.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { formatDate } from '../../wording/dates.ts';
import { findPhrases } from '../../wording/index.ts';
import { localeOfPage } from '../../wording/number-format.ts';
import type { Phrases } from '../../wording/phrases.ts';
import { versionName } from '../../wording/version-name.ts';
import type { BarProps, FooterProps } from '../components/props.ts';
import type { ReportRowProps } from '../components/list-props.ts';
import type { PageProps } from '../layouts/page-props.ts';
import { branded } from './brand-files.ts';
import { factsAddress, pageAddress, relativeHref, shelfAddress } from './address.ts';
import { changesLink } from './changes-link.ts';
import { comforts } from './comforts.ts';
import { headlineCourse } from './headline-course.ts';
import { entryPage, siteOf, type RouteParams } from './page-context.ts';
import { shelfPreview } from './page-preview.ts';
import { languageWords } from './shell.ts';
import { rowFinding, versionFinding } from './version-finding.ts';
import { withdrawnRow } from './withdrawn-row.ts';

type SiteWords = Phrases['site'];

/** The index of a site: every report with its versions, newest first. */
export interface ShelfPage {
	readonly shell: PageProps;
	readonly reports: readonly {
		readonly id: string;
		/** Its name: the rows below hold the findings. */
		readonly title: string;
		readonly rows: readonly ReportRowProps[];
	}[];
}

interface Edition {
	readonly report: SiteReport;
	readonly version: SiteVersion;
	readonly view: View;
	readonly finding: string;
}

/** A report with its editions in a language, newest first. */
interface ShelvedReport {
	readonly report: SiteReport;
	readonly editions: readonly Edition[];
	readonly withdrawn: readonly SiteWithdrawn[];
}

/** @param params With a language, or without one for the site's front page, which is in its first language. */
export function shelfPage(params: RouteParams): ShelfPage {
	const site = siteOf(params);
	const route = params['language'] ?? '';
	const language = route || (site.languages[0] ?? 'en');
	const address = shelfAddress(route);
	const phrases = phrasesIn(language);
	const reports = site.reports
		.filter((report) => report.languages.includes(language))
		.map((report) => ({
			report,
			editions: report.versions
				.filter((version) => version.languages.includes(language))
				.map((version) => edition(report, version, language)),
			withdrawn: report.withdrawn,
		}));
	const story = indexStory(
		site.organisation,
		readable(reports).map(({ report, editions }) => ({
			id: report.id,
			title: report.title[language] ?? report.id,
			versions: editions.map(({ version, finding }) => ({ id: version.id, finding })),
		})),
		phrases,
	);
	return {
		shell: shelfShell(site, phrases, address, story, reports),
		reports: reports.map((shelved) => ({
			id: shelved.report.id,
			title: shelved.report.title[language] ?? shelved.report.id,
			rows: rowsOf(shelved, phrases, address),
		})),
	};
}

function phrasesIn(language: string): Phrases {
	const answer = findPhrases(language);
	if (!('found' in answer)) throw new Error(`No phrases in "${language}".`);
	return answer.found;
}

/** Reports that have an edition to read; of one whose editions were all withdrawn there is no finding. */
function readable(reports: readonly ShelvedReport[]): readonly ShelvedReport[] {
	return reports.filter(({ editions }) => editions.length > 0);
}

/** Editions and withdrawn ones among each other, newest first. */
function rowsOf(
	{ report, editions, withdrawn }: ShelvedReport,
	phrases: Phrases,
	address: string,
): ReportRowProps[] {
	const rows = [
		...editions.map((one, at) => ({
			date: one.version.date,
			row: reportRow(
				one,
				address,
				at === 0 ? headlineCourse(editions.map(({ view }) => view)) : null,
				at === 0,
			),
		})),
		...withdrawn.map((one) => ({
			date: one.date,
			row: withdrawnRow(one, report, phrases, address),
		})),
	];
	return rows.toSorted((a, b) => compareTexts(b.date, a.date)).map(({ row }) => row);
}

function shelfShell(
	site: Site,
	phrases: Phrases,
	address: string,
	story: IndexStory,
	reports: readonly ShelvedReport[],
): PageProps {
	const { site: words, language } = phrases;
	const latest = readable(reports)[0]?.editions[0];
	const home = addressOfSite(site);
	return {
		lang: language,
		locale: localeOfPage(site.reports[0]?.numbers ?? 'page', language),
		title: `${words.pages.index} – ${site.organisation}`,
		description: story.description,
		skip: words.skipToContent,
		...(site.fictional ? { sample: { text: words.sampleStrip } } : {}),
		comforts: comforts(phrases, address),
		...(home === undefined ? {} : { pageUrl: home + address }),
		previewHref: shelfPreview(site, language, address, {
			title: latest?.finding ?? story.title,
			foot: [words.pages.index, ...(site.fictional ? [words.printMarks.sample] : [])],
		}),
		// The client's first report tells how its shelf looks.
		...branded(site.reports[0], address, shelfBar(site, words, address, language)),
		crumbs: { label: words.breadcrumbs, items: [{ label: words.allReports }] },
		rail: {
			label: words.onThisPage,
			items: reports.map(({ report }) => ({
				label: report.title[language] ?? report.id,
				href: `#${report.id}`,
			})),
		},
		hero: {
			kicker: site.organisation,
			title: words.pages.index,
			deck: `${story.title.replace(/\.$/, '')}. ${story.deck}`,
			meta: latest
				? [
						words.meta.latest(
							versionName(latest.version.id),
							formatDate(latest.version.date, latest.view.numbers),
						),
					]
				: [],
		},
		footer: shelfFooter(site, words, story),
	};
}

function shelfBar(site: Site, words: SiteWords, address: string, language: string): BarProps {
	return {
		client: site.organisation,
		href: relativeHref(address, address),
		languagesLabel: words.languageSwitch,
		languages: site.languages.map((lang) => ({
			lang,
			...languageWords(lang),
			href: relativeHref(address, shelfAddress(lang)),
			current: lang === language,
		})),
	};
}

function shelfFooter(site: Site, words: SiteWords, story: IndexStory): FooterProps {
	return {
		columns: [
			{ title: site.organisation, text: story.deck },
			{
				title: words.footer.actTitle,
				text: words.footer.act(site.reports[0]?.owner ?? ''),
			},
			{ title: 'NPS', text: words.footer.trademark },
		],
	};
}

function edition(report: SiteReport, version: SiteVersion, language: string): Edition {
	const view = viewIn(version.snapshot, language, version.numbers);
	return { report, version, view, finding: versionFinding(version, view) };
}

function reportRow(
	{ report, version, view }: Edition,
	address: string,
	/** Of the newest: how the number came here. */
	course: string | null,
	isLatest: boolean,
): ReportRowProps {
	const words = view.phrases.site;
	const page = entryPage(version);
	const href = relativeHref(address, pageAddress(view.language, report.id, version.id, page));
	const metric = headlineMetric(view, mainStudy(view));
	const [headline] = headlineFacts(view);
	const tag = version.status === 'draft' ? words.versionStatus.draft : words.versionStatus.latest;
	return {
		version: versionName(version.id),
		date: formatDate(version.date, view.numbers),
		...(isLatest || version.status === 'draft'
			? { tag: { words: tag, latest: version.status !== 'draft' } }
			: {}),
		title: rowFinding(version, view),
		href,
		text: metric ? responsesText(view, metricFact(view, metric)) : '',
		...(headline
			? {
					figure: {
						value: headline.value,
						words: [headline.label, headline.interval].filter(Boolean).join(', '),
					},
				}
			: {}),
		...(course === null ? {} : { spark: course }),
		links: [
			{ label: words.read, href },
			...(version.pages.includes('method')
				? [{ label: 'CSV', href: relativeHref(address, factsAddress(report.id, version.id)) }]
				: []),
			...changesLink(view, report, version, address),
		],
	};
}
