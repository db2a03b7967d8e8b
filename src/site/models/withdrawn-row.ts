import type { SiteReport, SiteWithdrawn } from '../../audiences/site.ts';
import { formatDate } from '../../wording/dates.ts';
import { findNumberFormat, type NumberFormat } from '../../wording/number-format.ts';
import type { Phrases } from '../../wording/phrases.ts';
import { versionName } from '../../wording/version-name.ts';
import type { ReportRowProps } from '../components/list-props.ts';
import { pageAddress, relativeHref } from './address.ts';
import { entryPage } from './page-context.ts';

/** How a report writes numbers and dates in a language; throws on a format that `check` refuses. */
export function numbersOf({ numbers }: SiteReport, language: string): NumberFormat {
	const format = findNumberFormat(numbers, language);
	if (!('found' in format)) throw new Error(`No number format "${numbers}".`);
	return format.found;
}

/** A withdrawn version on the shelf: when and why, and what is read in its place; no number of it. */
export function withdrawnRow(
	{ id, date, withdrawnOn, reason, successor }: SiteWithdrawn,
	report: SiteReport,
	{ withdrawal: words, language }: Phrases,
	address: string,
): ReportRowProps {
	const numbers = numbersOf(report, language);
	const hrefOf = (version: string) => versionHref(report, version, language, address);
	return {
		version: versionName(id),
		date: formatDate(date, numbers),
		tag: { words: words.tag },
		title: words.when(formatDate(withdrawnOn, numbers)),
		href: hrefOf(id),
		text: words.because[reason],
		links:
			successor === ''
				? []
				: [{ label: words.successor(versionName(successor)), href: hrefOf(successor) }],
	};
}

/** A link to where a version is begun; one that was withdrawn has its overview's address alone. */
export function versionHref(
	{ id, versions }: SiteReport,
	version: string,
	language: string,
	address: string,
): string {
	const found = versions.find((one) => one.id === version);
	const page = found === undefined ? 'index' : entryPage(found);
	return relativeHref(address, pageAddress(language, id, version, page));
}
