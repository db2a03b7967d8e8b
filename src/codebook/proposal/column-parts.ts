import type { ColumnGroup } from './group-columns.ts';
import type { ProposedColumn } from './proposed-column.ts';

/** What is known of the columns around one. */
export interface Surroundings {
	readonly group: ColumnGroup;
	/** Columns of the group with the same range of numbers, itself too. */
	readonly alike: number;
	/** Columns in a row with the same range of numbers, itself too. */
	readonly inARow: number;
	/** Whether the column is one option of several that may be ticked. */
	readonly isTick: boolean;
	/** Texts of all rows where it is one of a grid; else null. */
	readonly gridValues: ReadonlyMap<string, number> | null;
}

/** What is proposed of a column apart from its place. */
export type ColumnParts = Pick<ProposedColumn, 'kind'> & Partial<ProposedColumn>;

/** No text that stands for no answer. */
export const NOTHING_ABSENT: ProposedColumn['absent'] = {
	not_met: [],
	no_opinion: [],
	no_answer: [],
};
