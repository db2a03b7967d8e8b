import type { PlannedBrands } from '../../../plan/analyses/brands.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { AnalysisDesk } from '../analysis-desk.ts';
import { withScoreLevels } from '../score-answers.ts';
import { brandRanks } from './brand-ranks.ts';
import { imageGap } from './image-gap.ts';
import { preferenceLead } from './preference-lead.ts';
import { standardisedBrands } from './standardised-brands.ts';

/** Estimates us beside rivals: common role mix, rank intervals, preference lead, image beside experience (methods j). */
export function estimateBrands(
	desk: AnalysisDesk,
	planned: PlannedBrands,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	switch (planned.part) {
		case 'standing':
			return withScoreLevels(sample, planned, (levelOf) => [
				...standardisedBrands(sample, { ...planned, least: desk.least }, levelOf),
				...brandRanks(planned, levelOf),
			]);
		case 'lead':
			return preferenceLead(sample, planned);
		case 'image':
			return imageGap(sample, planned);
	}
}
