import type { FileContext } from '../file-context.ts';
import { NOT_HERE } from './column-finder.ts';

/** Reads an identifier, which stays the text it is. */
export interface TextReader {
	readonly isTold: boolean;
	/** 0-based, or NOT_HERE. */
	readonly column: number;
	/** As it stands in the file, or the constant. */
	readonly cellOf: (cells: readonly string[]) => string;
	/** Tidy; '' where blank. */
	read(cells: readonly string[]): string;
}

/** A reader of a column of identifiers, or of the source's constant for it. */
export function textReader(
	context: FileContext,
	key: 'respondent' | 'account' | 'language',
): TextReader {
	const { study, finder, dialect } = context;
	const column = finder.find(study.columns[key], ['columns', key]);
	const constant = constantOf(context, key, column);
	const isTold = column !== NOT_HERE || constant !== undefined;
	const cellOf = (cells: readonly string[]): string => constant ?? cells[column] ?? '';
	return { isTold, column, cellOf, read: (cells) => dialect.textOf(cellOf(cells)) };
}

/** The text that the source sets for a column's key; with a column beside it, a problem. */
export function constantOf(
	{ source, sourceAt, problems }: FileContext,
	key: 'respondent' | 'account' | 'language' | 'submitted' | 'weight',
	column: number,
): string | undefined {
	const constant = Object.hasOwn(source.set, key) ? source.set[key] : undefined;
	if (constant === undefined || column === NOT_HERE) return constant;
	problems.addSetting(['sources', sourceAt, 'set', key], {
		severity: 'error',
		rule: 'constant-and-column',
		value: key,
		message: `The ${key} of ${source.file} is told twice: by its set and by a column.`,
		remedy: 'Keep one of them; a map of file to column leaves this file out.',
	});
	return constant;
}
