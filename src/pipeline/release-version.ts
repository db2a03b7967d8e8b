import { hasError, problem, type Problem } from '../problem.ts';
import { takeBuildLock } from '../workspace/build-lock.ts';
import { diskProblem } from '../workspace/disk-problem.ts';
import { releaseFolder } from '../workspace/release-folder.ts';
import type { VersionFolder } from '../workspace/workspace.ts';
import { compileWorkspace } from './compile-workspace.ts';
import type { CompiledVersion } from './compiled.ts';
import { findVersion } from './find-version.ts';
import { storeLedgers } from './store-ledgers.ts';

export interface ReleaseRequest {
	/** Ids. */
	readonly report: string;
	readonly version: string;
	readonly progress: (line: string) => void;
}

/** What was frozen. */
export interface ReleasedNow {
	/** `reports/<report>/<version>` */
	readonly folder: string;
	/** sha256 of its manifest. */
	readonly hash: string;
}

interface ReleaseOutcome {
	/** Null where nothing was written. */
	readonly released: ReleasedNow | null;
	readonly problems: readonly Problem[];
}

/**
 * Freezes a version for ever: its snapshot as the data gives it now, its commentary, and what it keeps
 * of its report, under a manifest. Nothing is written where anything of the report is in error, where
 * commentary is not reviewed, or where its numbers together with earlier ones tell too much of somebody.
 */
export async function releaseVersion(
	root: string,
	request: ReleaseRequest,
): Promise<ReleaseOutcome> {
	const found = findVersion(root, request);
	if (found.version === undefined) return { released: null, problems: found.problems };
	const refused = whyNot(found.version);
	if (refused !== null) return { released: null, problems: [refused] };
	try {
		const lock = takeBuildLock(root, new Date());
		if ('rule' in lock) return { released: null, problems: [lock] };
		try {
			return await releaseLocked(root, request);
		} finally {
			lock.release();
		}
	} catch (error) {
		const disk = diskProblem(root, error);
		if (disk === null) throw error;
		return { released: null, problems: [disk] };
	}
}

async function releaseLocked(root: string, request: ReleaseRequest): Promise<ReleaseOutcome> {
	const { report, version, progress } = request;
	const compiled = await compileWorkspace(root, { report, progress });
	const ours = compiled.versions.find((one) => one.version.id === version);
	const problems = [...compiled.problems, ...(ours ? openCommentary(ours) : [])];
	if (hasError(problems) || ours === undefined) return { released: null, problems };
	problems.push(...notSigned(ours.version));
	storeLedgers(root, [ours], compiled.studies);
	const { folder } = ours.version;
	const { snapshot } = ours;
	const hash = releaseFolder(root, { report: ours.report.folder, version: folder, snapshot });
	return { released: { folder, hash }, problems };
}

function whyNot({ id, folder, yaml, version, withdrawn }: VersionFolder): Problem | null {
	const place = { severity: 'error', file: yaml.file, line: 1, value: id } as const;
	if (withdrawn !== null) {
		return problem({
			...place,
			rule: 'release-of-withdrawn',
			message: `The version ${id} was withdrawn on ${withdrawn.date}.`,
			remedy: 'Release a new version in its place.',
		});
	}
	if (version.status !== 'released') return null;
	return problem({
		...place,
		rule: 'released-before',
		message: `The version ${id} is released already, and nothing in it may change.`,
		remedy: `A correction is a new version. Whether this one is whole: kaiku verify ${folder}.`,
	});
}

/** Commentary that nobody has reviewed. */
function openCommentary({ commentary }: CompiledVersion): Problem[] {
	return commentary
		.filter(({ parsed, review }) => parsed.frontMatter?.status !== 'reviewed' || review.isStale)
		.map(({ parsed: { file, frontMatter } }) =>
			problem({
				severity: 'error',
				rule: 'commentary-not-reviewed',
				file,
				line: 1,
				column: frontMatter?.status === 'reviewed' ? 'facts' : 'status',
				message: 'A version is released with commentary that somebody reviewed with its facts.',
				remedy:
					frontMatter?.status === 'reviewed'
						? 'Read it again and run kaiku review, or take the file out.'
						: 'Read it with its facts and run kaiku review, or take the file out.',
			}),
		);
}

function notSigned({ yaml, version: { signed }, id }: VersionFolder): Problem[] {
	if (signed.length > 0) return [];
	return [
		problem({
			severity: 'warning',
			rule: 'released-unsigned',
			file: yaml.file,
			line: 1,
			column: 'signed',
			message: `Nobody has signed ${id} off.`,
			remedy: 'Name role, name and date under signed before the release.',
		}),
	];
}
