import { release } from './array-memory.ts';
import type { DraftAnswers, DraftResponses } from './draft-responses.ts';
import type { Answers, Coded, Item, Responses } from './responses.ts';
import type { TextPool } from './text-pool.ts';
import { NumberColumn } from './typed-column.ts';

/** The ids behind the codes of a draft. */
export interface ResponseIds {
	readonly study: string;
	/** The same respondent id in two waves is the same person. */
	readonly isPanel: boolean;
	readonly hasAccounts: boolean;
	readonly waves: readonly string[];
	readonly relations: readonly string[];
	readonly brands: readonly string[];
	readonly roles: readonly string[];
	readonly segments: readonly { readonly id: string; readonly values: readonly string[] }[];
}

/**
 * Whole responses from a draft whose records are sorted (`order`: kept records by sortRecords). The
 * draft's answers are handed over and are empty afterwards, so that they are held once.
 * Persons without a respondent id are called `~1`, `~2` … in that order, accounts that are not
 * told likewise; such an account is its person's own.
 */
export function buildResponses(
	draft: DraftResponses,
	order: Int32Array,
	ids: ResponseIds,
): Responses {
	const { persons, personOf } = tellPersons(draft, order, ids.isPanel);
	const rows = sortRows(draft, order);
	const waves = wavesOfSources(draft, order);
	const records = draft.rowRecord.pickWhole(rows);
	const person = records.map((record) => personOf[record] ?? 0);
	const day = draft.submitted.daysAt(records);
	for (const column of [
		draft.line,
		draft.submitted,
		draft.respondent,
		draft.firstRow,
		draft.rowRecord,
	])
		column.clear();
	const scratch = new Uint8Array(draft.rows * 2);
	return {
		study: ids.study,
		size: rows.length,
		wave: { codes: draft.wave.pick(records), ids: ids.waves },
		relation: { codes: draft.relation.pick(records), ids: ids.relations },
		brand: { codes: draft.rowBrand.pick(rows), ids: ids.brands },
		role: { codes: draft.role.pick(records), ids: ids.roles },
		person: codedPersons(person, persons),
		language: tellLanguages(draft, records),
		account: ids.hasAccounts ? tellAccounts(draft, records, person) : null,
		segments: new Map(
			ids.segments.map(({ id, values }, at) => [
				id,
				{ codes: draft.segments[at]?.pick(records) ?? new Int8Array(0), ids: values },
			]),
		),
		weight: draft.weight.pick(records),
		day,
		items: draft.items.map(({ question, touchpoint, answers, askedBy }): Item => ({
			question,
			touchpoint,
			askedIn: wavesOf(waves, askedBy),
			answers: pickAnswers(answers, rows, scratch),
		})),
	};
}

/** Rows by wave, relation, brand, then in the order of their records. */
function sortRows(draft: DraftResponses, order: Int32Array): Int32Array {
	const own = draft.firstRow.pickWhole(order);
	const count = draft.rowCount.sumAt(order);
	// records of one row each are sorted by its brand already
	return count === order.length ? own : sortSeveralRows(draft, order, own, count);
}

/** The same where records have rows about several brands; `own` are the first of them. */
function sortSeveralRows(
	draft: DraftResponses,
	order: Int32Array,
	own: Int32Array,
	count: number,
): Int32Array {
	const place = new Int32Array(draft.recordCount).fill(-1);
	const rows = new Int32Array(count);
	let filled = 0;
	order.forEach((record, at) => {
		place[record] = at;
		for (let nth = 0; nth < draft.rowCount.at(record); nth += 1) {
			rows[filled] = (own[at] ?? 0) + nth;
			filled += 1;
		}
	});
	const { wave, relation, rowBrand, rowRecord } = draft;
	const compare = (a: number, b: number): number => {
		const [first, second] = [rowRecord.at(a), rowRecord.at(b)];
		return (
			wave.at(first) - wave.at(second) ||
			relation.at(first) - relation.at(second) ||
			rowBrand.at(a) - rowBrand.at(b) ||
			(place[first] ?? 0) - (place[second] ?? 0)
		);
	};
	return rows.toSorted(compare);
}

