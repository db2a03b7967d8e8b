import type { Site, SiteReport, SiteVersion, SiteWithdrawn } from '../audiences/site.ts';
import { compareTexts } from '../problem.ts';
import { standingSuccessor } from '../report/check-withdrawals.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { Compiled, CompiledVersion, WithdrawnVersion } from './compile-workspace.ts';

/** The one audience of a report that declares none: it sees everything the promise allows. */
export const EVERYBODY = 'all';

type Assembled = Pick<Compiled, 'versions' | 'withdrawn'>;

/** The sites of a workspace: one per client and audience, clients in code-unit order. */
export function assembleSites({ versions, withdrawn }: Assembled): Site[] {
	const clients = [...new Set([...versions, ...withdrawn].map(clientOf))];
	return clients.toSorted(compareTexts).map((client) =>
		siteOf(client, {
			versions: versions.filter((one) => clientOf(one) === client),
			withdrawn: withdrawn.filter((one) => clientOf(one) === client),
		}),
	);
}

function clientOf({ report }: Pick<CompiledVersion, 'report'>): string {
	return report.report.client;
}

function siteOf(client: string, { versions, withdrawn }: Assembled): Site {
	const folders = [...new Set([...versions, ...withdrawn].map(({ report }) => report))];
	const studies = [...versions, ...withdrawn].flatMap(
		({ snapshot }) => snapshot?.card.studies ?? [],
	);
	return {
		client,
		audience: EVERYBODY,
		organisation: studies[0]?.organisation ?? client,
		fictional: studies.some(({ fictional }) => fictional),
		languages: [...new Set(folders.flatMap(({ report }) => report.languages))],
		reports: folders.map((folder) =>
			reportOf(folder, {
				versions: versions.filter(({ report }) => report === folder),
				withdrawn: withdrawn.filter(({ report }) => report === folder),
			}),
		),
	};
}

function reportOf(
	{ id, report, actions, events }: ReportFolder,
	{ versions, withdrawn }: Assembled,
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
		versions: versions.map((one) => versionOf(one, versions)),
		withdrawn: withdrawn.map((one) => withdrawnOf(one, versions)),
	};
}

function versionOf(
	{ version: { id, version }, snapshot, commentary }: CompiledVersion,
	versions: readonly CompiledVersion[],
): SiteVersion {
	const ifShown = (other = '') => (versions.some((one) => one.version.id === other) ? other : '');
	return {
		id,
		date: version.date,
		status: version.status,
		compare: ifShown(version.compare),
		supersedes: ifShown(version.supersedes),
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

function withdrawnOf(
	{ report, version: { id, version, withdrawn } }: WithdrawnVersion,
	versions: readonly CompiledVersion[],
): SiteWithdrawn {
	if (withdrawn === null) throw new Error(`${id} was not withdrawn`);
	const successor = standingSuccessor(id, report.versions);
	return {
		id,
		date: version.date,
		withdrawnOn: withdrawn.date,
		reason: withdrawn.reason,
		successor: versions.some((one) => one.version.id === successor) ? (successor ?? '') : '',
	};
}
