import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { FactsFormError, parseFactsCsv, writeFactsCsv } from '../snapshot/facts-csv.ts';
import { parseQuotesCsv, QuotesFormError, writeQuotesCsv } from '../snapshot/quotes-csv.ts';
import {
	parseSnapshotJson,
	SnapshotFormError,
	writeSnapshotJson,
} from '../snapshot/snapshot-json.ts';
import { replaceFolder } from './replace-folder.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const FACTS = 'facts.csv';
const CARD = 'snapshot.json';
/** Only there where something is quoted. */
const QUOTES = 'quotes.csv';

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
		const card = parseSnapshotJson(
			readFileSync(join(root, versionFolder, 'snapshot', CARD), 'utf8'),
		);
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
		return {
			card: parseSnapshotJson(readFileSync(join(folder, CARD), 'utf8')),
			facts: parseFactsCsv(readFileSync(join(folder, FACTS), 'utf8')),
			quotes: existsSync(join(folder, QUOTES))
				? parseQuotesCsv(readFileSync(join(folder, QUOTES), 'utf8'))
				: [],
		};
	} catch (error) {
		if (error instanceof FactsFormError)
			return notOurs(`${versionFolder}/snapshot/${FACTS}`, error.line, error.message);
		if (error instanceof QuotesFormError)
			return notOurs(`${versionFolder}/snapshot/${QUOTES}`, error.line, error.message);
		if (error instanceof SnapshotFormError)
			return notOurs(`${versionFolder}/snapshot/${CARD}`, 1, error.message);
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

/** Whether writing this snapshot would change any byte of the stored one. */
export function isStoredAlready(root: string, versionFolder: string, snapshot: Snapshot): boolean {
	const folder = join(root, versionFolder, 'snapshot');
	if (snapshot.quotes.length === 0 && existsSync(join(folder, QUOTES))) return false;
	return snapshotFiles(snapshot).every(({ name, text }) => {
		const path = join(folder, name);
		return existsSync(path) && readFileSync(path, 'utf8') === text;
	});
}

/** Writes a snapshot, whole or not at all. */
export function storeSnapshot(root: string, versionFolder: string, snapshot: Snapshot): void {
	const place = join(root, versionFolder, 'snapshot');
	const beside = `${place}.tmp`;
	rmSync(beside, { recursive: true, force: true });
	mkdirSync(beside, { recursive: true });
	for (const { name, text } of snapshotFiles(snapshot)) writeFileSync(join(beside, name), text);
	replaceFolder(beside, place);
}

function snapshotFiles(snapshot: Snapshot) {
	return [
		{ name: FACTS, text: writeFactsCsv(snapshot.facts) },
		{ name: CARD, text: writeSnapshotJson(snapshot.card) },
		...(snapshot.quotes.length === 0
			? []
			: [{ name: QUOTES, text: writeQuotesCsv(snapshot.quotes) }]),
	];
}