/** Who is who; `order` has the waves one after the other. */
function tellPersons(draft: DraftResponses, order: Int32Array, isPanel: boolean) {
	const codes = new Int32Array(order.length);
	let count = 0;
	const personOf = new Int32Array(draft.recordCount).fill(-1);
	const known = new Int32Array(draft.respondents.length).fill(-1);
	const knownIn = new Int32Array(draft.respondents.length).fill(-1);
	let unnamed = 0;
	for (const record of order) {
		const respondent = draft.respondent.at(record);
		const wave = isPanel ? 0 : draft.wave.at(record);
		if (respondent >= 0 && knownIn[respondent] === wave) {
			personOf[record] = known[respondent] ?? 0;
			continue;
		}
		if (respondent < 0) unnamed += 1;
		else {
			known[respondent] = count;
			knownIn[respondent] = wave;
		}
		personOf[record] = count;
		codes[count] = respondent < 0 ? -unnamed : respondent;
		count += 1;
	}
	release(known, knownIn);
	const pool = draft.respondents.takeOut();
	return { persons: () => personIds(pool, codes.subarray(0, count)), personOf };
}

/** By person the respondent id, `~1`, `~2` … where the code is below 0. */
function personIds(pool: TextPool, codes: Int32Array): string[] {
	const ids = pool.pick(codes);
	for (let at = 0; at < ids.length; at += 1) {
		const code = codes[at] ?? 0;
		if (code < 0) ids[at] = `~${-code}`;
	}
	return ids;
}

/** Ids are made when first asked for: a million of them take more memory than all answers. */
function codedPersons(codes: Int32Array, makeIds: () => string[]): Coded {
	let made: readonly string[] | null = null;
	return {
		codes,
		get ids() {
			made ??= makeIds();
			return made;
		},
	};
}

/** Accounts in the order of rows; one that is not told is its person's own. */
function tellAccounts(draft: DraftResponses, records: Int32Array, person: Int32Array): Coded {
	const ids: string[] = [];
	const codes = new NumberColumn(-1);
	const known = new NumberColumn(-1);
	const knownAlone = new NumberColumn(-1);
	let unnamed = 0;
	records.forEach((record, at) => {
		const account = draft.account.at(record);
		const [seen, key] = account >= 0 ? [known, account] : [knownAlone, person[at] ?? 0];
		if (seen.at(key) < 0) {
			if (account < 0) unnamed += 1;
			seen.set(key, ids.length);
			ids.push(draft.accounts.texts[account] ?? `~${unnamed}`);
		}
		codes.set(at, seen.at(key));
	});
	return { codes: codes.values(records.length), ids };
}

/** Null where no record tells one. */
function tellLanguages({ language, languages }: DraftResponses, records: Int32Array): Coded | null {
	const { texts } = languages;
	return texts.length === 0 ? null : { codes: language.pick(records), ids: texts };
}

/** Waves of the kept records, by source. */
function wavesOfSources(draft: DraftResponses, order: Int32Array): Map<number, Set<number>> {
	const waves = new Map<number, Set<number>>();
	let [ofSource, ofWave] = [-1, -1];
	for (const record of order) {
		const source = draft.source.at(record);
		const wave = draft.wave.at(record);
		// the waves stand one after the other, so that hardly any differs from the one before
		if (source === ofSource && wave === ofWave) continue;
		[ofSource, ofWave] = [source, wave];
		const own = waves.get(source);
		if (own === undefined) waves.set(source, new Set([wave]));
		else own.add(wave);
	}
	return waves;
}

function wavesOf(
	waves: ReadonlyMap<number, ReadonlySet<number>>,
	askedBy: ReadonlySet<number>,
): Set<number> {
	const all = new Set<number>();
	for (const source of askedBy) for (const wave of waves.get(source) ?? []) all.add(wave);
	return new Set([...all].toSorted((a, b) => a - b));
}

function pickAnswers(answers: DraftAnswers, rows: Int32Array, scratch: Uint8Array): Answers {
	switch (answers.kind) {
		case 'scores': {
			const { values, lowest } = answers.cells.takeOut(rows, scratch);
			return { kind: 'scores', scores: values, lowest };
		}
		case 'choice': {
			const { values } = answers.cells.takeOut(rows, scratch);
			return { kind: 'choice', codes: values, lowest: 0 };
		}
		case 'multiple': {
			const ticks = answers.ticks.map((tick) => tick.takeOut(rows));
			return { kind: 'multiple', ticks, absence: answers.absence.takeOut(rows) };
		}
		case 'written':
			return {
				kind: 'written',
				absence: answers.absence.takeOut(rows),
				words: answers.words?.takeOut(rows) ?? null,
			};
	}
}
