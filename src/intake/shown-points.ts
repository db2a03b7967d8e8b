import type { DraftItem } from '../responses/draft-responses.ts';
import { ABSENCE } from '../responses/responses.ts';
import type { CellLookup } from './cells/cell-lookup.ts';
import type { ColumnCodes } from './column-codes.ts';
import { wordsOfPoint } from './plain-words.ts';

/** In which words one file shows the points of its scales. */
export class ShownPoints {
	private readonly watched: {
		readonly item: DraftItem;
		readonly lookup: CellLookup;
		readonly codes: ColumnCodes | undefined;
	}[] = [];

	/** A column of scores, before its first cell is read. */
	watch(item: DraftItem, lookup: CellLookup, codes: ColumnCodes | undefined): void {
		this.watched.push({ item, lookup, codes });
	}

	/** Words by point, after the last record; none for points that stand as bare numbers. */
	of(item: DraftItem): ReadonlyMap<number, ReadonlySet<string>> {
		const words = new Map<number, Set<string>>();
		for (const { lookup, codes } of this.watched.filter((one) => one.item === item)) {
			const cells = new Set([...lookup.texts(), ...(codes?.labels.keys() ?? [])]);
			for (const cell of cells) {
				const { value, absence, fault } = lookup.meaningOf(cell);
				const shown = wordsOfPoint(codes?.labels.get(cell.trim()) ?? cell);
				if (shown === '' || fault !== null || absence !== ABSENCE.valid) continue;
				words.set(value, (words.get(value) ?? new Set()).add(shown));
			}
		}
		return words;
	}
}
