import { execFileSync } from 'node:child_process';
import { problem, type Problem } from '../problem.ts';
import { FactsFormError } from '../snapshot/facts-csv.ts';
import { NewerSnapshotError, parseSnapshot } from '../snapshot/parse-snapshot.ts';
import { SnapshotFormError } from '../snapshot/snapshot-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

interface GitEdition {
	readonly snapshot: Snapshot;
	readonly commentary: ReadonlyMap<string, string>;
}

/**
 * A version as a revision of git holds it, read from git's own objects: no file is checked out. Null
 * where the revision or the version is not there, or the workspace is no git checkout. Audiences and
 * quotes are left out.
 */
export function readGitEdition(
	root: string,
	revision: string,
	folder: string,
): GitEdition | Problem | null {
	// A revision is a name, never an option of git's.
	if (revision === '' || revision.startsWith('-')) return null;
	const card = showFile(root, revision, `${folder}/snapshot/snapshot.json`);
	const facts = showFile(root, revision, `${folder}/snapshot/facts.csv`);
	if (card === null || facts === null) return null;
	try {
		const snapshot = { ...parseSnapshot({ card, facts }), quotes: [], audiences: new Map() };
		return { snapshot, commentary: commentaryOf(root, revision, folder) };
	} catch (error) {
		if (isFormError(error)) return notOurs(revision, folder, error.message);
		throw error;
	}
}

function isFormError(error: unknown): error is Error {
	return (
		error instanceof FactsFormError ||
		error instanceof SnapshotFormError ||
		error instanceof NewerSnapshotError
	);
}

function notOurs(revision: string, folder: string, message: string): Problem {
	return problem({
		severity: 'error',
		rule: 'snapshot-form',
		file: `${folder}/snapshot`,
		value: revision,
		message: `The snapshot in this revision is not as Kaiku wrote it: ${message}.`,
		remedy: 'Name a revision whose snapshot nobody has edited.',
	});
}

function commentaryOf(root: string, revision: string, folder: string): ReadonlyMap<string, string> {
	const listed = git(root, ['ls-tree', '-r', '-z', '--name-only', revision, '--', folder]) ?? '';
	const files = listed.split('\0').filter((path) => path.endsWith('.mdx'));
	return new Map(
		files.map((path) => [path.slice(folder.length + 1), showFile(root, revision, path) ?? '']),
	);
}

/** Null where there is no such file. */
function showFile(root: string, revision: string, path: string): string | null {
	return git(root, ['cat-file', 'blob', `${revision}:./${path}`]);
}

/** Larger than any snapshot: a million facts are about 200 MB. */
const MOST_BYTES = 2 ** 29;

function git(root: string, words: readonly string[]): string | null {
	try {
		return execFileSync('git', [...words], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: MOST_BYTES,
		});
	} catch {
		return null;
	}
}
