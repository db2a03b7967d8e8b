import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasError, problem, type Problem } from '../problem.ts';
import { newBuildFolder } from '../workspace/build-folder.ts';
import { takeBuildLock } from '../workspace/build-lock.ts';
import { diskProblem } from '../workspace/disk-problem.ts';
import { notAWorkspace } from '../workspace/read-workspace.ts';
import { removeQuietly, replaceFolder } from '../workspace/replace-folder.ts';
import { hasStoredSnapshot, isStoredAlready, storeSnapshot } from '../workspace/stored-snapshot.ts';
import type { VersionFolder } from '../workspace/workspace.ts';
import { assembleSites } from './assemble-sites.ts';
import { buildSites, placeOf } from './build-sites.ts';
import { compileWorkspace } from './compile-workspace.ts';
import type { Compiled, CompiledVersion } from './compiled.ts';
import { sealSites } from './seal-sites.ts';
import { storeLedgers } from './store-ledgers.ts';

export interface BuildWorkspaceOptions {
	/** Write no snapshot; data that gives other bytes is an error. */
	readonly isFrozen: boolean;
	readonly progress: (line: string) => void;
}

export interface BuiltWorkspace {
	/** Folders of the sites, relative to the workspace; null where nothing was written. */
	readonly sites: readonly string[] | null;
	readonly problems: readonly Problem[];
}

/*
 *   workspace ──1 compile──▶ snapshots, commentary ──2 one site per client and audience──▶ dist.tmp
 *                                   └──4 store──▶ reports/…/snapshot      ──3 search, manifest──▶ ──5 swap──▶ dist
 */

/**
 * Compiles a workspace and writes its sites; with any error nothing is touched. One build of a
 * workspace writes at a time.
 */
export async function buildWorkspace(
	root: string,
	options: BuildWorkspaceOptions,
): Promise<BuiltWorkspace> {
	if (!existsSync(root)) return { sites: null, problems: [notAWorkspace()] };
	try {
		const lock = takeBuildLock(root, new Date());
		if ('rule' in lock) return { sites: null, problems: [lock] };
		try {
			const { sites, problems } = await buildLocked(root, options);
			return { sites, problems: [...(lock.stale === null ? [] : [lock.stale]), ...problems] };
		} finally {
			lock.release();
		}
	} catch (error) {
		const refused = diskProblem(root, error);
		if (refused === null) throw error;
		return { sites: null, problems: [refused] };
	}
}

async function buildLocked(root: string, options: BuildWorkspaceOptions): Promise<BuiltWorkspace> {
	// 1
	const compiled = await compileWorkspace(root, { progress: options.progress });
	const problems = [
		...compiled.problems,
		...(options.isFrozen ? changedSnapshots(root, compiled.versions) : []),
		...(isEmpty(compiled) && !hasError(compiled.problems) ? [nothingToBuild()] : []),
	];
	if (hasError(problems)) return { sites: null, problems };
	// 2
	const { folder: beside, problems: found } = newBuildFolder(root);
	problems.push(...found);
	const sites = assembleSites(compiled);
	try {
		const places = sites.map(placeOf);
		options.progress(`Writing the sites ${places.join(', ')}`);
		await buildSites(sites, root, beside);
		// 3
		problems.push(...(await sealSites(root, beside, sites, compiled, options.progress)));
		if (hasError(problems)) return { sites: null, problems };
		// 4
		if (!options.isFrozen) {
			storeSnapshots(root, compiled.versions, options.progress);
			storeLedgers(root, compiled.versions.filter(needsLedger), compiled.studies);
		}
		// 5
		replaceFolder(beside, join(root, 'dist'));
		return { sites: places.map((place) => `dist/${place}`), problems };
	} catch (error) {
		const refused = diskProblem(root, error);
		const blamed = refused === null ? blamedExpressions(compiled.versions, error) : [refused];
		if (blamed.length === 0) throw error;
		return { sites: null, problems: [...problems, ...blamed] };
	} finally {
		removeQuietly(beside);
	}
}

/** A draft is calculated anew by every build: later versions are held against that, not against a ledger. */
function needsLedger({ version }: CompiledVersion): boolean {
	return version.version.status !== 'draft';
}

function storeSnapshots(
	root: string,
	versions: readonly CompiledVersion[],
	progress: (line: string) => void,
): void {
	for (const { version, snapshot, isCalculated } of versions) {
		if (!isCalculated || version.isPlain || isStoredAlready(root, version.folder, snapshot))
			continue;
		storeSnapshot(root, version.folder, snapshot);
		progress(`Wrote ${version.folder}/snapshot`);
	}
}

/** What stopped the pages may be an expression in commentary, which is first run there. */
function blamedExpressions(versions: readonly CompiledVersion[], error: unknown): Problem[] {
	const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
	return versions.flatMap(({ commentary }) =>
		commentary.flatMap(({ parsed: { file, expressions } }) =>
			expressions.map((line) =>
				problem({
					severity: 'error',
					rule: 'commentary-expression',
					file,
					line,
					message: `The pages could not be built (${reason}), and this expression may be why.`,
					remedy: 'Mend the expression, or write its words out.',
				}),
			),
		),
	);
}

/** A withdrawn version has a page that says so, for those who saw it. */
function isEmpty({ versions, withdrawn }: Compiled): boolean {
	return versions.length === 0 && withdrawn.every(({ audiences }) => audiences.length === 0);
}

function nothingToBuild(): Problem {
	return problem({
		severity: 'error',
		rule: 'nothing-to-build',
		message: 'There is no version of a report here: no reports/<report>/<version>/version.yaml.',
		remedy: 'Write one.',
	});
}

function changedSnapshots(root: string, versions: readonly CompiledVersion[]): Problem[] {
	return versions
		.filter(({ isCalculated, version }) => isCalculated && !version.isPlain)
		.filter(({ version, snapshot }) => !isStoredAlready(root, version.folder, snapshot))
		.map(({ version }) =>
			hasStoredSnapshot(root, version.folder) ? otherSnapshot(version) : noSnapshot(version),
		);
}

function otherSnapshot({ id, folder }: VersionFolder): Problem {
	return problem({
		severity: 'error',
		rule: 'snapshot-differs',
		file: `${folder}/snapshot/facts.csv`,
		line: 1,
		message: `The data gives another snapshot of ${id} than the one that is stored.`,
		remedy: 'Build without --frozen, look at the change and commit it.',
	});
}

function noSnapshot({ id, folder }: VersionFolder): Problem {
	return problem({
		severity: 'error',
		rule: 'no-snapshot',
		file: `${folder}/version.yaml`,
		line: 1,
		message: `No snapshot of ${id} is stored, and --frozen writes none.`,
		remedy: 'Build without --frozen and commit the snapshot.',
	});
}
