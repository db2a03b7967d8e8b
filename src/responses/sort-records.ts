import { release } from './array-memory.ts';
import { UNTOLD, type DraftAnswers, type DraftResponses } from './draft-responses.ts';
import type { NumberColumn } from './typed-column.ts';

type Compare = (a: number, b: number) => number;

/**
 * The kept records in an order that does not depend on the order of lines: wave, relation, brand,
 * respondent id by code unit; those without one behind, by all that they say. Two of these that
 * still are equal say the same, so that either may come first.
 */
export function sortRecords(draft: DraftResponses): {
	order: Int32Array;
	equalToPrevious: Uint8Array;
} {
	const { wave, relation, brand } = draft;
	const kept = keptRecords(draft);
	const columns = [brand, relation, wave].map((column) => ({ column, ...column.rangeAt(kept) }));
	const ofOneEach = sortedByRespondent(draft, kept);
	if (ofOneEach !== null) {
		const equalToPrevious = new Uint8Array(kept.length);
		return { order: sortedByColumns(ofOneEach, columns), equalToPrevious };
	}
	const rankOf = respondentRanks(draft);
	const byRank = sortedByKeys(kept, kept.map(rankOf), draft.respondents.length + 1);
	const order = sortedByColumns(byRank, columns);
	// the rank first, because hardly any two share it
	const isSamePlace = (a: number, b: number): boolean =>
		rankOf(a) === rankOf(b) &&
		wave.at(a) === wave.at(b) &&
		relation.at(a) === relation.at(b) &&
		brand.at(a) === brand.at(b);
	return { order, equalToPrevious: sortTies(order, isSamePlace, draft) };
}

/** By these columns, the last of them first, each step keeping the order of the one before. */
function sortedByColumns(
	records: Int32Array,
	columns: readonly {
		readonly column: NumberColumn;
		readonly smallest: number;
		readonly largest: number;
	}[],
): Int32Array {
	return columns
		.filter(({ smallest, largest }) => smallest !== largest)
		.reduce((sorted, { column, smallest, largest }) => {
			const keys = column.pickWhole(sorted);
			for (let at = 0; at < keys.length; at += 1) keys[at] = (keys[at] ?? 0) - smallest;
			const next = sortedByKeys(sorted, keys, largest - smallest + 1);
			release(keys);
			return next;
		}, records);
}

/** By respondent id, where each of these records has its own; else null. */
function sortedByRespondent(draft: DraftResponses, records: Int32Array): Int32Array | null {
	const { respondents, respondent } = draft;
	const recordOf = new Int32Array(respondents.length).fill(UNTOLD);
	for (const record of records) {
		const code = respondent.at(record);
		if (code === UNTOLD || recordOf[code] !== UNTOLD) return null;
		recordOf[code] = record;
	}
	const sorted = new Int32Array(records.length);
	let count = 0;
	for (const code of respondents.order()) {
		const record = recordOf[code] ?? UNTOLD;
		if (record === UNTOLD) continue;
		sorted[count] = record;
		count += 1;
	}
	release(recordOf);
	return sorted;
}

/** By record the place of its respondent id; records without one come last. */
function respondentRanks({ respondents, respondent }: DraftResponses): (record: number) => number {
	const ranks = respondents.ranks();
	return (record) => {
		const code = respondent.at(record);
		return code < 0 ? ranks.length : (ranks[code] ?? ranks.length);
	};
}

function keptRecords(draft: DraftResponses): Int32Array {
	const kept = new Int32Array(draft.recordCount);
	let count = 0;
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (!draft.isKept(record)) continue;
		kept[count] = record;
		count += 1;
	}
	return kept.slice(0, count);
}

