import { hasError, problem, type Problem } from '../problem.ts';
import { nearestNames } from '../wording/nearest-names.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

/** A version that a command names, or why there is none. */
export interface FoundVersion {
	readonly report?: ReportFolder;
	readonly version?: VersionFolder;
	readonly problems: readonly Problem[];
}

/** The version that is meant, or why there is none: what is wrong in its settings, else the names that are there. */
export function findVersion(
	root: string,
	request: { readonly report: string; readonly version: string },
): FoundVersion {
	const { workspace, problems: settings } = readWorkspace(root);
	const wrongIn = (folder: string) =>
		settings.filter(({ file }) => file?.startsWith(`${folder}/`) === true);
	const report = workspace.reports.find(({ id }) => id === request.report);
	if (report === undefined) {
		const broken = wrongIn(`reports/${request.report}`);
		const known = workspace.reports.map(({ id }) => id);
		return { problems: hasError(broken) ? broken : [unknownName('report', request.report, known)] };
	}
	const version = report.versions.find(({ id }) => id === request.version);
	if (version !== undefined) return { report, version, problems: [] };
	const broken = wrongIn(`${report.folder}/${request.version}`);
	const known = report.versions.map(({ id }) => id);
	return {
		problems: hasError(broken) ? broken : [unknownName('version', request.version, known)],
	};
}

/** A name that nothing bears, with those most like it. */
export function unknownName(what: string, name: string, all: readonly string[]): Problem {
	const known = nearestNames(name, all);
	return problem({
		severity: 'error',
		rule: `unknown-${what}`,
		value: name,
		message: `There is no ${what} "${name}".`,
		known,
		remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : `There is no ${what} here.`,
	});
}
