import type { StudyQuestion, StudyScale } from '../codebook/study-schema.ts';

/** What a recommendation question is asked on where the codebook tells nothing else. */
const ZERO_TO_TEN: StudyScale = { min: 0, max: 10, better: 'high', labels: {}, values: {} };

/** The scale of a question whose kind has one; of kind nps 0–10 unless told. Throws where there is none. */
export function scaleOf({ id, kind, scale }: StudyQuestion): StudyScale {
	if (scale !== undefined) return scale;
	if (kind === 'nps') return ZERO_TO_TEN;
	throw new Error(`${id} has no scale`);
}

/** The points of a scale from its lowest number to its highest. */
export function scalePoints({ min, max }: StudyScale): readonly number[] {
	return Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => min + step);
}

/** 0 at the best point of the scale, one more for each point away from it. */
export function stepsFromBest(score: number, scale: StudyScale): number {
	return scale.better === 'high' ? scale.max - score : score - scale.min;
}
