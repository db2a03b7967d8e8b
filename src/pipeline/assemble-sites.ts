import type { Site, SiteReport, SiteVersion } from '../audiences/site.ts';
import { compareTexts } from '../problem.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { Compiled, CompiledVersion } from './compile-workspace.ts';

/** The one audience of a report that declares none: it sees everything the promise allows. */
export const EVERYBODY = 'all';

/** The sites of a workspace: one per client and audience, clients in code-unit order. */
export function assembleSites({ versions }: Pick<Compiled, 'versions'>): Site[] {
	const clients = [...new Set(versions.map(({ report }) => report.report.client))];
	return clients.toSorted(compareTexts).map((client) =>
		siteOf(
			client,
			versions.filter(({ report }) => report.report.client === client),
		),
	);
}

function siteOf(client: string, versions: readonly CompiledVersion[]): Site {
	const folders = [...new Set(versions.map(({ report }) => report))];
	const studies = versions.flatMap(({ snapshot }) => snapshot.card.studies);
	return {
		client,
		audience: EVERYBODY,
		organisation: studies[0]?.organisation ?? client,
		fictional: studies.some(({ fictional }) => fictional),
		languages: [...new Set(folders.flatMap(({ report }) => report.languages))],
		reports: folders.map((folder) =>
			reportOf(
				folder,
				versions.filter(({ report }) => report === folder),
			),
		),
	};
}

function reportOf(
	{ id, report, actions, events }: ReportFolder,
	versions: readonly CompiledVersion[],
): SiteReport {
	return {
		id,
		title: report.title,
		owner: report.owner,
		languages: report.languages,
		numbers: report.numbers,
		brand: { accent: report.brand.accent ?? '', onAccent: report.brand.on_accent ?? '' },
		actions: actions.map((action) => ({
			id: action.id,
			title: action.title,
			owner: action.owner ?? '',
			due: action.due ?? '',
			done: action.done ?? '',
			status: action.status ?? '',
			touchpoint: action.touchpoint ?? '',
			role: action.role ?? '',
			metric: action.metric ?? '',
			target: action.target ?? null,
		})),
		events: events.map(({ id: event, date, title, touchpoint }) => ({
			id: event,
			date,
			title,
			touchpoint: touchpoint ?? '',
		})),
		versions: versions.map(versionOf),
	};
}

function versionOf({
	version: { id, version },
	snapshot,
	commentary,
}: CompiledVersion): SiteVersion {
	return {
		id,
		date: version.date,
		status: version.status,
		compare: version.compare ?? '',
		supersedes: version.supersedes ?? '',
		erratum: version.erratum,
		snapshot,
		commentary: commentary.map(({ page, language, title, parsed: { frontMatter } }) => ({
			page,
			language,
			title,
			author: frontMatter?.author ?? '',
			status: frontMatter?.status ?? 'draft',
			reader: frontMatter?.reader ?? '',
			decider: frontMatter?.decider ?? '',
			due: frontMatter?.due ?? '',
		})),
	};
}
