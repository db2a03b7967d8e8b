import { absentTexts, allAbsent } from './absent-words.ts';
import type { ColumnProfile, TableProfile } from './column-profile.ts';
import {
	ACCOUNT,
	BRAND,
	LANGUAGE,
	RELATION,
	RESPONDENT,
	ROLE,
	SUBMITTED,
	WAVE,
	WEIGHT,
} from './column-words.ts';
import type { ColumnUse } from './column-use.ts';
import { plainNumber } from './number-texts.ts';
import { groupColumns, type ColumnGroup } from './group-columns.ts';
import { wholeNumbers, type WholeNumbers } from './numeric-column.ts';
import { proposeColumn } from './propose-column.ts';
import type { ProposedColumn } from './proposed-column.ts';

/** Proposes what each column of a table holds and what it is for. */
export function proposeColumns(table: TableProfile): ProposedColumn[] {
	const { columns } = table;
	const groups = groupColumns(columns);
	const numbers = columns.map((one) =>
		wholeNumbers(one, allAbsent(absentTexts(one.values.keys()))),
	);
	const ticks = columns.map((one) => one.use === undefined && isTickLike(one));
	const proposed = columns.map((column, at) => {
		const group = groups[at] ?? { stem: column.wording, part: '', members: [at] };
		return proposeColumn(column, {
			group,
			alike: alikeIn(group, numbers, at),
			inARow: alikeInARow(numbers, at),
			gridValues: gridValues(group, columns),
			isTick: ticks[at] === true && isTickGroup(group, columns, ticks),
		});
	});
	return withUses(harmonised(proposed));
}

/** Rows of one grid of scores are of one kind and facet: those of most of them. */
function harmonised(columns: readonly ProposedColumn[]): ProposedColumn[] {
	return columns.map((column) => {
		if (!isRow(column)) return column;
		const rows = columns.filter((one) => one.stem === column.stem && isRow(one));
		if (rows.length < 3) return column;
		const kind = mostOf(rows.map((row) => row.kind)) ?? column.kind;
		return { ...column, kind, facet: mostOf(rows.map(({ facet }) => facet)) ?? column.facet };
	});
}

function isRow({ scale, kind }: ProposedColumn): boolean {
	return scale !== null && kind !== 'nps';
}

function mostOf<T>(list: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** A single number other than 1 is a tick's code only where it came often. */
const FEWEST_CODED = 5;

const UNTICKED = new Set(['0', 'no', 'false', 'not selected', 'unchecked', 'ei', 'not checked']);
const TICKED = new Set(['1', 'yes', 'true', 'selected', 'checked', 'x', 'kyllä', 'y']);

/** Whether a column holds one text, or a yes and a no, beside blanks. */
function isTickLike({ values, missing, filled }: ColumnProfile): boolean {
	if (values.size > 4 || filled === 0) return false;
	const absent = allAbsent(absentTexts(values.keys()));
	const ticks = [...values.keys()].filter(
		(text) => !absent.has(text) && !UNTICKED.has(text.toLowerCase()),
	);
	const [only] = ticks;
	if (ticks.length > 1) return false;
	if (only === undefined || TICKED.has(only.toLowerCase())) return true;
	const number = plainNumber(only);
	if (number !== null && number !== 1 && (values.get(only) ?? 0) < FEWEST_CODED) return false;
	return missing + absent.size > 0 && values.size - absent.size === 1;
}

/** Most columns of the question are such; a single yes and no is a choice. */
function isTickGroup(
	{ members }: ColumnGroup,
	columns: readonly ColumnProfile[],
	ticks: readonly boolean[],
): boolean {
	const closed = members.filter((at) => {
		const column = columns[at];
		return column !== undefined && column.filled > 0 && column.values.size <= 7;
	});
	const ticked = closed.filter((at) => ticks[at] === true).length;
	return ticked >= 2 && ticked >= closed.length * 0.6;
}

/** The texts of a grid of at least three rows with few texts each, together. */
function gridValues(
	{ members }: ColumnGroup,
	columns: readonly ColumnProfile[],
): ReadonlyMap<string, number> | null {
	const rows = members.flatMap((at) => {
		const column = columns[at];
		return column && column.filled > 0 && column.distinct <= MOST_GRID_TEXTS ? [column] : [];
	});
	if (rows.length < 3) return null;
	const values = new Map<string, number>();
	for (const row of rows) {
		for (const [text, count] of row.values) values.set(text, (values.get(text) ?? 0) + count);
	}
	return values;
}

function alikeIn(
	group: ColumnGroup,
	numbers: readonly (WholeNumbers | null)[],
	at: number,
): number {
	return group.members.filter((other) => isAlike(numbers[other], numbers[at])).length;
}

function alikeInARow(numbers: readonly (WholeNumbers | null)[], at: number): number {
	let count = 1;
	for (let left = at - 1; left >= 0 && isAlike(numbers[left], numbers[at]); left -= 1) count += 1;
	for (
		let right = at + 1;
		right < numbers.length && isAlike(numbers[right], numbers[at]);
		right += 1
	)
		count += 1;
	return count;
}

function isAlike(
	one: WholeNumbers | null | undefined,
	other: WholeNumbers | null | undefined,
): boolean {
	if (!one || !other) return false;
	return Math.abs(one.max - other.max) <= 1 && Math.abs(one.min - other.min) <= 3 && other.max >= 3;
}

const MOST_GRID_TEXTS = 12;
const MOST_ROLES = 40;

/** Gives each use to one column: what the tool says first, else the first name that says so. */
function withUses(columns: readonly ProposedColumn[]): ProposedColumn[] {
	const taken = new Set<ColumnUse>(columns.flatMap(({ use }) => (use === undefined ? [] : [use])));
	const once: ColumnUse[] = ['respondent'];
	return columns.map((column) => {
		if (column.use === 'respondent') {
			const isFirst = once.includes('respondent');
			if (isFirst) once.pop();
			return isFirst ? column : { ...column, use: 'technical' };
		}
		const use = column.use ?? useByName(column);
		if (use === undefined || column.use !== undefined || taken.has(use)) return column;
		taken.add(use);
		return { ...column, use, facet: use === 'role' ? 'profile' : null };
	});
}

function useByName({ profile, kind }: ProposedColumn): ColumnUse | undefined {
	const { name, distinct, filled } = profile;
	const isList = kind === 'single' && distinct >= 2;
	if (kind === 'date') return SUBMITTED.test(name) ? 'submitted' : undefined;
	if (kind === 'number' || kind === 'single') if (WEIGHT.test(name)) return 'weight';
	if (kind === 'id') return RESPONDENT.test(name) ? 'respondent' : undefined;
	if (isList && LANGUAGE.test(name)) return 'language';
	if (isList && WAVE.test(name)) return 'wave';
	if (isList && RELATION.test(name)) return 'relation';
	if (isList && BRAND.test(name)) return 'brand';
	if ((kind === 'single' || kind === 'text') && ACCOUNT.test(name) && distinct > 1 && filled > 1)
		return 'account';
	return isList &&
		distinct <= MOST_ROLES * 3 &&
		ROLE.test(name) &&
		!/how (many|long|often)|aware/i.test(name)
		? 'role'
		: undefined;
}
