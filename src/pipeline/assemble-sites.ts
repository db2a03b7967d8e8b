import type { Site, SiteReport, SiteVersion, SiteWithdrawn } from '../audiences/site.ts';
import { compareTexts } from '../problem.ts';
import { standingSuccessor } from '../report/check-withdrawals.ts';
import type { UsedComponent } from '../story/commentary/parse-commentary.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { CompiledAudience } from './compile-audiences.ts';
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
		reports: reports.map(([folder, own]) => reportOf(folder, own)),
	};
}

function reportOf(folder: ReportFolder, all: readonly Seen[]): SiteReport {
	const { id, report, brand } = folder;
	const versions = all.filter(stands);
	return {
		id,
		title: report.title,
		owner: report.owner,
		languages: [...new Set(all.flatMap(({ seen }) => seen.languages))],
		numbers: report.numbers,
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
	const ifSeen = (other = '') =>
		versions.some((one) => one.compiled.version.id === other) ? other : '';
	return {
		id,
		date: version.date,
		status: version.status,
		compare: ifSeen(version.compare),
		supersedes: ifSeen(version.supersedes),
		supersededBy:
			versions.find((one) => one.compiled.version.version.supersedes === id)?.compiled.version.id ??
			'',
		erratum: version.erratum,
		pages: seen.pages,
		leftOut: seen.leftOut,
		snapshot: seen.snapshot,
		languages: seen.languages,
		numbers: folder.report.numbers,
		...seenHappenings(
			folder,
			versions.map((one) => one.seen),
		),
		signed: version.signed.map(({ role, name = '', date }) => ({ role, name, date })),
		waived: compiled.waived.flatMap(({ rule, reason, pages }) => {
			const own = pages.filter((page) => seen.pages.includes(page));
			return pages.length > 0 && own.length === 0 ? [] : [{ rule, reason, pages: own }];
		}),
		commentary: seen.commentary.map(
			({ page, language, title, isStale, parsed: { frontMatter, components } }) => ({
				isStale,
				pooled: pooledIds(components),
				page,
				language,
				title,
				author: frontMatter?.author ?? '',
				status: frontMatter?.status ?? 'draft',
				reader: frontMatter?.reader ?? '',
				decider: frontMatter?.decider ?? '',
				due: frontMatter?.due ?? '',
			}),
		),
	};
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
