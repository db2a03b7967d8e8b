import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { diffEditions, type Edition, type VersionDiff } from '../versions/version-diff.ts';
import { readCommentaryTexts, readEditionFolder } from '../workspace/edition-folder.ts';
import { readGitEdition } from '../workspace/git-edition.ts';
import type { VersionFolder } from '../workspace/workspace.ts';
import { chooseVersion, unknownAmong } from './choose-version.ts';
import { compileWorkspace } from './compile-workspace.ts';
import type { Compiled } from './compiled.ts';

/** Which two editions of a report somebody asks to compare. */
export interface EditionsAsked {
	readonly report: string;
	/** A version, a folder with a snapshot, or a git revision; `revision:version` where it is not the other's version. */
	readonly from: string;
	readonly to: string;
}

/** Two editions beside each other. */
export interface ComparedEditions {
	/** As they were asked for. */
	readonly from: string;
	readonly to: string;
	readonly diff: VersionDiff;
	/** Of the newer edition. */
	readonly snapshot: Snapshot;
}

interface CompareOutcome {
	/** Null where one of them is not there. */
	readonly compared: ComparedEditions | null;
	/** Errors only. */
	readonly problems: readonly Problem[];
}

/** Compares two editions of a report; a draft with its data at hand is calculated first. Writes nothing. */
export async function compareEditions(root: string, asked: EditionsAsked): Promise<CompareOutcome> {
	const { report } = asked;
	const compiled = await compileWorkspace(root, { report });
	const errors = compiled.problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) return refused(errors);
	const folder = compiled.workspace.reports.find(({ id }) => id === report);
	if (folder === undefined) {
		const known = compiled.workspace.reports.map(({ id }) => id);
		return refused([unknownAmong('report', report, known)]);
	}
	const place = { root, compiled, report, versions: folder.versions };
	const from = editionOf(place, asked.from, asked.to);
	const to = editionOf(place, asked.to, asked.from);
	if ('rule' in from) return refused([from, ...('rule' in to ? [to] : [])]);
	if ('rule' in to) return refused([to]);
	const diff = diffEditions(from, to);
	const compared = { from: asked.from, to: asked.to, diff, snapshot: to.snapshot };
	return { compared, problems: [] };
}

function refused(problems: readonly Problem[]): CompareOutcome {
	return { compared: null, problems };
}

/** Where an edition is looked for: among versions, then folders, then revisions. */
interface Place {
	readonly root: string;
	readonly compiled: Compiled;
	readonly report: string;
	/** Newest first. */
	readonly versions: readonly VersionFolder[];
}

function editionOf(place: Place, name: string, other: string): Edition | Problem {
	const { root, compiled, report, versions } = place;
	if (versions.some(({ id }) => id === name)) {
		const chosen = chooseVersion(compiled, report, name);
		if ('rule' in chosen) return chosen;
		const commentary = readCommentaryTexts(root, chosen.version.folder);
		return { snapshot: chosen.snapshot, commentary };
	}
	return ofFolder(place, name) ?? ofRevision(place, name, other) ?? nothingThere(name, versions);
}

/** The folder of a version or of its snapshot, told from the workspace. */
function ofFolder(place: Place, name: string): Edition | Problem | null {
	const named = resolve(place.root, name);
	const folder = existsSync(join(named, 'snapshot.json')) ? dirname(named) : named;
	const version = place.versions.find((one) => resolve(place.root, one.folder) === folder);
	if (version?.withdrawn) return refusal(place, version);
	const { snapshot, commentary } = readEditionFolder(folder);
	if (snapshot === null) return null;
	return 'rule' in snapshot ? { ...snapshot, file: name } : { snapshot, commentary };
}

/** `main`, `HEAD~3:v2026-q2`; of the other edition's version, or the newest, where it does not tell. */
function ofRevision(place: Place, name: string, other: string): Edition | Problem | null {
	const { root, versions } = place;
	const [revision = '', told] = name.split(':');
	const wanted = told ?? other.split(':').at(-1);
	const version = versions.find(({ id }) => id === wanted) ?? (told ? undefined : versions[0]);
	if (version?.withdrawn) return refusal(place, version);
	return version ? readGitEdition(root, revision, version.folder) : null;
}

/** What was taken back is not shown from git or from its folder either. */
function refusal({ compiled, report }: Place, { id }: VersionFolder): Problem | null {
	const chosen = chooseVersion(compiled, report, id);
	return 'rule' in chosen ? chosen : null;
}

function nothingThere(name: string, versions: readonly VersionFolder[]): Problem {
	return problem({
		severity: 'error',
		rule: 'unknown-edition',
		value: name,
		message: `"${name}" is no version of the report, no folder with a snapshot, and no git revision that has one.`,
		known: versions.map(({ id }) => id),
		remedy: 'Name a version, a folder, a revision, or a revision and a version as main:v2026-q3.',
	});
}
