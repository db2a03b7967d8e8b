import { problem, type Problem } from '../problem.ts';
import type { ToldNow } from '../publishing/series/told-group.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { folderContent } from '../workspace/folder-content.ts';
import { readStoredSnapshot } from '../workspace/stored-snapshot.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { calculateVersion, nothingTold } from './calculate-version.ts';
import type { AskedSite } from './asked-audiences.ts';
import type { CompiledStudy } from './compile-study.ts';
import type { EarlierVersion } from './earlier-versions.ts';
import { isWatched, type GateWatch } from './gate-watch.ts';
import { KEEPS_NOTHING, type KeptWork } from './kept-work.ts';
import { missingLists } from './missing-lists.ts';
import type { MatchedQuotes } from './report-quotes.ts';

/** The snapshot of a version and where it came from. */
export interface VersionSnapshot {
	readonly snapshot: Snapshot | null;
	readonly isCalculated: boolean;
	/** What it tells of people, where it was calculated. */
	readonly told: () => readonly ToldNow[];
	readonly problems: readonly Problem[];
}

/** What a version is calculated beside. */
export interface Beside {
	/** Versions before it that read one of its studies, the oldest first. */
	readonly earlier: readonly EarlierVersion[];
	readonly quotes: MatchedQuotes;
	/** Who looks on while it passes the gate. */
	readonly watch?: GateWatch | undefined;
	readonly kept?: KeptWork;
	/** The site that is asked for; all where left out. */
	readonly asked?: AskedSite | undefined;
}

/**
 * The facts of one version: calculated where the data of all its studies is at hand, else as they
 * were stored. A released version is never calculated again, nor is a withdrawn one, which may have
 * no facts: they are read only because they count as told.
 */
export function compileVersion(
	root: string,
	report: ReportFolder,
	version: VersionFolder,
	studies: readonly CompiledStudy[],
	beside: Beside,
): VersionSnapshot {
	const isLeft = version.version.status === 'released' || version.withdrawn !== null;
	const isWhole = studies.length === report.report.studies.length;
	const isReady = isWhole && studies.every(({ read }) => read !== null);
	if (!isLeft && isReady) {
		return { ...calculateVersion(report, version, studies, beside), isCalculated: true };
	}
	if (isReady && beside.watch !== undefined && isWatched(beside.watch, report, version)) {
		calculateVersion(report, version, studies, beside);
	}
	const { kept = KEEPS_NOTHING } = beside;
	const stored = kept.of(
		`stored ${version.folder}`,
		() => [folderContent(root, `${version.folder}/snapshot`)],
		() => readStoredSnapshot(root, version.folder),
	);
	if (stored !== null) {
		return 'rule' in stored
			? { snapshot: null, isCalculated: false, told: nothingTold, problems: [stored] }
			: {
					snapshot: stored,
					isCalculated: false,
					told: nothingTold,
					problems: missingLists(report, version, stored),
				};
	}
	const missing = version.withdrawn === null ? [nothingToShow(version)] : [];
	return { snapshot: null, isCalculated: false, told: nothingTold, problems: missing };
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
