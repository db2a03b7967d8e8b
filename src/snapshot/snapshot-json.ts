import { snapshotSchema } from './snapshot-schema.ts';
import type { SnapshotCard } from './snapshot.ts';

/** snapshot.json is not in the form that Kaiku writes: somebody edited it, or it is of another version. */
export class SnapshotFormError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'SnapshotFormError';
	}
}

/** snapshot.json: keys in the order of the contract, two spaces of indent, LF at the end. */
export function writeSnapshotJson(card: SnapshotCard): string {
	return `${JSON.stringify(snapshotSchema.parse(card), null, 2)}\n`;
}

/**
 * Reads what {@link writeSnapshotJson} writes, and nothing else.
 *
 * @throws SnapshotFormError telling what is not in that form, and where
 */
export function parseSnapshotJson(text: string): SnapshotCard {
	const parsed = snapshotSchema.safeParse(parseJson(text));
	if (!parsed.success) {
		const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
		throw new SnapshotFormError(wrong.join('; '));
	}
	return parsed.data;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new SnapshotFormError(error instanceof Error ? error.message : 'not JSON');
	}
}
