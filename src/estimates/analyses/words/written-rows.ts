import type { Cut } from '../../../plan/plan.ts';
import { ABSENCE } from '../../../responses/responses.ts';
import { findItem } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';

/** Rows of a cut with a written answer to a question, ascending. */
export function writtenRows(sample: Sample, question: string, cut: Cut): Int32Array {
	const { absence } = findItem(sample.responses, question, '').answers;
	return sample.rows.rowsOf(cut).filter((row) => absence[row] === ABSENCE.valid);
}
