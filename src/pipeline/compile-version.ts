import { problem, type Problem } from '../problem.ts';
import { KEEPS_NOTHING } from '../publishing/kept-work.ts';
import { folderContent } from '../workspace/folder-content.ts';
import { readStoredSnapshot } from '../workspace/stored-snapshot.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { Beside } from './beside.ts';
import { calculateVersion } from './calculate-version.ts';
import type { CompiledStudy } from './compile-study.ts';
import { isWatched } from './gate-watch.ts';
import { missingLists } from './missing-lists.ts';
import { nothingTold, type VersionSnapshot } from './version-snapshot.ts';

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
