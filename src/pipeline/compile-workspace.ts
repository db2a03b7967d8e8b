import { hasError, type Problem } from '../problem.ts';
import { KEEPS_NOTHING } from '../publishing/kept-work.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { ReportFolder, VersionFolder, Workspace } from '../workspace/workspace.ts';
import { audiencesWithoutSite } from './audiences-without-site.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkReports } from './check-reports.ts';
import { checkSeals } from './check-seals.ts';
import type { CompileOptions } from './compile-options.ts';
import { compileSeries } from './compile-series.ts';
import { keptStudy, type CompiledStudy } from './compile-study.ts';
import type { Compiled, CompiledVersion, WithdrawnVersion } from './compiled.ts';
import type { Waiver } from '../rules/waivers.ts';
import { unusedWaivers } from './check-version-pages.ts';
import { finishVersion } from './finish-version.ts';
import { withPlainReports } from './plain-reports.ts';
import { matchedByReport, readQuotesOf } from './report-quotes.ts';
import type { VersionSnapshot } from './version-snapshot.ts';

/** What does not change with commentary: everything up to the snapshots. */
export interface CalculatedWorkspace {
	readonly workspace: Workspace;
	readonly studies: readonly CompiledStudy[];
	readonly reports: readonly ReportFolder[];
	/** Empty where an error stands among the problems. */
	readonly snapshots: ReadonlyMap<VersionFolder, VersionSnapshot>;
	readonly problems: readonly Problem[];
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
	return finishWorkspace(root, await calculateWorkspace(root, options));
}

/** The first half, which reads settings and exports. */
export async function calculateWorkspace(
	root: string,
	options: CompileOptions = {},
): Promise<CalculatedWorkspace> {
	const { progress: tell = () => undefined, watch, kept = KEEPS_NOTHING, asked, pause } = options;
	// 1
	const { workspace: declared, problems: wrongSettings } = readWorkspace(
		root,
		(file, text, parse) => kept.of(`settings in ${file}`, () => [text], parse),
	);
	const { workspace, problems: assumed } = await withPlainReports(declared);
	const reports = chosenReports(workspace, options.report);
	const series = seriesOf(workspace, reports);
	const problems: Problem[] = [
		...wrongSettings,
		...assumed,
		...checkReports(workspace),
		...checkSeals(root, reports),
		...checkConflicts(root, reports, kept),
	];
	const written = readQuotesOf(root, reports, workspace.studies);
	problems.push(...written.problems);
	// 2
	const studies = new Map<string, CompiledStudy>();
	for (const folder of workspace.studies) {
		if (!isRead(folder.id, series, options.report)) continue;
		tell(`Reading ${folder.folder}`);
		const study = await keptStudy(root, folder, written.respondents, kept);
		studies.set(folder.id, study);
		problems.push(...study.problems);
	}
	const read = [...studies.values()];
	if (hasError(problems))
		return { workspace, studies: read, reports, snapshots: new Map(), problems };
	// 3
	const { quotes, problems: unmatched } = matchedByReport(written, studies, kept);
	problems.push(...unmatched);
	const snapshots = await compileSeries(root, {
		reports: series,
		studies,
		quotes,
		tell,
		watch,
		kept,
		asked,
		pause,
	});
	return { workspace, studies: read, reports, snapshots, problems };
}

/** The second half, which reads commentary; done again by itself it sees what was edited since. */
export async function finishWorkspace(
	root: string,
	{ workspace, studies, reports, snapshots, problems: earlier }: CalculatedWorkspace,
	{ kept = KEEPS_NOTHING, asked, pause }: Pick<CompileOptions, 'kept' | 'asked' | 'pause'> = {},
): Promise<Compiled> {
	const problems = [...earlier];
	const versions: CompiledVersion[] = [];
	const withdrawn: WithdrawnVersion[] = [];
	// 4
	for (const report of reports) {
		const used: (readonly Waiver[] | null)[] = [];
		for (const version of report.versions) {
			const made = snapshots.get(version);
			if (made === undefined) {
				used.push(null);
				continue;
			}
			await pause?.();
			const finished = await finishVersion(root, report, version, made, { kept, asked });
			problems.push(...made.problems, ...finished.problems);
			versions.push(...finished.versions);
			withdrawn.push(...finished.withdrawn);
			if (version.withdrawn === null) used.push(hasError(made.problems) ? null : finished.used);
		}
		if (asked === undefined) problems.push(...unusedWaivers(report, used));
	}
	if (asked === undefined) problems.push(...audiencesWithoutSite([...versions, ...withdrawn]));
	return { workspace, studies, versions, withdrawn, problems };
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
