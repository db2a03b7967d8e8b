import { hasError, type Problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { ReportFolder, VersionFolder, Workspace } from '../workspace/workspace.ts';
import { audiencesWithoutSite } from './audiences-without-site.ts';
import { checkReports } from './check-reports.ts';
import { compileAudiences, type CompiledAudience } from './compile-audiences.ts';
import { compileCommentary, type CompiledCommentary } from './compile-commentary.ts';
import { compileStudy, type CompiledStudy } from './compile-study.ts';
import { compileVersion, type VersionSnapshot } from './compile-version.ts';
import { withPlainReports } from './plain-reports.ts';
import { notesOnUnusedKeys } from './unused-keys.ts';

/** One version of a report with all that its pages are made from. */
export interface CompiledVersion {
	readonly report: ReportFolder;
	readonly version: VersionFolder;
	readonly snapshot: Snapshot;
	/** Calculated from data now; else read as it was stored. */
	readonly isCalculated: boolean;
	readonly commentary: readonly CompiledCommentary[];
	/** What each audience sees of it, in the order declared; those that see nothing are left out. */
	readonly audiences: readonly CompiledAudience[];
}

/** A version that was taken back: of its snapshot nothing may be shown. */
export interface WithdrawnVersion {
	readonly report: ReportFolder;
	readonly version: VersionFolder;
	/** Those that saw it, in the order declared; none where no snapshot of it was stored. */
	readonly audiences: readonly CompiledAudience[];
}

export interface Compiled {
	readonly workspace: Workspace;
	/** Those that were read. */
	readonly studies: readonly CompiledStudy[];
	/** Report by report, newest version first, without those that were withdrawn. */
	readonly versions: readonly CompiledVersion[];
	/** Report by report, newest version first. */
	readonly withdrawn: readonly WithdrawnVersion[];
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
	// 2
	const studies = new Map<string, CompiledStudy>();
	for (const folder of workspace.studies) {
		if (!isRead(folder.id, reports, options.report)) continue;
		tell(`Reading ${folder.folder}`);
		const study = await compileStudy(root, folder);
		studies.set(folder.id, study);
		problems.push(...study.problems);
	}
	const read = [...studies.values()];
	if (hasError(problems))
		return { workspace, studies: read, versions: [], withdrawn: [], problems };
	// 3, 4
	const versions: CompiledVersion[] = [];
	const withdrawn: WithdrawnVersion[] = [];
	for (const report of reports) {
		const own = report.report.studies.flatMap((id) => studies.get(id) ?? []);
		for (const version of report.versions) {
			tell(`${version.withdrawn === null ? 'Calculating' : 'Leaving out'} ${version.folder}`);
			const made = compileVersion(root, report, version, own);
			const finished = await finishVersion(root, report, version, made);
			problems.push(...made.problems, ...finished.problems);
			versions.push(...finished.versions);
			withdrawn.push(...finished.withdrawn);
		}
	}
	problems.push(...audiencesWithoutSite([...versions, ...withdrawn]));
	return { workspace, studies: read, versions, withdrawn, problems };
}

/**
 * A version with its commentary and what each audience sees of it; of a withdrawn one only who saw it,
 * and of one that was never stored nobody did.
 */
async function finishVersion(
	root: string,
	report: ReportFolder,
	version: VersionFolder,
	{ snapshot, isCalculated }: VersionSnapshot,
): Promise<Pick<Compiled, 'versions' | 'withdrawn' | 'problems'>> {
	if (version.withdrawn !== null) {
		const seen = snapshot === null ? null : await compileAudiences(report, version, snapshot, []);
		const withdrawn = [{ report, version, audiences: seen?.audiences ?? [] }];
		return { versions: [], withdrawn, problems: [] };
	}
	if (snapshot === null) return { versions: [], withdrawn: [], problems: [] };
	const { commentary, problems } = compileCommentary(root, report, version, snapshot);
	const seen = await compileAudiences(report, version, snapshot, commentary);
	const { audiences } = seen;
	return {
		versions: [{ report, version, snapshot, isCalculated, commentary, audiences }],
		withdrawn: [],
		problems: [...problems, ...seen.problems],
	};
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
