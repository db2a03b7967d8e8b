import { isFailingAnswer } from '../../../metrics/failing-answer.ts';
import { scaleOf } from '../../../metrics/question-scale.ts';
import type { PathStep } from '../../../plan/analyses/path.ts';
import { absenceAt, validity } from '../../../responses/absence-at.ts';
import { ABSENCE } from '../../../responses/responses.ts';
import { findItem } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';

/** The answers about one touchpoint, by row. */
export interface StepAnswers {
	readonly step: PathStep;
	/** Whether it met the touchpoint or said that it did not. */
	readonly isAsked: (row: number) => boolean;
	readonly isMet: (row: number) => boolean;
	/** The rest are of those who met it; more is better, whatever the scale says. */
	readonly valueOf: (row: number) => number;
	readonly isFailing: (row: number) => boolean;
}

/** The paths of some people. */
export interface PathAnswers {
	/** Rows of all who met a touchpoint, ascending. */
	readonly travellers: Int32Array;
	readonly steps: readonly StepAnswers[];
	/** How many touchpoints each row met, by row. */
	readonly met: Int32Array;
	/** How many of them failed, by row. */
	readonly failing: Int32Array;
}

/** Reads the steps of some rows, each answer once. */
export function readPath(
	sample: Sample,
	planned: readonly PathStep[],
	rows: Int32Array,
): PathAnswers {
	const { size } = sample.responses;
	const met = new Int32Array(size);
	const failing = new Int32Array(size);
	const steps = planned.map((step) => readStep(sample, step));
	for (const { isMet, isFailing } of steps) {
		for (const row of rows) {
			if (!isMet(row)) continue;
			met[row] = (met[row] ?? 0) + 1;
			if (isFailing(row)) failing[row] = (failing[row] ?? 0) + 1;
		}
	}
	return { travellers: rows.filter((row) => (met[row] ?? 0) > 0), steps, met, failing };
}

function readStep({ responses }: Sample, step: PathStep): StepAnswers {
	const { answers } = findItem(responses, step.question.id, step.touchpoint);
	if (answers.kind !== 'scores')
		throw new Error(`the answers to ${step.question.id} are no scores`);
	const { scores } = answers;
	const isMet = validity(answers);
	const scale = scaleOf(step.question);
	const scoreOf = (row: number) => scores[row] ?? NaN;
	return {
		step,
		isAsked: (row) => isMet(row) || absenceAt(answers, row) === ABSENCE.notMet,
		isMet,
		valueOf: (row) =>
			scale.better === 'high' ? scoreOf(row) : scale.min + scale.max - scoreOf(row),
		isFailing: (row) => isFailingAnswer(scoreOf(row), scale),
	};
}

/** Middle of the scale that all steps share; NaN of no step. */
export function midpointOf([first]: readonly StepAnswers[]): number {
	if (first === undefined) return NaN;
	const { min, max } = scaleOf(first.step.question);
	return (min + max) / 2;
}
