import { itemKey, type PresentGroup } from '../plan/present-group.ts';
import { absenceAt } from '../responses/absence-at.ts';
import { ABSENCE, type Coded, type Responses } from '../responses/responses.ts';

/** The waves, relations and brands that somebody answered about, in codebook order. */
export function presentGroups(responses: Responses): readonly PresentGroup[] {
	return rowsByGroup(responses).map(({ wave, relation, brand, rows }) => ({
		wave,
		relation,
		brand,
		roles: idsIn(responses.role, rows),
		segments: new Set(
			[...responses.segments].flatMap(([dimension, coded]) =>
				[...idsIn(coded, rows)].map((value) => `${dimension}.${value}`),
			),
		),
		asked: askedOf(responses, rows),
		askedByRole: new Map(
			[...idsIn(responses.role, rows)].map((role) => {
				const code = responses.role.ids.indexOf(role);
				const own = rows.filter((row) => responses.role.codes[row] === code);
				return [role, askedOf(responses, own)];
			}),
		),
	}));
}

/** The questions that at least one of the rows was asked. */
function askedOf({ items }: Responses, rows: Int32Array): ReadonlySet<string> {
	return new Set(
		items
			.filter(({ answers }) => rows.some((row) => absenceAt(answers, row) !== ABSENCE.notAsked))
			.map(({ question, touchpoint }) => itemKey(question, touchpoint)),
	);
}

/** The rows of one wave, relation and brand, ascending. */
export interface RowGroup {
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands. */
	readonly brand: string;
	readonly rows: Int32Array;
}

/** All rows by wave, relation and brand, in codebook order. */
export function rowsByGroup({ size, wave, relation, brand }: Responses): readonly RowGroup[] {
	const brandCodes = brand.ids.length + 1;
	const keyOf = (row: number) => {
		const pair = (wave.codes[row] ?? 0) * relation.ids.length + (relation.codes[row] ?? 0);
		return pair * brandCodes + (brand.codes[row] ?? -1) + 1;
	};
	const counts = new Map<number, number>();
	for (let row = 0; row < size; row++) {
		const key = keyOf(row);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const groups = new Map(
		[...counts].map(([key, count]) => [key, { rows: new Int32Array(count), filled: 0 }]),
	);
	for (let row = 0; row < size; row++) {
		const group = groups.get(keyOf(row));
		if (group) group.rows[group.filled++] = row;
	}
	return [...groups]
		.toSorted(([a], [b]) => a - b)
		.map(([, { rows }]) => {
			const first = rows[0] ?? 0;
			return {
				wave: idAt(wave, first),
				relation: idAt(relation, first),
				brand: idAt(brand, first),
				rows,
			};
		});
}

/** The id that a row has, '' where it is not told. */
function idAt({ codes, ids }: Coded, row: number): string {
	return ids[codes[row] ?? -1] ?? '';
}

function idsIn({ codes, ids }: Coded, rows: Int32Array): ReadonlySet<string> {
	const seen = new Set<number>();
	for (const row of rows) seen.add(codes[row] ?? -1);
	return new Set([...seen].flatMap((code) => ids[code] ?? []));
}
