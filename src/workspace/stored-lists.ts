import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../problem.ts';
import {
	AudienceListFormError,
	parseAudienceList,
	type AudienceList,
} from '../snapshot/audience-list.ts';
import type { Fact } from '../snapshot/fact.ts';

/** Where lists lie in the folder of a snapshot. */
export const LISTS = 'audiences';

const ENDING = '.csv';

/** A stored list that Kaiku did not write so. */
export class StoredListError extends Error {
	/** Path from the folder of the snapshot. */
	readonly file: string;
	/** Line of the file, 1-based. */
	readonly line: number;

	constructor(file: string, line: number, message: string) {
		super(message);
		this.name = 'StoredListError';
		this.file = file;
		this.line = line;
	}
}

/** Names of the lists in the folder of a snapshot, as paths from it. */
export function listFiles(folder: string): readonly string[] {
	const place = join(folder, LISTS);
	if (!existsSync(place)) return [];
	const names = readdirSync(place).filter((name) => name.endsWith(ENDING));
	return names.toSorted(compareTexts).map((name) => `${LISTS}/${name}`);
}

/** The path of an audience's list from the folder of a snapshot. */
export function listFile(audience: string): string {
	return `${LISTS}/${audience}${ENDING}`;
}

/**
 * Reads the lists in the folder of a snapshot, by audience.
 *
 * @throws StoredListError at the first line that is not as Kaiku wrote it, or that does not agree with
 *   the facts: one that they do not have, or one shown that they hide
 */
export function readStoredLists(
	folder: string,
	facts: readonly Fact[],
): ReadonlyMap<string, AudienceList> {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return new Map(
		listFiles(folder).map((file) => {
			const audience = file.slice(LISTS.length + 1, -ENDING.length);
			const list = parsed(file, readFileSync(join(folder, file), 'utf8'));
			[...list].forEach(([id, status], at) => {
				const fact = byId.get(id);
				const why = fact === undefined ? 'is not in facts.csv' : 'is hidden in facts.csv';
				if (fact === undefined || (fact.status === 'hidden' && status === 'shown')) {
					throw new StoredListError(file, at + 2, `${id} ${why}`);
				}
			});
			return [audience, list];
		}),
	);
}

function parsed(file: string, text: string): AudienceList {
	try {
		return parseAudienceList(text);
	} catch (error) {
		if (error instanceof AudienceListFormError) {
			throw new StoredListError(file, error.line, error.message);
		}
		throw error;
	}
}
