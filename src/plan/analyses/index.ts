import { planAccounts, type PlannedAccounts } from './accounts.ts';
import { planAgreement, type PlannedAgreement } from './agreement.ts';
import { planPath, type PlannedPath } from './path.ts';
import { planImportance, type PlannedImportance } from './importance.ts';
import { planChange, type PlannedChange } from './change.ts';
import { planTrend, type PlannedTrend } from './trend.ts';
import { planBrands, type PlannedBrands } from './brands.ts';
import { planResponse, type PlannedResponse } from './response.ts';
import { planContactBias, type PlannedContactBias } from './contact-bias.ts';
import { planThemes, type PlannedThemes } from './themes.ts';
import { planWords, type PlannedWords } from './words.ts';
import { planCensus, type PlannedCensus } from './census.ts';
import { planFrameQuality, type PlannedFrameQuality } from './frame-quality.ts';
import { planReach, type PlannedReach } from './reach.ts';
import type { PlanningContext } from './analysis.ts';

/** One analysis about one place: some derived facts. */
export type PlannedAnalysis =
	| PlannedAgreement
	| PlannedPath
	| PlannedImportance
	| PlannedChange
	| PlannedTrend
	| PlannedBrands
	| PlannedResponse
	| PlannedContactBias
	| PlannedThemes
	| PlannedWords
	| PlannedCensus
	| PlannedFrameQuality
	| PlannedReach
	| PlannedAccounts;

/** All analyses that a study's questions and waves allow, in this order. */
export function planAnalyses(context: PlanningContext): readonly PlannedAnalysis[] {
	return [
		...planAgreement(context),
		...planPath(context),
		...planImportance(context),
		...planChange(context),
		...planTrend(context),
		...planBrands(context),
		...planResponse(context),
		...planContactBias(context),
		...planThemes(context),
		...planWords(context),
		...planCensus(context),
		...planFrameQuality(context),
		...planReach(context),
		...planAccounts(context),
	];
}
