import { formatDate } from '../../wording/dates.ts';
import { versionName } from '../../wording/version-name.ts';
import type { BarProps } from '../components/props.ts';
import { coverAddress } from './address.ts';
import { branded } from './brand-files.ts';
import { versionContext, type RouteParams } from './page-context.ts';
import { versionFinding } from './version-finding.ts';

/** The first sheet of a version on paper: whose it is, what, which, when, from whom, how finished. */
export interface CoverPage {
	readonly lang: string;
	/** Of the window, and of the PDF. */
	readonly documentTitle: string;
	readonly brandHref: string | null;
	readonly logo: NonNullable<BarProps['logo']> | null;
	readonly client: string;
	readonly title: string;
	readonly version: string;
	/** What the version says first; '' where its audience does not see the page that says it. */
	readonly finding: string;
	readonly lines: readonly string[];
	/** That the data is invented, that it is a draft. */
	readonly marks: readonly string[];
}

export function coverPage(params: RouteParams): CoverPage {
	const { site, report, version, view, language } = versionContext(params);
	const words = view.phrases.site;
	const address = coverAddress(language, report.id, version.id);
	const frame = branded(report, address, {
		client: site.organisation,
		href: '',
		languages: [],
		languagesLabel: '',
	});
	const title = report.title[language] ?? report.id;
	return {
		lang: language,
		documentTitle: words.documentTitle(title, site.organisation, versionName(version.id)),
		brandHref: frame.brandHref ?? null,
		logo: frame.bar.logo ?? null,
		client: site.organisation,
		title,
		version: words.version(versionName(version.id)),
		finding: version.pages.includes('index') ? versionFinding(version, view) : '',
		lines: [
			words.meta.published(formatDate(version.date, view.numbers)),
			words.meta.owner(report.owner),
		],
		marks: [
			...(site.fictional ? [words.sampleStrip] : []),
			...(version.status === 'draft' ? [words.draftStrip] : []),
		],
	};
}
