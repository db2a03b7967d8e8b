import { readFileSync } from 'node:fs';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { VersionPair } from '../../src/story/changes-story.ts';
import { diffEditions, type VersionDiff } from '../../src/versions/version-diff.ts';
import { viewOf } from './story-fixture.ts';

const report = new URL('../../reports/havukka-relationship/', import.meta.url);

/** A published snapshot of the sample's report. */
export function sampleVersion(version: string): Snapshot {
	const text = (name: string) =>
		readFileSync(new URL(`${version}/snapshot/${name}`, report), 'utf8');
	const files = { card: text('snapshot.json'), facts: text('facts.csv') };
	return { ...parseSnapshot(files), audiences: new Map(), quotes: [] };
}

/** What differs between two snapshots, without commentary. */
export function diffOf(older: Snapshot, newer: Snapshot): VersionDiff {
	const commentary = new Map<string, string>();
	return diffEditions({ snapshot: older, commentary }, { snapshot: newer, commentary });
}

/** Two snapshots beside each other in a language. */
export function pairOf(
	older: Snapshot,
	newer: Snapshot,
	language: string,
	diff = diffOf(older, newer),
): VersionPair {
	return {
		from: older.card.version,
		to: newer.card.version,
		view: viewOf(newer, language),
		before: viewOf(older, language),
		diff,
	};
}
