import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { writeNamed } from './named-file.ts';
import { codeOf } from './read-text.ts';
import { removeQuietly } from './replace-folder.ts';
import { isRunning } from './running-process.ts';

/** Lies beside dist/ while a build writes. */
export const LOCK_FILE = 'dist.lock';

/** The right to write dist/: one build at a time has it. */
export interface BuildLock {
	/** What was left behind by a build that did not end; null where none was. */
	readonly stale: Problem | null;
	release(): void;
}

interface LockHolder {
	readonly pid: number;
	/** ISO 8601, in UTC. */
	readonly since: string;
}

/**
 * Takes the lock of a workspace, also one whose build is no longer there; a problem where another
 * build is writing. An error of the disk is thrown as it comes.
 */
export function takeBuildLock(root: string, now: Date): BuildLock | Problem {
	const path = join(root, LOCK_FILE);
	const mine = JSON.stringify({ pid: process.pid, since: now.toISOString() });
	const release = () => removeQuietly(path);
	if (writeNew(path, mine)) return { stale: null, release };
	const holder = readHolder(path);
	if (holder !== null && isRunning(holder.pid)) return heldBy(holder);
	rmSync(path, { force: true });
	return writeNew(path, mine) ? { stale: staleLock(holder), release } : heldBy(readHolder(path));
}

function writeNew(path: string, text: string): boolean {
	try {
		writeNamed(path, `${text}\n`, 'wx');
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		rmSync(path, { force: true });
		throw error;
	}
}

/** Null where the file is gone by now, or a build ended before it had written it. */
function readHolder(path: string): LockHolder | null {
	try {
		const held: unknown = JSON.parse(readFileSync(path, 'utf8'));
		if (typeof held !== 'object' || held === null) return null;
		const { pid, since } = held as Record<string, unknown>;
		if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return null;
		return { pid, since: typeof since === 'string' ? since.slice(0, 30) : '' };
	} catch {
		return null;
	}
}

function heldBy(holder: LockHolder | null): Problem {
	const who = holder === null ? '' : ` (process ${holder.pid}, since ${holder.since})`;
	return problem({
		severity: 'error',
		rule: 'build-is-running',
		file: LOCK_FILE,
		message: `Another build of this workspace is running${who}.`,
		remedy: `Wait until it ends. If that process is no build of Kaiku, delete ${LOCK_FILE} and build again.`,
	});
}

function staleLock(holder: LockHolder | null): Problem {
	const who = holder === null ? 'A build' : `The build of ${holder.since} (process ${holder.pid})`;
	return problem({
		severity: 'note',
		rule: 'stale-lock',
		file: LOCK_FILE,
		message: `${who} did not come to its end and left its lock behind; no such process is there any more, so the lock was taken over.`,
		remedy: null,
	});
}
