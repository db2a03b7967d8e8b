import { canonicalJson } from './canonical-json.ts';
import { textFault } from './plain-text.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import type { SnapshotCard } from './snapshot.ts';

/** snapshot.json is not in the form that Kaiku writes: somebody edited it. */
export class SnapshotFormError extends Error {
	/** Line of the file, 1-based. */
	readonly line: number;
	/** Path of the key, such as `studies[0].waves[2].start`; '' where no one key is wrong. */
	readonly key: string;

	constructor(line: number, key: string, message: string) {
		super(message);
		this.name = 'SnapshotFormError';
		this.line = line;
		this.key = key;
	}
}

/** snapshot.json: keys in the order of the contract, whatever the order given; names by code unit. */
export function writeSnapshotJson(card: SnapshotCard): string {
	return canonicalJson(snapshotSchema.parse(card));
}

/**
 * The JSON of a card of any schema.
 *
 * @throws SnapshotFormError where it is not JSON in plain lines
 */
export function parseCardText(text: string): unknown {
	const fault = textFault(text);
	if (fault !== null) throw new SnapshotFormError(fault.line, '', fault.message);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new SnapshotFormError(1, '', error instanceof Error ? error.message : 'it is not JSON');
	}
}

/**
 * A card of the current schema, strictly: no key too many or too few.
 *
 * @throws SnapshotFormError naming the keys that are not as the schema has them
 */
export function parseCard(card: unknown): SnapshotCard {
	const parsed = snapshotSchema.safeParse(card);
	if (parsed.success) return parsed.data;
	const wrong = parsed.error.issues.map(({ path, message }) => ({ key: pathText(path), message }));
	const told = wrong.map(({ key, message }) => (key === '' ? message : `${key}: ${message}`));
	throw new SnapshotFormError(1, wrong[0]?.key ?? '', told.join('; '));
}

/**
 * Compares a text with the one way of writing it.
 *
 * @throws SnapshotFormError at the first line that differs
 */
export function requireSameText(text: string, written: string): void {
	if (text === written) return;
	const [lines, own] = [text.split('\n'), written.split('\n')];
	const at = lines.findIndex((line, place) => line !== own[place]);
	const line = Math.max(at, 0);
	throw new SnapshotFormError(line + 1, '', differenceOf(lines[line] ?? '', own[line] ?? ''));
}

function differenceOf(line: string, own: string): string {
	if (line.trimEnd() === own) return 'a line ends with spaces';
	const key = /^\s*("(?:[^"\\]|\\.)*"):/.exec(line)?.[1] ?? '';
	return key === '' ? 'it is written otherwise' : `${key} is written otherwise or elsewhere`;
}

/** `studies[0].waves[2].start` */
function pathText(path: readonly PropertyKey[]): string {
	return path.reduce<string>((text, part) => {
		if (typeof part === 'number') return `${text}[${part}]`;
		return text === '' ? String(part) : `${text}.${String(part)}`;
	}, '');
}
