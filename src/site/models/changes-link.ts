import type { SiteReport, SiteVersion } from '../../audiences/site.ts';
import type { View } from '../../story/view.ts';
import { versionName } from '../../wording/version-name.ts';
import type { Link } from '../components/props.ts';
import { pageAddress, relativeHref } from './address.ts';
import { comparedPage } from './page-context.ts';

/** From an address to what changed since the version that this one is read against; none where that is not seen. */
export function changesLink(
	view: View,
	report: SiteReport,
	version: SiteVersion,
	address: string,
): readonly Link[] {
	const page = comparedPage(version);
	if (page === undefined) return [];
	const label = view.phrases.changes.name(versionName(page.split('/')[1] ?? ''));
	const to = pageAddress(view.language, report.id, version.id, page);
	return [{ label, href: relativeHref(address, to) }];
}
