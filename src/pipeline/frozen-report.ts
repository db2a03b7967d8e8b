import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

/**
 * The report as a version tells of it: a released one keeps its title, languages, numbers, owner,
 * readers, mutual value, actions, events and challenges; who may see it, and the client's style, are those of today.
 */
export function frozenReport(today: ReportFolder, { frozen }: VersionFolder): ReportFolder {
	if (frozen === null) return today;
	const { title, languages, numbers, owner, readers, mutual_value: mutualValue } = frozen.report;
	const { actions, events, challenges } = frozen;
	return {
		...today,
		report: {
			...today.report,
			title,
			languages,
			numbers,
			owner,
			readers,
			mutual_value: mutualValue,
		},
		actions,
		events,
		challenges,
	};
}
