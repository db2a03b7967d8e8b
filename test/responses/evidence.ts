import type { StudyEvidence } from '../../src/estimates/estimate.ts';

/** Answers and nothing else: no frame, no themes, no weights but the study's own. */
export function evidenceOf(
	study: StudyEvidence['study'],
	responses: StudyEvidence['responses'],
): StudyEvidence {
	return { study, responses, frame: null, themes: new Map(), weightings: new Map() };
}
