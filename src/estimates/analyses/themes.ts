import type { PlannedThemes } from '../../plan/analyses/themes.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { codingAgreement } from './themes/coding-agreement.ts';
import { openCodedAnswers } from './themes/coded-answers.ts';
import { themeDifferences, themeShares } from './themes/theme-shares.ts';
import { themeSentiments } from './themes/theme-sentiments.ts';
import { themeTilts } from './themes/theme-tilts.ts';

/** Estimates why: shares of coded themes and what tells groups apart (methods l). */
export function estimateThemes(
	desk: AnalysisDesk,
	planned: PlannedThemes,
): readonly DerivedEstimate[] {
	const coded = desk.themes.get(planned.question.id);
	if (coded === undefined) return [];
	const sample = desk.sampleOf('');
	const answers = openCodedAnswers(sample, planned, coded);
	return [
		...themeShares(sample, planned, answers),
		...themeDifferences(sample, planned, answers),
		...themeSentiments(sample, planned, answers),
		...themeTilts(sample, planned, answers),
		...codingAgreement(sample, planned, answers),
	];
}
