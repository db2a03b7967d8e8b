import { grantsOf } from '../audiences/grant.ts';
import { visibilityFor } from '../audiences/visibility.ts';
import type {
	Site,
	SiteCommentary,
	SiteReport,
	SiteVersion,
	SiteWithdrawn,
	SiteGain,
} from '../audiences/site.ts';
import { compareTexts } from '../problem.ts';
import { changesPageName, isChangesPage, type PageName } from '../snapshot/page-names.ts';
import { datedReaders } from '../report/dated-readers.ts';
import { standingSuccessor } from '../report/check-withdrawals.ts';
import type { UsedComponent } from '../story/commentary/parse-commentary.ts';
import { reviewedNumbers } from '../story/commentary/review-changes.ts';
import { familyPages } from '../story/fact-families.ts';
import { factName } from '../story/fact-name.ts';
import { viewIn } from '../story/view-in.ts';
import type { View } from '../story/view.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { CommentaryReview } from './commentary-review.ts';
import type { CompiledCommentary } from './compile-commentary.ts';
import type { CompiledAudience } from './compiled-audience.ts';
import type { Compiled, CompiledVersion, WithdrawnVersion } from './compiled.ts';
import { frozenReport } from './frozen-report.ts';
import { seenHappenings } from './seen-happenings.ts';

/** A version with what one audience sees of it. */
interface SeenVersion<Version = CompiledVersion> {
	readonly compiled: Version;
	readonly seen: CompiledAudience;
}

/** Versions that stand and versions that were taken back. */
type Seen = SeenVersion | SeenVersion<WithdrawnVersion>;

/**
 * The sites of a workspace: one per client and audience, clients in code-unit order, audiences as
 * their reports declare them. Reports of a client that declare the same audience share its site.
 */
export function assembleSites({
	versions,
	withdrawn,
}: Pick<Compiled, 'versions' | 'withdrawn'>): Site[] {
	const seen: Seen[] = [
		...versions.flatMap((compiled) => compiled.audiences.map((one) => ({ compiled, seen: one }))),
		...withdrawn.flatMap((compiled) => compiled.audiences.map((one) => ({ compiled, seen: one }))),
	];
	const ofClients = Map.groupBy(seen, ({ compiled }) => compiled.report.report.client);
	return [...ofClients]
		.toSorted(([a], [b]) => compareTexts(a, b))
		.flatMap(([client, own]) =>
			[...Map.groupBy(own, (one) => one.seen.grant.id)].map(([audience, ofAudience]) =>
				siteOf(client, audience, ofAudience),
			),
		);
}

/** The order in which the reports of a client declare their audiences, for those that have a site. */
function siteOf(client: string, audience: string, versions: readonly Seen[]): Site {
	const studies = versions.flatMap(({ seen }) => seen.snapshot.card.studies);
	const reports = [...Map.groupBy(versions, ({ compiled }) => compiled.report)];
	return {
		client,
		audience,
		organisation: studies[0]?.organisation ?? client,
		fictional: studies.some(({ fictional }) => fictional),
		languages: [...new Set(versions.flatMap(({ seen }) => seen.languages))],
		reports: reports.map(([folder, own]) => reportOf(folder, own, audience)),
	};
}

function reportOf(folder: ReportFolder, all: readonly Seen[], audience: string): SiteReport {
	const { id, report, brand } = folder;
	const versions = all.filter(stands);
	return {
		id,
		title: report.title,
		owner: report.owner,
		languages: [...new Set(all.flatMap(({ seen }) => seen.languages))],
		numbers: report.numbers,
		...(report.site_url === '' ? {} : { url: report.site_url.replaceAll('{audience}', audience) }),
		brand: { ...brand, files: Object.fromEntries(brand.files) },
		versions: versions.map((one) => versionOf(folder, one, versions)),
		withdrawn: all.flatMap((one) => (stands(one) ? [] : withdrawnOf(one.compiled, versions))),
	};
}

function stands(one: Seen): one is SeenVersion {
	return one.compiled.version.withdrawn === null;
}

