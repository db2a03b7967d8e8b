import { problem, type Problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

/**
 * Audiences that a stored snapshot has no list for, so that they can be shown nothing of the version. A
 * released version is never listed again: who is declared later does not see it.
 */
export function missingLists(
	{ report, yaml }: Pick<ReportFolder, 'report' | 'yaml'>,
	{ folder, version }: Pick<VersionFolder, 'folder' | 'version'>,
	{ audiences }: Pick<Snapshot, 'audiences'>,
): Problem[] {
	if (version.status === 'released') return [];
	return report.audiences.flatMap(({ id }, at) =>
		audiences.has(id)
			? []
			: [
					problem({
						severity: 'error',
						rule: 'no-audience-list',
						file: yaml.file,
						line: yaml.place(['audiences', at, 'id']).line,
						column: `audiences[${at}].id`,
						value: id,
						message: `The stored snapshot of ${folder} has no list of what the audience ${id} may see.`,
						remedy: 'Put the exports where study.yaml names them and build again.',
					}),
				],
	);
}
