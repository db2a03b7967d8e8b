import type { Cut } from '../../../plan/cut.ts';
import { validity } from '../../../responses/absence-at.ts';
import { findItem } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';

/** Rows of a cut with a written answer to a question, ascending. */
export function writtenRows(sample: Sample, question: string, cut: Cut): Int32Array {
	return sample.rows.rowsOf(cut).filter(validity(findItem(sample.responses, question, '').answers));
}
