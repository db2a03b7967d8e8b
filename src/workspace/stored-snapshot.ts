import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { writeAudienceList } from '../snapshot/audience-list.ts';
import { FactsFormError, parseFactsCsv, writeFactsCsv } from '../snapshot/facts-csv.ts';
import {
	parseSnapshotJson,
	SnapshotFormError,
	writeSnapshotJson,
} from '../snapshot/snapshot-json.ts';
import { readNamed, writeNamed } from './named-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { replaceFolder } from './replace-folder.ts';
import { listFile, listFiles, readStoredLists, StoredListError } from './stored-lists.ts';

const FACTS = 'facts.csv';
const CARD = 'snapshot.json';

/** Whether both files of a snapshot lie in a version's folder. */
export function hasStoredSnapshot(root: string, versionFolder: string): boolean {
	const folder = join(root, versionFolder, 'snapshot');
	return existsSync(join(folder, CARD)) && existsSync(join(folder, FACTS));
}

/**
 * Whether the stored snapshot of a version tells of a study; also true of one that is not as Kaiku
 * wrote it, which is told where it is read.
 */
export function isInStoredSnapshot(root: string, versionFolder: string, study: string): boolean {
	if (!hasStoredSnapshot(root, versionFolder)) return false;
	try {
		const card = parseSnapshotJson(textOf(join(root, versionFolder, 'snapshot', CARD)));
		return card.studies.some(({ id }) => id === study);
	} catch (error) {
		if (error instanceof SnapshotFormError) return true;
		throw error;
	}
}

/**
 * The snapshot that lies in a version's folder, null where there is none, or a problem where its
 * bytes are not what Kaiku wrote.
 */
export function readStoredSnapshot(root: string, versionFolder: string): Snapshot | Problem | null {
	const folder = join(root, versionFolder, 'snapshot');
	if (!hasStoredSnapshot(root, versionFolder)) return null;
	try {
		const facts = parseFactsCsv(textOf(join(folder, FACTS)));
		return {
			card: parseSnapshotJson(textOf(join(folder, CARD))),
			facts,
			audiences: readStoredLists(folder, facts),
		};
	} catch (error) {
		if (error instanceof FactsFormError)
			return notOurs(`${versionFolder}/snapshot/${FACTS}`, error.line, error.message);
		if (error instanceof SnapshotFormError)
			return notOurs(`${versionFolder}/snapshot/${CARD}`, 1, error.message);
		if (error instanceof StoredListError)
			return notOurs(`${versionFolder}/snapshot/${error.file}`, error.line, error.message);
		throw error;
	}
}

function notOurs(file: string, line: number, why: string): Problem {
	return problem({
		severity: 'error',
		rule: 'snapshot-form',
		file,
		line,
		message: `The snapshot is not as Kaiku wrote it: ${why}.`,
		remedy: 'Take it back from git, or put the exports in place and build again.',
	});
}

/** Whether writing this snapshot would change any byte of the stored one, or remove a list of it. */
export function isStoredAlready(root: string, versionFolder: string, snapshot: Snapshot): boolean {
	const folder = join(root, versionFolder, 'snapshot');
	const files = snapshotFiles(snapshot);
	const isWritten = new Set(files.map(({ name }) => name));
	if (listFiles(folder).some((name) => !isWritten.has(name))) return false;
	return files.every(({ name, text }) => {
		const path = join(folder, name);
		return existsSync(path) && textOf(path) === text;
	});
}

/** Writes a snapshot, whole or not at all. */
export function storeSnapshot(root: string, versionFolder: string, snapshot: Snapshot): void {
	const place = join(root, versionFolder, 'snapshot');
	const beside = `${place}.tmp`;
	rmSync(beside, { recursive: true, force: true });
	mkdirSync(beside, { recursive: true });
	for (const { name, text } of snapshotFiles(snapshot)) {
		const path = join(beside, name);
		mkdirSync(dirname(path), { recursive: true });
		writeNamed(path, text);
	}
	replaceFolder(beside, place);
}

function textOf(path: string): string {
	return readNamed(path).toString('utf8');
}

function snapshotFiles(snapshot: Snapshot) {
	return [
		{ name: FACTS, text: writeFactsCsv(snapshot.facts) },
		{ name: CARD, text: writeSnapshotJson(snapshot.card) },
		...Array.from(snapshot.audiences, ([audience, list]) => ({
			name: listFile(audience),
			text: writeAudienceList(list),
		})),
	];
}
