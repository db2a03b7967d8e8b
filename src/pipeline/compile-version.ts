import { basename } from 'node:path/posix';
import { estimate } from '../estimates/estimate.ts';
import { presentGroups } from '../estimates/present-groups.ts';
import { metricsByQuestion } from '../metrics/question-metrics.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { problem, type Problem } from '../problem.ts';
import { buildSnapshotCard } from '../publishing/build-snapshot-card.ts';
import { publish } from '../publishing/publish.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readStoredSnapshot } from '../workspace/stored-snapshot.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import { KAIKU_VERSION } from './kaiku-version.ts';

/** The snapshot of a version and where it came from. */
export interface VersionSnapshot {
	readonly snapshot: Snapshot | null;
	readonly isCalculated: boolean;
	readonly problems: readonly Problem[];
}

/**
 * The facts of one version: calculated where the data of all its studies is at hand, else as they
 * were stored. A released version is never calculated again.
 */
export function compileVersion(
	root: string,
	report: ReportFolder,
	version: VersionFolder,
	studies: readonly CompiledStudy[],
): VersionSnapshot {
	const isReleased = version.version.status === 'released';
	const isWhole = studies.length === report.report.studies.length;
	if (!isReleased && isWhole && studies.every(({ read }) => read !== null)) {
		return { snapshot: calculate(report, version, studies), isCalculated: true, problems: [] };
	}
	const stored = readStoredSnapshot(root, version.folder);
	if (stored !== null) {
		return 'rule' in stored
			? { snapshot: null, isCalculated: false, problems: [stored] }
			: { snapshot: stored, isCalculated: false, problems: [] };
	}
	return { snapshot: null, isCalculated: false, problems: [nothingToShow(version)] };
}

/*
 *   responses ──1 plan──▶ metric × cut × comparison ──2 estimate──▶ estimates ──3 gate──▶ facts ──4──▶ snapshot
 */
function calculate(
	{ report }: ReportFolder,
	{ id, version }: VersionFolder,
	studies: readonly CompiledStudy[],
): Snapshot | null {
	const ready = studies.flatMap(({ folder, read }) =>
		read?.responses ? [{ study: folder.study, read, responses: read.responses }] : [],
	);
	if (ready.length < studies.length) return null;
	// 1
	const inputs = ready.map(({ study, responses }) => ({ study, groups: presentGroups(responses) }));
	const plan = buildPlan(inputs, report, version);
	// 2
	const estimates = ready.flatMap(({ study, responses }) => estimate(plan, study, responses));
	// 3
	const rules = new Map(ready.map(({ study }) => [study.id, study.thresholds]));
	const { facts, hiddenCells } = publish(estimates, rules);
	// 4
	const card = buildSnapshotCard({
		kaiku: KAIKU_VERSION,
		report,
		version: id,
		waves: version.waves,
		hiddenCells,
		studies: ready.map(({ study, read, responses }) => ({
			study,
			hasAccounts: responses.account !== null,
			metrics: metricsByQuestion(study),
			sources: read.sources.map(({ file, sha256, format, receipt }) => ({
				file: file.startsWith('../') ? basename(file) : file,
				sha256,
				format,
				receipt,
			})),
			waves: read.waves,
		})),
	});
	return { card, facts };
}

function nothingToShow({ yaml, id }: VersionFolder): Problem {
	return problem({
		severity: 'error',
		rule: 'no-snapshot',
		file: yaml.file,
		line: 1,
		message: `There is neither data nor a snapshot to show ${id} from.`,
		remedy: 'Put the exports where study.yaml names them, or commit the snapshot.',
	});
}
