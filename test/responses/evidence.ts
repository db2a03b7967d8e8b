import type { StudyEvidence } from '../../src/estimates/estimate.ts';
import { leastOf } from '../../src/estimates/least.ts';
import type { Study } from '../../src/codebook/study-schema.ts';
import { askedOf, type EvidencePart } from '../../src/estimates/watched-evidence.ts';
import type { Row } from './build-responses.ts';

/** Answers and nothing else: no frame, no themes, no weights but the study's own. */
export function evidenceOf(
	study: StudyEvidence['study'] & Pick<Study, 'thresholds'>,
	responses: StudyEvidence['responses'],
): StudyEvidence {
	return {
		study,
		least: leastOf(study.thresholds),
		responses,
		frame: null,
		themes: new Map(),
		weightings: new Map(),
	};
}

/** What stands for the parts of evidence of these answers and nothing else. */
export function textsOf(rows: readonly Row[]): (part: EvidencePart) => string {
	return (part) => {
		if (part === 'least' || askedOf(part) !== null) throw new Error(`no rows tell ${part}`);
		return JSON.stringify(rows.map(({ answers }) => answers[part.replace('answers to ', '')]));
	};
}
