import { hasError, type Problem } from '../problem.ts';
import type { ToldNow } from '../publishing/series/told-group.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { ReportFolder, VersionFolder, Workspace } from '../workspace/workspace.ts';
import { audiencesWithoutSite } from './audiences-without-site.ts';
import { checkReports } from './check-reports.ts';
import { compileAudiences, type CompiledAudience } from './compile-audiences.ts';
import { compileCommentary, type CompiledCommentary } from './compile-commentary.ts';
import { compileSeries } from './compile-series.ts';
import { compileStudy, type CompiledStudy } from './compile-study.ts';
import { withPlainReports } from './plain-reports.ts';
import { matchReportQuotes, readReportQuotes, type WrittenQuotes } from './report-quotes.ts';
import { notesOnUnusedKeys } from './unused-keys.ts';

/** One version of a report with all that its pages are made from. */
export interface CompiledVersion {
	readonly report: ReportFolder;
	readonly version: VersionFolder;
	readonly snapshot: Snapshot;
	/** Calculated from data now; else read as it was stored. */
	readonly isCalculated: boolean;
	/** What it tells of people, where it was calculated; private. */
	readonly told: readonly ToldNow[];
	readonly commentary: readonly CompiledCommentary[];
	/** What each audience sees of it, in the order declared; those that see nothing are left out. */
	readonly audiences: readonly CompiledAudience[];
}

export interface Compiled {
	readonly workspace: Workspace;
	/** Those that were read. */
	readonly studies: readonly CompiledStudy[];
	/** Report by report, newest version first. */
	readonly versions: readonly CompiledVersion[];
	/** All at once; an error among them means that nothing may be written. */
	readonly problems: readonly Problem[];
}

export interface CompileOptions {
	/** Only this report; none where there is none of that id. */
	readonly report?: string;
	readonly progress?: (line: string) => void;
}

/*
 *   settings ──1──▶ workspace ──2 exports──▶ responses ──3 plan, estimates, gate──▶ snapshots ──4──▶ commentary
 *        └──────────────────────┴──────── problems, all of them ────────┴──────────────────────────┘
 */

/** Reads and calculates a workspace; writes nothing. */
export async function compileWorkspace(
	root: string,
	options: CompileOptions = {},
): Promise<Compiled> {
	const tell = options.progress ?? (() => undefined);
	// 1
	const { workspace: written, problems: wrongSettings } = readWorkspace(root);
	const { workspace, problems: assumed } = await withPlainReports(written);
	const reports = chosenReports(workspace, options.report);
	const series = seriesOf(workspace, reports);
	const problems: Problem[] = [
		...wrongSettings,
		...assumed,
		...checkReports(workspace),
		...notesOnUnusedKeys(workspace),
	];
	const inQuotes = new Map(
		reports.map((report) => [report, readReportQuotes(root, report, workspace.studies)]),
	);
	problems.push(...[...inQuotes.values()].flatMap((quotes) => quotes.problems));
	const quoted = new Set([...inQuotes.values()].flatMap(respondentsOf));
	// 2
	const studies = new Map<string, CompiledStudy>();
	for (const folder of workspace.studies) {
		if (!isRead(folder.id, series, options.report)) continue;
		tell(`Reading ${folder.folder}`);
		const study = await compileStudy(root, folder, quoted);
		studies.set(folder.id, study);
		problems.push(...study.problems);
	}
	const read = [...studies.values()];
	if (hasError(problems)) return { workspace, studies: read, versions: [], problems };
	// 3, 4
	const quotes = new Map(
		reports.map((report) => {
			const own = report.report.studies.flatMap((id) => studies.get(id) ?? []);
			return [report, matchReportQuotes(inQuotes.get(report), own)];
		}),
	);
	problems.push(...[...quotes.values()].flatMap((matched) => matched.problems));
	const calculated = compileSeries(root, { reports: series, studies, quotes, tell });
	const versions: CompiledVersion[] = [];
	for (const report of reports) {
		for (const version of report.versions) {
			const one = calculated.get(version);
			if (one === undefined) continue;
			const { snapshot, isCalculated, told } = one;
			problems.push(...one.problems);
			if (snapshot === null) continue;
			const { commentary, problems: wrong } = compileCommentary(root, report, version, snapshot);
			const seen = await compileAudiences(report, version, snapshot, commentary);
			problems.push(...wrong, ...seen.problems);
			const { audiences } = seen;
			versions.push({ report, version, snapshot, isCalculated, told, commentary, audiences });
		}
	}
	problems.push(...audiencesWithoutSite(versions));
	return { workspace, studies: read, versions, problems };
}

function respondentsOf({ quotes }: WrittenQuotes): readonly string[] {
	return quotes.map(({ respondent }) => respondent);
}

function chosenReports(workspace: Workspace, id: string | undefined): readonly ReportFolder[] {
	return workspace.reports.filter((report) => id === undefined || report.id === id);
}

/** These reports and all that share a study with one of them: what one tells, the others must know. */
function seriesOf(
	{ reports: all }: Pick<Workspace, 'reports'>,
	chosen: readonly ReportFolder[],
): readonly ReportFolder[] {
	const studies = new Set(chosen.flatMap(({ report }) => report.studies));
	const joined = all.filter(
		(one) => chosen.includes(one) || one.report.studies.some((id) => studies.has(id)),
	);
	return joined.length === chosen.length ? joined : seriesOf({ reports: all }, joined);
}

/** A study is read when a chosen report needs it; with every report chosen, all studies are checked. */
function isRead(
	study: string,
	reports: readonly ReportFolder[],
	chosen: string | undefined,
): boolean {
	return chosen === undefined || reports.some(({ report }) => report.studies.includes(study));
}
