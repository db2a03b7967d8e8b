import { ALL, type Cut } from '../plan/cut.ts';
import type { Coded, Responses } from '../responses/responses.ts';
import { rowsByGroup } from './present-groups.ts';

/** Finds the rows of a cut; each row is looked at once for each way of cutting, not once a cut. */
export interface RowIndex {
	/** Rows of the people that a cut is about, ascending. */
	rowsOf(cut: Cut): Int32Array;
	/** Rows of the same wave, relation, brand and segment with another role than the cut's, ascending. */
	restOf(cut: Cut): Int32Array;
}

const NO_ROWS = new Int32Array(0);

/** Groups all rows once by wave, relation and brand; roles and segments when first asked for. */
export function indexRows(responses: Responses): RowIndex {
	const groups = rowsByGroup(responses);
	const totals = new Map<string, Int32Array>();
	const splits = new Map<string, ReadonlyMap<string, Int32Array>>();
	const rests = new Map<string, Int32Array>();

	function totalOf({ wave, relation, brand }: Cut): Int32Array {
		const key = [wave, relation, brand].join('|');
		const known = totals.get(key);
		if (known) return known;
		const parts = groups.filter(
			(group) =>
				group.wave === wave &&
				(relation === ALL || group.relation === relation) &&
				(brand === ALL || group.brand === brand),
		);
		const rows = pooled(parts.map((part) => part.rows));
		totals.set(key, rows);
		return rows;
	}

	function splitOf(cut: Cut, by: string, coded: Coded): ReadonlyMap<string, Int32Array> {
		const key = [cut.wave, cut.relation, cut.brand, by].join('|');
		const known = splits.get(key);
		if (known) return known;
		const split = splitRows(totalOf(cut), coded);
		splits.set(key, split);
		return split;
	}

	function inSegment(cut: Cut): Int32Array {
		const [dimension, value] = segmentOf(cut);
		const coded = responses.segments.get(dimension);
		return (coded && splitOf(cut, dimension, coded).get(value)) ?? NO_ROWS;
	}

	return {
		rowsOf(cut) {
			if (cut.role === '') return cut.segment === '' ? totalOf(cut) : inSegment(cut);
			if (cut.segment === '') return splitOf(cut, '', responses.role).get(cut.role) ?? NO_ROWS;
			const role = responses.role.ids.indexOf(cut.role);
			return inSegment(cut).filter((row) => responses.role.codes[row] === role);
		},
		restOf(cut) {
			const key = [cut.wave, cut.relation, cut.brand, cut.role, cut.segment].join('|');
			const rest =
				rests.get(key) ??
				withOtherRole(cut.segment === '' ? totalOf(cut) : inSegment(cut), responses.role, cut.role);
			rests.set(key, rest);
			return rest;
		},
	};
}

/** Those of the rows that tell a role, and another one. */
function withOtherRole(rows: Int32Array, { codes, ids }: Coded, role: string): Int32Array {
	const own = ids.indexOf(role);
	return rows.filter((row) => {
		const code = codes[row] ?? -1;
		return code >= 0 && code !== own;
	});
}

/** All rows of the parts, ascending. */
function pooled(parts: readonly Int32Array[]): Int32Array {
	const [only, ...more] = parts;
	if (only && more.length === 0) return only;
	const rows = new Int32Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		rows.set(part, at);
		at += part.length;
	}
	return rows.toSorted();
}

/** Dimension and value of `dimension.value`. */
function segmentOf({ segment }: Cut): readonly [string, string] {
	const dot = segment.indexOf('.');
	return [segment.slice(0, dot), segment.slice(dot + 1)];
}

function splitRows(rows: Int32Array, { codes, ids }: Coded): ReadonlyMap<string, Int32Array> {
	const lists: number[][] = ids.map(() => []);
	for (const row of rows) lists[codes[row] ?? -1]?.push(row);
	return new Map(ids.map((id, code) => [id, Int32Array.from(lists[code] ?? [])]));
}
