import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

/** Ids of the versions that a version may be set beside: those before it that stand, newest first. */
export function versionsBefore(
	{ versions }: Pick<ReportFolder, 'versions'>,
	{ id }: Pick<VersionFolder, 'id'>,
): readonly string[] {
	const at = versions.findIndex((one) => one.id === id);
	return versions
		.slice(at + 1)
		.filter(({ withdrawn }) => withdrawn === null)
		.map((one) => one.id);
}
