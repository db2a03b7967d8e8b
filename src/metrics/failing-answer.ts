import type { StudyScale } from '../codebook/study-schema.ts';

/** Part of the scale's width, from its bad end, that fails where the codebook tells no cut. */
const FAILING_PART = 1 / 3;

/**
 * Whether an answer counts as a failing touchpoint: at the cut of the scale or worse. Where the codebook
 * tells none the cut lies a third of the way up, rounded to a point: 3 of 1–7, 2 of 1–5, 3 of 0–10;
 * from the other end where a low score is the better one.
 */
export function isFailingAnswer(
	score: number,
	{ min, max, better, failing_at }: StudyScale,
): boolean {
	const steps = Math.round((max - min) * FAILING_PART);
	if (better === 'low') return score >= (failing_at ?? max - steps);
	return score <= (failing_at ?? min + steps);
}
