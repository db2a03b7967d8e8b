import type { PageName } from '../../snapshot/page-names.ts';
import type { PageStory } from '../../story/story.ts';
import { fieldText, responsesText } from '../../story/base-text.ts';
import { coverageText } from '../../story/coverage.ts';
import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import { mainStudy } from '../../story/view.ts';
import { findPhrases } from '../../wording/index.ts';
import { formatDate, formatDateRange } from '../../wording/dates.ts';
import { localeOfPage } from '../../wording/number-format.ts';
import { formatCount } from '../../wording/numbers.ts';
import { versionName } from '../../wording/version-name.ts';
import type { BarProps, FooterProps, Link, MenuProps } from '../components/props.ts';
import type { PageProps } from '../layouts/page-props.ts';
import { branded } from './brand-files.ts';
import { factsAddress, pageAddress, printAddress, relativeHref, shelfAddress } from './address.ts';
import { comforts } from './comforts.ts';
import { mainNavigation } from './main-navigation.ts';
import { notices, pageIn } from './notices.ts';
import { evidenceBadge, signedBadge } from './page-card.ts';
import { pagePreview } from './page-preview.ts';
import { comparedPage, type PageContext } from './page-context.ts';

/** What is particular to one page of a report. */
export interface ShellParts {
	readonly story: PageStory<string>;
	readonly kicker: string;
	/** The page's own name in the breadcrumb. */
	readonly name: string;
	/** Which editions the title is about where it is not this one alone. */
	readonly editions?: string;
	readonly meta: readonly string[];
	readonly sections: readonly { readonly id: string; readonly story: { readonly topic: string } }[];
}

/** The frame of a report page: bar, breadcrumb, navigation, contents, heading and footer. */
export function reportShell(context: PageContext, parts: ShellParts): PageProps {
	const { view, site, version, commentary } = context;
	const words = view.phrases.site;
	const title = commentary?.title || parts.story.title;
	const meta = [...parts.meta, evidenceBadge(context), signedBadge(context)].filter(Boolean);
	return {
		lang: view.language,
		locale: localeOfPage(version.numbers, view.language),
		title: words.documentTitle(title, site.organisation, parts.editions ?? versionName(version.id)),
		description: parts.story.description,
		skip: words.skipToContent,
		...strip(context),
		comforts: comforts(view.phrases, context.address, version.numbers),
		notices: notices(context),
		printHref: relativeHref(
			context.address,
			printAddress(context.language, context.report.id, version.id),
		),
		...(context.report.url === undefined ? {} : { pageUrl: context.report.url + context.address }),
		previewHref: pagePreview(context, title),
		...branded(context.report, context.address, bar(context)),
		crumbs: {
			label: words.breadcrumbs,
			items: [
				{
					label: words.allReports,
					href: relativeHref(context.address, shelfAddress(view.language)),
				},
				{
					label: `${context.report.title[view.language] ?? context.report.id}, ${versionName(version.id)}`,
					...linkTo(context, 'index'),
				},
				...(context.page === 'index' ? [] : [{ label: parts.name }]),
			],
		},
		nav: { label: words.mainNavigation, items: mainNavigation(context) },
		rail: {
			label: words.onThisPage,
			items: parts.sections.map(({ id, story }) => ({ label: story.topic, href: `#${id}` })),
		},
		hero: { kicker: parts.kicker, title, deck: parts.story.deck, meta },
		footer: footer(context),
	};
}

/** How many answered, of whom they are, and when: under the title of most pages. */
export function fieldMeta(context: PageContext): string[] {
	const { view } = context;
	const metric = headlineMetric(view, mainStudy(view));
	return [
		metric ? responsesText(view, metricFact(view, metric)) : '',
		coverageText(view),
		fieldText(view),
	].filter(Boolean);
}

/** A link to another page of the version; nothing where it is this one or the audience sees none such. */
function linkTo({ page, href }: PageContext, other: PageName): { href?: string } {
	const address = page === other ? null : href(other);
	return address === null ? {} : { href: address };
}

function strip({ site, version, view }: PageContext): Pick<PageProps, 'sample' | 'draft'> {
	const words = view.phrases.site;
	const texts = [
		...(site.fictional ? [words.sampleStrip] : []),
		...(version.status === 'draft' ? [words.draftStrip] : []),
	];
	return {
		...(texts.length === 0 ? {} : { sample: { text: texts.join(' ') } }),
		...(version.status === 'draft' ? { draft: words.versionStatus.draft } : {}),
	};
}

function bar(context: PageContext): BarProps {
	const { view, site, report, version, address, language } = context;
	const words = view.phrases.site;
	return {
		client: site.organisation,
		href: relativeHref(address, shelfAddress(language)),
		versions: {
			label: words.version(versionName(version.id)),
			items: report.versions
				.filter((one) => one.languages.includes(language))
				.map((one) => ({
					label: versionName(one.id),
					href: relativeHref(
						address,
						pageAddress(language, report.id, one.id, pageIn(context, one)),
					),
					note: formatDate(one.date, view.numbers),
					current: one.id === version.id,
				})),
			...compareLink(context),
		},
		...downloads(context),
		languagesLabel: words.languageSwitch,
		languages: version.languages.map((lang) => ({
			lang,
			...languageWords(lang),
			href: relativeHref(address, pageAddress(lang, report.id, version.id, context.page)),
			current: lang === language,
		})),
	};
}

/** The way to compare this version with an earlier one, where one is seen: the one it is read against. */
function compareLink({ view, version, href }: PageContext): Pick<MenuProps, 'rest'> {
	const page = comparedPage(version);
	const to = page === undefined ? null : href(page);
	return to === null ? {} : { rest: [{ label: view.phrases.changes.compareVersions, href: to }] };
}

/** Files of the whole version, for those who see the page that tells of them. */
function downloads({ view, version, report, address }: PageContext): Pick<BarProps, 'downloads'> {
	if (!version.pages.includes('method')) return {};
	const href = relativeHref(address, factsAddress(report.id, version.id));
	const label = view.phrases.method.downloads.allFacts;
	return { downloads: { label: view.phrases.site.download, items: [{ label, href }] } };
}

/** A language's own name and its short form. */
export function languageWords(language: string): { label: string; name: string } {
	const answer = findPhrases(language);
	if (!('found' in answer)) return { label: language.toUpperCase(), name: language };
	const { languageShort, languageName } = answer.found.site;
	return { label: languageShort, name: languageName };
}

function footer(context: PageContext): FooterProps {
	const { view, site, report, version } = context;
	const words = view.phrases.site;
	const study = mainStudy(view);
	const wave = study.waves[0];
	const field = wave ? words.meta.field(formatDateRange(wave.start, wave.end, view.numbers)) : '';
	const published = words.meta.published(formatDate(version.date, view.numbers));
	return {
		columns: [
			{
				title: `${site.organisation}, ${versionName(version.id)}`,
				text: [field, published].filter(Boolean).map(sentence).join(' '),
			},
			{
				title: words.footer.carryTitle,
				text: (study.accounts ? words.footer.carryNamed : words.footer.carry)(
					formatCount(study.thresholds.respondents, view.numbers),
				),
				...methodLink(context),
			},
			{ title: words.footer.actTitle, text: words.footer.act(report.owner) },
		],
	};
}

function methodLink(context: PageContext): { link?: Link } {
	const href = context.href('method');
	return href === null
		? {}
		: { link: { label: context.view.phrases.site.footer.methodLink, href } };
}

function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
