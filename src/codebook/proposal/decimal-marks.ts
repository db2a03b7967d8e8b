import { allAbsent } from './absent-words.ts';
import { plainNumber } from './number-texts.ts';
import type { ProposedColumn } from './proposed-column.ts';

export interface DecimalMarks {
	/** The mark that more texts have; a dot where none has any. */
	readonly mark: ',' | '.';
	readonly hasMark: boolean;
	/** Whether each text is a number, with one kind of mark, that cannot be thousands. */
	readonly isClean: boolean;
}

/** Which decimal mark the numbers of some columns have. */
export function decimalMarks(columns: readonly ProposedColumn[]): DecimalMarks {
	let commas = 0;
	let dots = 0;
	let isClean = true;
	for (const { profile, absent, kind } of columns) {
		if (kind !== 'number' && kind !== 'rating' && kind !== 'effort') continue;
		const left = allAbsent(absent);
		for (const [text, count] of profile.values) {
			if (left.has(text)) continue;
			if (plainNumber(text) === null) isClean &&= kind !== 'number';
			else if (text.includes(',')) commas += count;
			else if (text.includes('.')) dots += count;
			if (/^-?\d{1,3}[,.]\d{3}$/.test(text)) isClean = false;
		}
		isClean &&= profile.isWhole;
	}
	return {
		mark: commas > dots ? ',' : '.',
		hasMark: commas + dots > 0,
		isClean: isClean && (commas === 0 || dots === 0),
	};
}
