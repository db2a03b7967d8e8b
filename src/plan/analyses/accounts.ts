import type { Codebook, StudyQuestion } from '../../codebook/study-schema.ts';
import { isSchoolGrade } from '../../metrics/recommendation-classes.ts';
import type { QuestionItem } from '../question-items.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { frameReading, statusTexts, type FrameReading } from './frame-reading.ts';
import { headlineMetrics } from './headline-metrics.ts';
import { ourCustomers } from './our-customers.ts';

/** Asks for what may be told of single accounts: seats, voices, risks, revenue, those that left. */
export interface PlannedAccounts extends AnalysisPlace {
	readonly analysis: 'accounts';
	readonly reading: FrameReading;
	/** Texts of an account's status, in lower case, that mean it left us. */
	readonly lostStatuses: readonly string[];
	/** The recommendation question whose classes are told; null where there is none. */
	readonly score: QuestionItem | null;
	/** Earlier waves of customers that the version reads, newest first. */
	readonly earlier: readonly string[];
	/** What names accounts in ids. */
	readonly naming: Pick<Codebook, 'id' | 'account_secret'>;
}

/** The relation of those who were customers. */
export const LOST = 'lost';

/**
 * Of our customers in the newest wave, where respondents were told that they answer by name: nothing
 * of a single account is told otherwise.
 */
export function planAccounts({ planned }: PlanningContext): readonly PlannedAccounts[] {
	const { study } = planned;
	const customers = ourCustomers(planned);
	if (study.confidentiality !== 'identified' || customers === undefined) return [];
	const [{ wave, relation, brand }, ...earlier] = customers.groups;
	const asked = headlineMetrics(planned).find(({ question }) => hasClasses(question));
	return [
		{
			...placeOf(planned, { wave, relation, brand, role: '', segment: '' }),
			analysis: 'accounts',
			reading: frameReading(study, wave),
			lostStatuses: statusTexts(study, LOST),
			score: asked ? { question: asked.question, touchpoint: asked.touchpoint } : null,
			earlier: earlier.map((group) => group.wave),
			naming: study,
		},
	];
}

function hasClasses(question: StudyQuestion): boolean {
	return question.kind === 'nps' && !isSchoolGrade(question);
}