function versionOf(
	today: ReportFolder,
	{ compiled, seen }: SeenVersion,
	versions: readonly SeenVersion[],
): SiteVersion {
	const { id, version } = compiled.version;
	const folder = frozenReport(today, compiled.version);
	const pages = seenPages(seen, versions);
	const all = [...pages, ...familyPagesOf(folder, seen)];
	const ifSeen = (other = '') =>
		versions.some((one) => one.compiled.version.id === other) ? other : '';
	return {
		id,
		date: version.date,
		status: version.status,
		title: folder.report.title,
		owner: folder.report.owner,
		compare: ifSeen(version.compare),
		supersedes: ifSeen(version.supersedes),
		supersededBy:
			versions.find((one) => one.compiled.version.version.supersedes === id)?.compiled.version.id ??
			'',
		erratum: version.erratum,
		pages: all,
		leftOut: seen.leftOut,
		snapshot: seen.snapshot,
		languages: seen.languages,
		numbers: folder.report.numbers,
		...seenHappenings(
			folder,
			versions.map((one) => one.seen),
		),
		visibility: visibilityFor(
			seen.grant,
			grantsOf(today.report.audiences, compiled.snapshot.card),
			compiled.snapshot.card,
		),
		readers: datedReaders(folder.report, version.date).filter(({ page }) => isOfSeen(page, all)),
		mutualValue: {
			customer: gainOf(folder.report.mutual_value?.customer),
			us: gainOf(folder.report.mutual_value?.us),
		},
		signed: version.signed.map(({ role, name = '', date }) => ({ role, name, date })),
		waived: waivedOn(pages, compiled, viewOf(folder, seen)),
		commentary: seen.commentary
			.filter(({ page }) => pages.includes(page))
			.map((one) => commentaryOf(one, viewIn(seen.snapshot, one.language, folder.report.numbers))),
	};
}

/** What was set aside and why, as far as it is printed on pages that are seen. */
function waivedOn(
	pages: readonly PageName[],
	{ waived }: Pick<CompiledVersion, 'waived'>,
	{ index }: View,
): SiteVersion['waived'] {
	return waived.flatMap(({ rule, reason, about, pages: printed }) => {
		const own = printed.filter((page) => pages.includes(page));
		if (printed.length > 0 && own.length === 0) return [];
		return [{ rule, reason, about: about.filter((one) => index.byId.has(one)), pages: own }];
	});
}

/** Whether a reader of a page, of a kind of pages or of all is told of on one of these. */
function isOfSeen(named: string, pages: readonly PageName[]): boolean {
	return named === 'all' || pages.some((page) => page === named || page.startsWith(`${named}/`));
}

type Gain = NonNullable<ReportFolder['report']['mutual_value']>['us'];

function gainOf(gain: Gain): SiteGain | null {
	return gain ? { text: gain.text ?? {}, metric: gain.metric ?? '' } : null;
}

/** Without those that set it beside a version that the audience does not see. */
function seenPages({ pages }: CompiledAudience, versions: readonly SeenVersion[]) {
	const beside = versions.map(({ compiled }) => changesPageName(compiled.version.id));
	return pages.filter((page) => !isChangesPage(page) || beside.includes(page));
}

function commentaryOf(
	{
		page,
		language,
		title,
		findings,
		paragraphs,
		review,
		parsed: { frontMatter, components },
	}: CompiledCommentary,
	view: View,
): SiteCommentary {
	return {
		page,
		language,
		title,
		findings,
		paragraphs,
		isStale: review.isStale,
		changed: changedNumbers(review, view),
		pooled: pooledIds(components),
		author: frontMatter?.author ?? '',
		status: frontMatter?.status ?? 'draft',
		reader: frontMatter?.reader ?? '',
		decider: frontMatter?.decider ?? '',
		due: frontMatter?.due ?? '',
	};
}

/** A page for each family of numbers of which the audience sees one: the same in every language. */
function familyPagesOf(folder: ReportFolder, seen: CompiledAudience): readonly PageName[] {
	return seen.grant.seesPage('facts') ? familyPages(viewOf(folder, seen)) : [];
}

/** In the first of its languages. */
function viewOf({ report }: ReportFolder, seen: CompiledAudience): View {
	const [language = ''] = seen.languages;
	return viewIn(seen.snapshot, language, report.numbers);
}

/** `NPS: Finance −12 → −18`, for each number that its readers may be told of. */
function changedNumbers({ changes }: CommentaryReview, view: View): readonly string[] {
	return reviewedNumbers(changes, view).map(({ fact, text }) => `${factName(view, fact)} ${text}`);
}

/** Facts of a commentary whose id pools: the only place where a number may do so. */
function pooledIds(components: readonly UsedComponent[]): readonly string[] {
	const ids = components.flatMap(({ name, props }) => (name === 'Fact' ? [props['id']] : []));
	const texts = ids.filter((id) => typeof id === 'string');
	return [...new Set(texts.filter((id) => /\|(?:relation|brand)=all(?:\||$)/u.test(id)))];
}

function withdrawnOf(
	{ report, version: { id, version, withdrawn } }: WithdrawnVersion,
	versions: readonly SeenVersion[],
): SiteWithdrawn[] {
	if (withdrawn === null) return [];
	const successor = standingSuccessor(id, report.versions) ?? '';
	const isSeen = versions.some(({ compiled }) => compiled.version.id === successor);
	return [
		{
			id,
			date: version.date,
			withdrawnOn: withdrawn.date,
			reason: withdrawn.reason,
			successor: isSeen ? successor : '',
		},
	];
}
