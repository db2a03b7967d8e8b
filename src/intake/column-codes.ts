import { CellLookup } from './cells/cell-lookup.ts';

/** What a file itself says about the codes of a column. */
export interface ColumnCodes {
	/** The label of a code, by the text that stands in the cells. */
	readonly labels: ReadonlyMap<string, string>;
	/** Whether the file declares that this code means no answer. */
	isMissing(cell: string): boolean;
}

/**
 * Reads cells whose codes a file labels: what the codebook lists matches the code or its label;
 * a code that the file declares missing is no answer; else the code is read.
 * @param listed the texts that the codebook lists, as they are compared
 * @param keyOf what a cell is compared by
 */
export function codedLookup(
	lookup: CellLookup,
	codes: ColumnCodes | undefined,
	listed: readonly string[],
	keyOf: (cell: string) => string,
): CellLookup {
	if (codes === undefined) return lookup;
	const isListed = new Set(listed);
	return new CellLookup((cell) => {
		const code = cell.trim();
		const label = codes.labels.get(code);
		if (isListed.has(keyOf(cell))) return lookup.meaningOf(cell);
		if (label !== undefined && isListed.has(keyOf(label))) return lookup.meaningOf(label);
		return lookup.meaningOf(codes.isMissing(code) ? '' : cell);
	});
}
