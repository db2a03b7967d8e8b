import type { Column } from '../../codebook/fields.ts';
import { unlisted, listedCells, type ListedKind } from '../cells/listed-cell.ts';
import type { CellLookup } from '../cells/cell-lookup.ts';
import type { ValueList } from '../cells/value-list.ts';
import { codedLookup } from '../column-codes.ts';
import { reportClashes, type FileContext } from '../file-context.ts';
import { NOT_HERE } from './column-finder.ts';

/** Reads which of a list a record tells, from its column or from a constant of the source. */
export interface CodeReader {
	/** Whether the file tells it at all. */
	readonly isTold: boolean;
	/** Place in the list, −1 where not told. `isQuiet` for a record that does not count. */
	read(cells: readonly string[], isQuiet: boolean): number;
}

export interface CodeColumn {
	readonly kind: ListedKind;
	readonly list: ValueList;
	/** All ids that a constant may name. */
	readonly ids: readonly string[];
	readonly column: Column | undefined;
	readonly path: readonly PropertyKey[];
	/** Key of `set` that gives it: `role`, `segment.industry`. */
	readonly setKey: string;
	/** The source's own key (`wave`, `relation`, `brand`). */
	readonly sourceValue?: string | undefined;
	readonly absences?: ReadonlyMap<string, number>;
}

/** More than so many are not a way to cut answers, but names, ids or texts. */
const MOST_LISTED: Readonly<Record<ListedKind, number>> = {
	role: 200,
	relation: 200,
	brand: 200,
	wave: 1000,
	segment: 1000,
	option: 1000,
};

const NOTHING: CodeReader = { isTold: false, read: () => -1 };

export function codeReader(context: FileContext, about: CodeColumn): CodeReader {
	reportClashes(context, about.list.clashes);
	const constant = constantOf(context, about);
	const column = context.finder.find(about.column, about.path);
	if (constant !== null) {
		if (context.finder.isNamed(about.column)) reportBoth(context, about);
		return { isTold: true, read: () => constant };
	}
	if (column === NOT_HERE) return NOTHING;
	if (about.list.entries.length > MOST_LISTED[about.kind]) reportTooMany(context, about, column);
	const { kind, list, absences = new Map() } = about;
	const listed = [...list.keys(), ...absences.keys()];
	const codes = context.columnCodes[column];
	const lookup = codedLookup(
		listedCells(kind, list, context.dialect, absences),
		codes,
		listed,
		(cell) => context.dialect.keyOf(cell),
	);
	return columnReader(context, lookup, column);
}

function columnReader(context: FileContext, lookup: CellLookup, column: number): CodeReader {
	const { problems, cursor } = context;
	return {
		isTold: true,
		read(cells, isQuiet) {
			const cell = cells[column] ?? '';
			const { value, fault } = lookup.meaningOf(cell);
			if (fault !== null && !isQuiet) problems.addCell({ ...cursor, column }, cell, fault);
			return value;
		},
	};
}

function constantOf(context: FileContext, about: CodeColumn): number | null {
	const { source, sourceAt, dialect, problems } = context;
	const given = Object.hasOwn(source.set, about.setKey) ? source.set[about.setKey] : undefined;
	if (given !== undefined && about.sourceValue !== undefined) reportBoth(context, about);
	const text = about.sourceValue ?? given;
	if (text === undefined) return null;
	const byId = about.ids.indexOf(text);
	const code = byId >= 0 ? byId : about.list.codeOf(dialect.keyOf(text));
	if (code >= 0) return code;
	const { fault } = unlisted(about.kind, text, about.list);
	if (fault) {
		const path = ['sources', sourceAt, 'set', about.setKey];
		problems.addSetting(path, { severity: 'error', ...fault, value: text });
	}
	return -1;
}

function reportBoth({ problems, sourceAt, source }: FileContext, about: CodeColumn): void {
	problems.addSetting(['sources', sourceAt], {
		severity: 'error',
		rule: 'constant-and-column',
		value: about.setKey,
		message: `The ${about.setKey} of ${source.file} is told twice: by the source and by ${about.sourceValue !== undefined && Object.hasOwn(source.set, about.setKey) ? 'its set' : 'a column'}.`,
		remedy: 'Keep one of them; a map of file to column leaves this file out.',
	});
}

/** A column whose list is longer than any report could show. */
function reportTooMany({ problems }: FileContext, about: CodeColumn, column: number): void {
	problems.add({
		severity: 'error',
		rule: 'too-many-values',
		line: problems.headerLine,
		column: problems.nameOf(column),
		message: `The codebook lists ${about.list.entries.length} values of ${about.setKey}; at most ${MOST_LISTED[about.kind]} can be told apart in a report.`,
		remedy:
			'Name another column if this one holds ids or free texts, or put values together under fewer ids.',
	});
}
