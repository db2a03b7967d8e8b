import { recommendationReading } from '../../metrics/recommendation-classes.ts';
import type { PlannedWords } from '../../plan/analyses/words.ts';
import { findItem, readAnswers } from '../answer-reader.ts';
import { baseOfRows } from '../base-of-rows.ts';
import type { Base } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';
import type { SidedAnswer } from './side-tilt.ts';

/** With fewer answers on a side nothing is compared (methods l). */
const LEAST_COMMENTS = 30;

/**
 * Of written answers those of promoters and detractors by a recommendation question.
 *
 * @param rows with a written answer, ascending
 * @returns none where a side has fewer than 30 of them
 */
export function sidedAnswers(
	sample: Sample,
	outcome: PlannedWords['outcome'],
	rows: Int32Array,
): readonly SidedAnswer[] {
	const item = findItem(sample.responses, outcome.id, '');
	const { isValid, valueOf } = readAnswers(sample.responses, item, recommendationReading(outcome));
	const sided = rows.filter((row) => isValid(row) && valueOf(row) !== 0);
	const clusters = sample.numberClusters(sided);
	const answers = Array.from(sided, (row, at): SidedAnswer => ({
		row,
		cluster: clusters[at] ?? 0,
		side: valueOf(row) > 0 ? 0 : 1,
	}));
	const promoters = answers.filter(({ side }) => side === 0).length;
	const fewest = Math.min(promoters, answers.length - promoters);
	return fewest < LEAST_COMMENTS ? [] : answers;
}

/** The people behind some answers. */
export function baseOfAnswers(sample: Sample, answers: readonly SidedAnswer[]): Base {
	return baseOfRows(
		sample,
		Int32Array.from(answers, ({ row }) => row),
	);
}

/** The people of each side. */
export function basesOfSides(sample: Sample, answers: readonly SidedAnswer[]): readonly Base[] {
	return ([0, 1] as const).map((side) =>
		baseOfAnswers(
			sample,
			answers.filter((one) => one.side === side),
		),
	);
}
