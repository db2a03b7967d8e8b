import type { FileContext } from '../file-context.ts';
import { CellCodes, type CodedColumn } from './cell-codes.ts';

/** Reads a record's answer to one item into a row of the draft. */
export interface ItemReader {
	/** Place of the brand that the column is about; UNTOLD for the record's own. */
	readonly brand: number;
	/** Whether the record says nothing here. */
	isBlank(cells: readonly string[]): boolean;
	readonly answer: CodedColumn | ReadAnswer;
}

type ReadAnswer = (cells: readonly string[], row: number) => void;

/** Reads a record's answers to several items into a row of the draft. */
interface AnswersReader {
	readonly read: ReadAnswer;
	/** After the last record. */
	readonly settle: () => void;
}

export function answersReader(context: FileContext, readers: readonly ItemReader[]): AnswersReader {
	const answers = readers.map(({ answer }) => answer);
	const coded = new CellCodes(
		context,
		answers.filter((answer) => typeof answer !== 'function'),
	);
	const others = answers.filter((answer) => typeof answer === 'function');
	return {
		read(cells, row) {
			coded.read(cells, row);
			for (const read of others) read(cells, row);
		},
		settle: () => coded.settle(),
	};
}
