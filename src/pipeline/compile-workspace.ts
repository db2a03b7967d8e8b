import { hasError, type Problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { ReportFolder, VersionFolder, Workspace } from '../workspace/workspace.ts';
import { checkReports } from './check-reports.ts';
import { compileCommentary, type CompiledCommentary } from './compile-commentary.ts';
import { compileStudy, type CompiledStudy } from './compile-study.ts';
import { compileVersion } from './compile-version.ts';
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
	readonly commentary: readonly CompiledCommentary[];
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
		if (!isRead(folder.id, reports, options.report)) continue;
		tell(`Reading ${folder.folder}`);
		const study = await compileStudy(root, folder, quoted);
		studies.set(folder.id, study);
		problems.push(...study.problems);
	}
	const read = [...studies.values()];
	if (hasError(problems)) return { workspace, studies: read, versions: [], problems };
	// 3, 4
	const versions: CompiledVersion[] = [];
	for (const report of reports) {
		const own = report.report.studies.flatMap((id) => studies.get(id) ?? []);
		const quotes = matchReportQuotes(inQuotes.get(report), own);
		problems.push(...quotes.problems);
		for (const version of report.versions) {
			tell(`Calculating ${version.folder}`);
			const {
				snapshot,
				isCalculated,
				problems: missing,
			} = compileVersion(root, report, version, own, quotes);
			problems.push(...missing);
			if (snapshot === null) continue;
			const { commentary, problems: wrong } = compileCommentary(root, report, version, snapshot);
			problems.push(...wrong);
			versions.push({ report, version, snapshot, isCalculated, commentary });
		}
	}
	return { workspace, studies: read, versions, problems };
}

function respondentsOf({ quotes }: WrittenQuotes): readonly string[] {
	return quotes.map(({ respondent }) => respondent);
}

function chosenReports(workspace: Workspace, id: string | undefined): readonly ReportFolder[] {
	return workspace.reports.filter((report) => id === undefined || report.id === id);
}

/** A study is read when a chosen report needs it; with every report chosen, all studies are checked. */
function isRead(
	study: string,
	reports: readonly ReportFolder[],
	chosen: string | undefined,
): boolean {
	return chosen === undefined || reports.some(({ report }) => report.studies.includes(study));
}
