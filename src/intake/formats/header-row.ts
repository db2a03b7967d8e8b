import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import { tidyText } from '../cells/comparable-text.ts';
import type { FormatReading, HeadRecord } from './export-format.ts';

/** The texts of a row of the head, as they are compared: tidy, in small letters. */
export function headerKeys(head: readonly HeadRecord[], row = 0): string[] {
	return (head[row]?.cells ?? []).map(headerKey);
}

/** A name of a column as it is compared. */
export function headerKey(text: string): string {
	return tidyText(text).toLowerCase();
}

/** The first place at which one of some keys stands; −1 without. */
export function placeOf(keys: readonly string[], ...wanted: readonly string[]): number {
	return keys.findIndex((key) => wanted.includes(key));
}

/** A cell as it is compared; '' where there is none. */
export function cellKey(cells: readonly string[], at: number): string {
	return at < 0 ? '' : headerKey(cells[at] ?? '');
}

/** Says that a record is unfinished where one column has one of some texts. */
export function unfinishedWhere(
	at: number,
	texts: readonly string[],
): FormatReading['exclusionOf'] {
	if (at < 0) return () => null;
	return (cells) => (texts.includes(cellKey(cells, at)) ? 'unfinished' : null);
}

type Parts = Partial<FormatReading> & { readonly head: readonly HeadRecord[] };

/** A layout: one row of names and nothing known of the columns, but for what is given. */
export function layout({ head, ...known }: Parts): FormatReading {
	return {
		names: head[0]?.cells ?? [],
		headerRecords: 1,
		exclusionOf: () => null,
		wordings: [],
		uses: [],
		blanks: [],
		codes: [],
		...known,
	};
}

/** What columns are for, by their keys. */
export function usesOf(
	keys: readonly string[],
	table: Readonly<Record<string, ColumnUse>>,
): (ColumnUse | undefined)[] {
	return keys.map((key) => (Object.hasOwn(table, key) ? table[key] : undefined));
}
