import type { Base } from '../../estimates/estimated-fact.ts';
import { ABSENCE, type Coded, type Responses } from '../../responses/responses.ts';

/** Who wrote to an open question: everybody of a relation in some waves, cut further by `codes`. */
export interface WriterGroup {
	readonly question: string;
	/** '' where the question is not asked of each of several touchpoints. */
	readonly touchpoint: string;
	readonly waves: readonly string[];
	readonly relation: string;
	/** Code of each dimension that it is cut by: role, brand, or the id of a segment. */
	readonly codes: ReadonlyMap<string, number>;
}

/** Who wrote in a group. */
export interface Writers extends Pick<Base, 'n' | 'accounts' | 'largestAccount'> {
	/** Their codes, ascending. */
	readonly persons: readonly number[];
}

/** Those of a group who wrote. */
interface Written {
	/** Their rows, ascending. */
	readonly rows: readonly number[];
	readonly writers: Writers;
}

/** A version and its audiences ask for the same groups. */
const found = new WeakMap<Responses, Map<string, Written>>();

/** Who of a group wrote something; looked for once in the same responses. */
export function writtenIn(responses: Responses, group: WriterGroup): Written {
	const own = found.get(responses) ?? new Map<string, Written>();
	found.set(responses, own);
	const key = JSON.stringify({ ...group, codes: [...group.codes] });
	const known = own.get(key);
	if (known !== undefined) return known;
	const rows = writerRows(responses, group);
	const written = { rows, writers: writersOf(responses, rows) };
	own.set(key, written);
	return written;
}

function writerRows(responses: Responses, group: WriterGroup): readonly number[] {
	const { size, wave, relation, items } = responses;
	const item = items.find(
		(one) => one.question === group.question && one.touchpoint === group.touchpoint,
	);
	if (item?.answers.kind !== 'written') return [];
	const { absence } = item.answers;
	const waves = new Set(group.waves.map((id) => wave.ids.indexOf(id)));
	const own = relation.ids.indexOf(group.relation);
	const cuts = [...group.codes].map(([name, code]) => ({ code, of: codedBy(responses, name) }));
	const rows: number[] = [];
	for (let row = 0; row < size; row += 1) {
		const isIn =
			absence[row] === ABSENCE.valid &&
			relation.codes[row] === own &&
			waves.has(wave.codes[row] ?? -1) &&
			cuts.every(({ code, of }) => of?.codes[row] === code);
		if (isIn) rows.push(row);
	}
	return rows;
}

/** The people of rows and their accounts, each once. */
function writersOf({ person, account }: Responses, rows: readonly number[]): Writers {
	const persons = [...new Set(rows.map((row) => person.codes[row] ?? -1))].toSorted(
		(a, b) => a - b,
	);
	const n = persons.length;
	if (account === null) return { n, accounts: null, largestAccount: null, persons };
	const sizes = new Map<number, number>();
	for (const row of rows) {
		const own = account.codes[row] ?? -1;
		sizes.set(own, (sizes.get(own) ?? 0) + 1);
	}
	const largest = [...sizes.values()].reduce((most, size) => Math.max(most, size), 0);
	const largestAccount = rows.length === 0 ? 0 : largest / rows.length;
	return { n, accounts: sizes.size, largestAccount, persons };
}

/** The language that was answered in; no id of a segment. */
export const LANGUAGE = '*language';

/** The column of a dimension: role, brand, language, or the id of a segment. */
export function codedBy(responses: Responses, dimension: string): Coded | undefined {
	if (dimension === 'role') return responses.role;
	if (dimension === 'brand') return responses.brand;
	if (dimension === LANGUAGE) return responses.language ?? undefined;
	return responses.segments.get(dimension);
}
