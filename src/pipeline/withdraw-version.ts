import { problem, type Problem } from '../problem.ts';
import type { Withdrawal } from '../report/report-schema.ts';
import { nearestNames } from '../wording/nearest-names.ts';
import { diskProblem } from '../workspace/disk-problem.ts';
import { findVersion } from './find-version.ts';
import {
	hasWithdrawalFile,
	storeWithdrawal,
	withdrawalFile,
} from '../workspace/withdrawal-file.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

export interface WithdrawalRequest {
	/** Ids. */
	readonly report: string;
	readonly version: string;
	readonly reason: Withdrawal['reason'];
	/** Id of the version of the same report that is read in its place; null for none. */
	readonly successor: string | null;
	/** Today, `yyyy-mm-dd`. */
	readonly day: string;
}

/** What was written and whom it concerns. */
export interface WithdrawnNow {
	/** withdrawn.yaml, relative to the workspace. */
	readonly file: string;
	/** Versions of the report that are read against this one, newest first. */
	readonly comparing: readonly VersionFolder[];
}

interface WithdrawalOutcome {
	/** Null where nothing was written. */
	readonly withdrawn: WithdrawnNow | null;
	readonly problems: readonly Problem[];
}

/**
 * Takes a version back by a withdrawn.yaml in its folder, the only change ever made to a released one.
 * Nothing is written where a name is not known or the version is withdrawn already.
 */
export function withdrawVersion(root: string, request: WithdrawalRequest): WithdrawalOutcome {
	const { report, version, problems } = findVersion(root, request);
	if (report === undefined || version === undefined) return refuse(problems);
	if (hasWithdrawalFile(root, version.folder)) return refuse([withdrawnBefore(version)]);
	const wrong = wrongSuccessor(request, report);
	if (wrong !== null) return refuse([wrong]);
	const { day, reason, successor } = request;
	try {
		storeWithdrawal(root, version.folder, { date: day, reason, successor: successor ?? undefined });
	} catch (error) {
		const refused = diskProblem(root, error);
		if (refused === null) throw error;
		return refuse([refused]);
	}
	const comparing = report.versions.filter(
		(one) => one.version.compare === version.id && one.withdrawn === null,
	);
	return { withdrawn: { file: withdrawalFile(version.folder), comparing }, problems: [] };
}

function refuse(problems: readonly Problem[]): WithdrawalOutcome {
	return { withdrawn: null, problems };
}

/** Also where the file is not in order, so that nothing is written over it. */
function withdrawnBefore({ id, folder, withdrawn }: VersionFolder): Problem {
	return problem({
		severity: 'error',
		rule: 'withdrawn-before',
		file: withdrawalFile(folder),
		line: 1,
		value: id,
		message:
			withdrawn === null
				? `The version ${id} has a withdrawn.yaml already.`
				: `The version ${id} was withdrawn on ${withdrawn.date} already.`,
		remedy: 'Nothing is written; see what it says.',
	});
}

function wrongSuccessor(
	{ version, successor }: WithdrawalRequest,
	{ versions }: ReportFolder,
): Problem | null {
	if (successor === null) return null;
	const standing = versions.filter((one) => one.id !== version && one.withdrawn === null);
	if (standing.some(({ id }) => id === successor)) return null;
	const known = nearestNames(
		successor,
		standing.map(({ id }) => id),
	);
	const found = versions.find(({ id }) => id === successor);
	return problem({
		severity: 'error',
		rule: 'unknown-successor',
		value: successor,
		message: whyNoSuccessor(version, successor, found),
		known,
		remedy:
			known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Leave --successor out: none stands.',
	});
}

function whyNoSuccessor(version: string, successor: string, found: VersionFolder | undefined) {
	if (successor === version) return 'A version cannot be read in its own place.';
	if (found?.withdrawn) {
		return `The version ${successor} was withdrawn itself, on ${found.withdrawn.date}.`;
	}
	return `There is no version "${successor}" of this report to be read in its place.`;
}
