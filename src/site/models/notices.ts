import type { SiteCommentary } from '../../audiences/site.ts';
import type { PageName } from '../../snapshot/page-names.ts';
import { accountWarning } from '../../story/account-warning.ts';
import { labelText } from '../../story/view.ts';
import type { PageWords } from '../../wording/en/page-words.ts';
import { versionName } from '../../wording/version-name.ts';
import type { NoticeProps } from '../components/props.ts';
import { pageAddress, relativeHref } from './address.ts';
import { entryPage, type PageContext } from './page-context.ts';

/**
 * What stands over a page: that its version was corrected, or what it corrects, that its words must be
 * read again, and that a conclusion rests on one account.
 */
export function notices(context: PageContext): NoticeProps[] {
	const { view, version, report, address } = context;
	const words = view.phrases.page.notices;
	const corrected = report.versions.find(({ id }) => id === version.supersededBy);
	const erratum = labelText(view, version.erratum);
	const corrects = version.supersedes ? words.corrects(versionName(version.supersedes)) : '';
	const warning = isOfStory(context.page) ? accountWarning(view, context.page) : '';
	const told = [corrects, erratum].filter(Boolean).join(' ');
	return [
		...(corrected?.languages.includes(view.language)
			? [
					{
						text: words.superseded,
						link: {
							label: versionName(corrected.id),
							href: relativeHref(
								address,
								pageAddress(view.language, report.id, corrected.id, pageIn(context, corrected)),
							),
						},
					},
				]
			: []),
		...(told ? [{ text: told }] : []),
		...(context.commentary?.isStale ? [{ text: reviewText(context.commentary, words) }] : []),
		...(warning ? [{ text: warning }] : []),
	];
}

/** Pages of numbers beside each other and of changes have no conclusion of their own. */
function isOfStory(page: PageName): boolean {
	return !['changes', 'facts', 'method'].includes(page.split('/')[0] ?? '');
}

/** More numbers in a line nobody reads. */
const MOST_CHANGED = 3;

/** That words must be read again, and which of their numbers changed. */
function reviewText({ changed }: SiteCommentary, words: PageWords['notices']): string {
	if (changed.length === 0) return words.needsReview;
	const rest = changed.length - MOST_CHANGED;
	return words.needsReviewOf(changed.slice(0, MOST_CHANGED).join('; '), Math.max(rest, 0));
}

/** The same page in another version, or where that version is begun where it has no such page. */
export function pageIn({ page }: PageContext, version: PageContext['version']): PageName {
	return version.pages.includes(page) ? page : entryPage(version);
}
