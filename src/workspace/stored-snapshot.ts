import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFactsCsv, writeFactsCsv } from '../snapshot/facts-csv.ts';
import { parseSnapshotJson, writeSnapshotJson } from '../snapshot/snapshot-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const FACTS = 'facts.csv';
const CARD = 'snapshot.json';

/** The snapshot that lies in a version's folder, or null; throws where its bytes are no snapshot. */
export function readStoredSnapshot(root: string, versionFolder: string): Snapshot | null {
	const folder = join(root, versionFolder, 'snapshot');
	if (!existsSync(join(folder, CARD)) || !existsSync(join(folder, FACTS))) return null;
	return {
		card: parseSnapshotJson(readFileSync(join(folder, CARD), 'utf8')),
		facts: parseFactsCsv(readFileSync(join(folder, FACTS), 'utf8')),
	};
}

/** Whether writing this snapshot would change any byte of the stored one. */
export function isStoredAlready(root: string, versionFolder: string, snapshot: Snapshot): boolean {
	return snapshotFiles(snapshot).every(({ name, text }) => {
		const path = join(root, versionFolder, 'snapshot', name);
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
	rmSync(place, { recursive: true, force: true });
	renameSync(beside, place);
}

function snapshotFiles(snapshot: Snapshot) {
	return [
		{ name: FACTS, text: writeFactsCsv(snapshot.facts) },
		{ name: CARD, text: writeSnapshotJson(snapshot.card) },
	];
}
