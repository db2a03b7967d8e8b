import type { PlannedAnalysis } from '../../plan/analyses/index.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { estimateAccounts } from './accounts.ts';
import { estimateAgreement } from './agreement.ts';
import { estimatePath } from './path.ts';
import { estimateImportance } from './importance.ts';
import { estimateChange } from './change/change.ts';
import { estimateTrend } from './trend/trend.ts';
import { estimateBrands } from './brands/brands.ts';
import { estimateResponse } from './response.ts';
import { estimateContactBias } from './contact-bias.ts';
import { estimateThemes } from './themes.ts';
import { estimateWords } from './words.ts';
import { estimateCensus } from './census.ts';
import { estimateFrameQuality } from './frame-quality.ts';
import { estimateReach } from './reach.ts';

/** What a planned analysis says of the responses. */
export function estimateAnalysis(
	desk: AnalysisDesk,
	planned: PlannedAnalysis,
): readonly DerivedEstimate[] {
	switch (planned.analysis) {
		case 'agreement':
			return estimateAgreement(desk, planned);
		case 'path':
			return estimatePath(desk, planned);
		case 'importance':
			return estimateImportance(desk, planned);
		case 'change':
			return estimateChange(desk, planned);
		case 'trend':
			return estimateTrend(desk, planned);
		case 'brands':
			return estimateBrands(desk, planned);
		case 'response':
			return estimateResponse(desk, planned);
		case 'contact-bias':
			return estimateContactBias(desk, planned);
		case 'themes':
			return estimateThemes(desk, planned);
		case 'words':
			return estimateWords(desk, planned);
		case 'census':
			return estimateCensus(desk, planned);
		case 'frame-quality':
			return estimateFrameQuality(desk, planned);
		case 'reach':
			return estimateReach(desk, planned);
		case 'accounts':
			return estimateAccounts(desk, planned);
	}
}
