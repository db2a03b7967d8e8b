import { parseFactsCsv } from './facts-csv.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { parseCard, parseCardText, requireSameText, SnapshotFormError } from './snapshot-json.ts';
import { writeSnapshotJson } from './snapshot-json.ts';
import type { Snapshot } from './snapshot.ts';

/** The two files that every snapshot has. */
export interface SnapshotTexts {
	/** snapshot.json */
	readonly card: string;
	/** facts.csv */
	readonly facts: string;
}

/** A newer Kaiku wrote the snapshot in a form that this one does not know. */
export class NewerSnapshotError extends Error {
	readonly schema: number;
	/** The version of Kaiku that wrote it; '' where it does not tell. */
	readonly kaiku: string;

	constructor(schema: number, kaiku: string) {
		super(`schema ${schema} is newer than ${CURRENT}`);
		this.name = 'NewerSnapshotError';
		this.schema = schema;
		this.kaiku = kaiku;
	}
}

/** The schema that the last migration gives. */
const CURRENT = MIGRATIONS.length + 1;

/**
 * Reads a snapshot of any schema so far, one that Kaiku wrote and nobody edited. An older form is taken
 * through the migrations in memory; what is stored stays as it is.
 *
 * @throws SnapshotFormError where snapshot.json is not as a Kaiku of its schema wrote it
 * @throws FactsFormError where facts.csv is not
 * @throws NewerSnapshotError where its schema is of the future
 */
export function parseSnapshot({ card: text, facts }: SnapshotTexts) {
	const stored = parseCardText(text);
	const schema = schemaOf(stored);
	const steps = MIGRATIONS.slice(schema - 1);
	if (steps[0] !== undefined) requireSameText(text, steps[0].write(stored));
	const form = steps.reduce((before, step) => step.migrate(before), { card: stored, facts });
	const card = parseCard(form.card);
	if (schema === CURRENT) requireSameText(text, writeSnapshotJson(card));
	return { card, facts: parseFactsCsv(form.facts) } satisfies Pick<Snapshot, 'card' | 'facts'>;
}

function schemaOf(card: unknown): number {
	const told = card as { readonly schema?: unknown; readonly kaiku?: unknown } | null;
	const schema = told?.schema;
	if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
		throw new SnapshotFormError(1, 'schema', 'schema: it is not the number of a schema');
	}
	if (schema <= CURRENT) return schema;
	throw new NewerSnapshotError(schema, typeof told?.kaiku === 'string' ? told.kaiku : '');
}
