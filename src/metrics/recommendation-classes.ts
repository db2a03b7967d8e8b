import type { StudyQuestion } from '../codebook/study-schema.ts';
import type { Reading } from './metric.ts';
import { scaleOf, stepsFromBest } from './question-scale.ts';

/** The relation whose recommendation rests on experience; of others the question is hypothetical. */
export const CUSTOMER = 'customer';

/** Counted from the best point: how many points promote, and how many more are passive. */
interface Cut {
	readonly promoting: number;
	readonly passive: number;
}

const ELEVEN_OR_TEN_POINTS: Cut = { promoting: 2, passive: 2 };
const FEWER_POINTS: Cut = { promoting: 1, passive: 1 };

/** Whether the scale runs from 0 to 10. */
export function isZeroToTen(question: StudyQuestion): boolean {
	return hasScale(question, 0, 10);
}

/** Whether the scale runs from 1 to 10. */
export function isOneToTen(question: StudyQuestion): boolean {
	return hasScale(question, 1, 10);
}

/** Finnish school grades, 4 to 10, have no recommendation classes. */
export function isSchoolGrade(question: StudyQuestion): boolean {
	return hasScale(question, 4, 10);
}

function hasScale(question: StudyQuestion, lowest: number, highest: number): boolean {
	const { min, max } = scaleOf(question);
	return min === lowest && max === highest;
}

/**
 * Reads a score as +1 promoter, 0 passive or −1 detractor: on 0–10 and 1–10 the two best points, the
 * next two and the rest; on other scales the best, the next and the rest (5 / 4 / 1–3, 7 / 6 / 1–5).
 *
 * Method: Reichheld 2003, "The One Number You Need to Grow".
 */
export function recommendationReading(question: StudyQuestion): Reading {
	const scale = scaleOf(question);
	const cut = isZeroToTen(question) || isOneToTen(question) ? ELEVEN_OR_TEN_POINTS : FEWER_POINTS;
	return {
		source: 'score',
		category: '',
		valueOf: (score) => classOf(stepsFromBest(score, scale), cut),
	};
}

function classOf(steps: number, { promoting, passive }: Cut): number {
	if (steps < promoting) return 1;
	return steps < promoting + passive ? 0 : -1;
}
