import { isUtf8 } from 'node:buffer';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { writeAudienceList } from '../snapshot/audience-list.ts';
import { FactsFormError, writeFactsCsv } from '../snapshot/facts-csv.ts';
import { NewerSnapshotError, parseSnapshot } from '../snapshot/parse-snapshot.ts';
import { parseQuotesCsv, QuotesFormError, writeQuotesCsv } from '../snapshot/quotes-csv.ts';
import { SnapshotFormError, writeSnapshotJson } from '../snapshot/snapshot-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readNamed, writeNamed } from './named-file.ts';
import { replaceFolder } from './replace-folder.ts';
import { listFile, listFiles, readStoredLists, StoredListError } from './stored-lists.ts';

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
	const stored = readStoredSnapshot(root, versionFolder);
	if (stored === null) return false;
	return 'rule' in stored || stored.card.studies.some(({ id }) => id === study);
}

/**
 * The snapshot that lies in a version's folder, null where there is none, or a problem where its
 * bytes are not what Kaiku wrote or a newer Kaiku did. One of an older schema is read by the
 * migrations; its bytes stay.
 */
export function readStoredSnapshot(root: string, versionFolder: string): Snapshot | Problem | null {
	if (!hasStoredSnapshot(root, versionFolder)) return null;
	const place = `${versionFolder}/snapshot`;
	try {
		return readFolder(join(root, place));
	} catch (error) {
		if (error instanceof NewerSnapshotError) return newer(`${place}/${CARD}`, error);
		if (error instanceof FactsFormError) return notOurs(`${place}/${FACTS}`, error);
		if (error instanceof QuotesFormError) return notOurs(`${place}/${QUOTES}`, error);
		if (error instanceof SnapshotFormError) return notOurs(`${place}/${CARD}`, error);
		if (error instanceof StoredListError || error instanceof NotUtf8Error)
			return notOurs(`${place}/${error.file}`, error);
		throw error;
	}
}

function readFolder(folder: string): Snapshot {
	const { card, facts } = parseSnapshot({
		card: textOf(folder, CARD),
		facts: textOf(folder, FACTS),
	});
	const hasQuotes = existsSync(join(folder, QUOTES));
	const quotes = hasQuotes ? parseQuotesCsv(textOf(folder, QUOTES)) : [];
	return { card, facts, quotes, audiences: readStoredLists(folder, { facts, quotes }) };
}

interface FormError {
	/** 1-based. */
	readonly line: number;
	/** Path of a key of snapshot.json. */
	readonly key?: string;
	readonly message: string;
}

function notOurs(file: string, { line, key = '', message }: FormError): Problem {
	return problem({
		severity: 'error',
		rule: 'snapshot-form',
		file,
		line,
		column: key === '' ? null : key,
		message: `The snapshot is not as Kaiku wrote it: ${message}.`,
		remedy: 'Take it back from git, or put the exports in place and build again.',
	});
}

function newer(file: string, { schema, kaiku }: NewerSnapshotError): Problem {
	const writer = kaiku === '' ? 'a newer Kaiku' : `Kaiku ${kaiku}`;
	return problem({
		severity: 'error',
		rule: 'newer-snapshot',
		file,
		line: 1,
		column: 'schema',
		value: String(schema),
		message: `The snapshot has schema ${schema}, which ${writer} wrote and this Kaiku cannot read.`,
		remedy: `Update Kaiku to one that reads schema ${schema}.`,
	});
}

/** Whether writing this snapshot would change any byte of the stored one, or remove a list of it. */
export function isStoredAlready(root: string, versionFolder: string, snapshot: Snapshot): boolean {
	const folder = join(root, versionFolder, 'snapshot');
	if (snapshot.quotes.length === 0 && existsSync(join(folder, QUOTES))) return false;
	const files = snapshotFiles(snapshot);
	const isWritten = new Set(files.map(({ name }) => name));
	if (listFiles(folder).some((name) => !isWritten.has(name))) return false;
	return files.every(({ name, text }) => {
		const path = join(folder, name);
		return existsSync(path) && readNamed(path).equals(Buffer.from(text));
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

/** A file of a snapshot that is no text at all. */
class NotUtf8Error extends Error {
	readonly file: string;
	readonly line = 1;

	constructor(file: string) {
		super('it is not UTF-8');
		this.name = 'NotUtf8Error';
		this.file = file;
	}
}

function textOf(folder: string, file: string): string {
	const bytes = readNamed(join(folder, file));
	if (!isUtf8(bytes)) throw new NotUtf8Error(file);
	return bytes.toString('utf8');
}

function snapshotFiles(snapshot: Snapshot) {
	return [
		{ name: FACTS, text: writeFactsCsv(snapshot.facts) },
		{ name: CARD, text: writeSnapshotJson(snapshot.card) },
		...Array.from(snapshot.audiences, ([audience, list]) => ({
			name: listFile(audience),
			text: writeAudienceList(list),
		})),
		...(snapshot.quotes.length === 0
			? []
			: [{ name: QUOTES, text: writeQuotesCsv(snapshot.quotes) }]),
	];
}
