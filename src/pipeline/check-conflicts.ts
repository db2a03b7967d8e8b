import { problem, type Problem } from '../problem.ts';
import { KEEPS_NOTHING, type KeptWork } from '../publishing/kept-work.ts';
import { conflictedFiles, snapshotStamps } from '../workspace/conflict-marks.ts';
import type { ReportFolder } from '../workspace/workspace.ts';

/** Every snapshot file in which a merge left both sides: numbers of two calculations are no snapshot. */
export function checkConflicts(
	root: string,
	reports: readonly ReportFolder[],
	{ of: keep }: KeptWork = KEEPS_NOTHING,
): Problem[] {
	return reports.flatMap(({ versions }) =>
		versions.flatMap(({ folder }) =>
			keep(
				`conflicts in ${folder}`,
				() => [snapshotStamps(root, folder)],
				() => conflictedFiles(root, folder),
			).map(({ file, line }) =>
				problem({
					severity: 'error',
					rule: 'snapshot-conflict',
					file,
					line,
					message: 'The snapshot holds both sides of a merge.',
					remedy: `Take one side, then build: git checkout --ours (or --theirs) ${folder}/snapshot.`,
				}),
			),
		),
	);
}