/** By ascending key from 0 to `count` − 1, a key a record; equal keys keep their order. */
function sortedByKeys(records: Int32Array, keys: Int32Array, count: number): Int32Array {
	if (count <= 1) return records;
	const starts = new Int32Array(count + 1);
	for (let at = 0; at < keys.length; at += 1) {
		const next = (keys[at] ?? 0) + 1;
		starts[next] = (starts[next] ?? 0) + 1;
	}
	for (let key = 1; key <= count; key += 1) {
		starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
	}
	const sorted = new Int32Array(records.length);
	for (let at = 0; at < records.length; at += 1) {
		const key = keys[at] ?? 0;
		const place = starts[key] ?? 0;
		sorted[place] = records[at] ?? 0;
		starts[key] = place + 1;
	}
	return sorted;
}

/** Sorts each run of records that stand in the same place; which of them say the same as the one before. */
function sortTies(
	order: Int32Array,
	isSamePlace: (a: number, b: number) => boolean,
	draft: DraftResponses,
): Uint8Array {
	const compare = contentOrder(draft);
	const compareWords = wordOrder(draft);
	const equalToPrevious = new Uint8Array(order.length);
	let start = 0;
	for (let at = 1; at <= order.length; at += 1) {
		if (at < order.length && isSamePlace(order[start] ?? 0, order[at] ?? 0)) continue;
		if (at - start > 1) {
			order.subarray(start, at).sort((a, b) => compare(a, b) || compareWords(a, b) || a - b);
			for (let own = start + 1; own < at; own += 1) {
				const isEqual = compare(order[own - 1] ?? 0, order[own] ?? 0) === 0;
				equalToPrevious[own] = isEqual ? 1 : 0;
			}
		}
		start = at;
	}
	return equalToPrevious;
}

function contentOrder(draft: DraftResponses): Compare {
	const accountRanks = draft.accounts.ranks();
	const accountOf = (record: number): number => accountRanks[draft.account.at(record)] ?? -1;
	const ofRecords: Compare[] = [
		(a, b) => accountOf(a) - accountOf(b),
		...[draft.role, ...draft.segments].map(
			(column): Compare =>
				(a, b) =>
					column.at(a) - column.at(b),
		),
		(a, b) => draft.weight.at(a) - draft.weight.at(b),
		(a, b) => numberOrder(draft.submitted.momentAt(a), draft.submitted.momentAt(b)),
		(a, b) => draft.rowCount.at(a) - draft.rowCount.at(b),
	];
	const ofRows: Compare[] = [
		(a, b) => draft.rowBrand.at(a) - draft.rowBrand.at(b),
		...draft.items.flatMap(({ answers }) => answerOrders(answers)),
	];
	return (a, b) => {
		for (const compare of ofRecords) {
			const difference = compare(a, b);
			if (difference !== 0) return difference;
		}
		for (let nth = 0; nth < draft.rowCount.at(a); nth += 1) {
			for (const compare of ofRows) {
				const difference = compare(draft.firstRow.at(a) + nth, draft.firstRow.at(b) + nth);
				if (difference !== 0) return difference;
			}
		}
		return 0;
	};
}

function answerOrders(answers: DraftAnswers): Compare[] {
	if ('cells' in answers) {
		const { cells } = answers;
		return [
			(a, b) => cells.absenceAt(a) - cells.absenceAt(b),
			(a, b) => cells.valueAt(a) - cells.valueAt(b),
		];
	}
	return [answers.absence, ...(answers.kind === 'multiple' ? answers.ticks : [])].map(
		(column): Compare =>
			(a, b) =>
				column.at(a) - column.at(b),
	);
}

/** By the words of open answers, which make no two records differ that say the same otherwise. */
function wordOrder(draft: DraftResponses): Compare {
	const open = draft.items.flatMap(({ answers }) =>
		answers.kind === 'written' && answers.words !== null ? [answers.words] : [],
	);
	const keyOf = (record: number): string =>
		Array.from({ length: draft.rowCount.at(record) }, (_, nth) =>
			open.map((words) => words.keyOf(draft.firstRow.at(record) + nth)).join('\n'),
		).join('\n\n');
	return (a, b) => {
		const [first, second] = [keyOf(a), keyOf(b)];
		return first < second ? -1 : first > second ? 1 : 0;
	};
}

/** What is not told comes first. */
function numberOrder(a: number, b: number): number {
	if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
	return a - b;
}
