import { readFileSync } from 'node:fs';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';

const place = new URL('../../reports/havukka-relationship/v2026-q3/snapshot/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, place), 'utf8');

/** The newest published snapshot of the sample report. */
export function sampleSnapshot(): Snapshot {
	return {
		...parseSnapshot({ card: text('snapshot.json'), facts: text('facts.csv') }),
		audiences: new Map(),
		quotes: [],
	};
}
