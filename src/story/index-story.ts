import { asText, asTitle } from '../wording/group-name.ts';
import type { Phrases } from '../wording/phrases.ts';
import { versionName } from '../wording/version-name.ts';

/** A report of the index: its title and its versions, newest first, each with its finding. */
export interface IndexedReport {
	readonly id: string;
	readonly title: string;
	readonly versions: readonly { readonly id: string; readonly finding: string }[];
}

/** The words of the index of a site's reports. */
export interface IndexStory {
	readonly title: string;
	readonly deck: string;
	readonly description: string;
}

/** The index page of a site; `reports` in the order of the page, the newest version of the first is the latest. */
export function indexStory(
	organisation: string,
	reports: readonly IndexedReport[],
	phrases: Phrases,
): IndexStory {
	const { sentence, site } = phrases;
	const latest = reports[0]?.versions[0];
	const versions = reports.reduce((sum, report) => sum + report.versions.length, 0);
	const title = latest
		? asTitle([sentence.reports(reports.length, versions, versionName(latest.id))])
		: asTitle([sentence.noReports]);
	return {
		title,
		deck: asText([sentence.versionsStay]),
		description: asText([`${organisation}: ${site.pages.index}`, latest?.finding ?? '']),
	};
}
