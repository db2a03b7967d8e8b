import type { StudyQuestion } from '../../codebook/study-schema.ts';
import { questionItems } from '../question-items.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { cutOfGroup, newestAsked, ourCustomers, wasAskedOf } from './our-customers.ts';

const SCALED: readonly StudyQuestion['kind'][] = ['nps', 'rating', 'effort'];

/** Asks for how far answers to a question agree: polarisation, split accounts, share of differences between accounts (methods f). */
export interface PlannedAgreement extends AnalysisPlace {
	readonly analysis: 'agreement';
	readonly question: StudyQuestion;
	/** Filled only where the question is asked of each of several touchpoints. */
	readonly touchpoint: string;
	/** Roles that were asked, each of which has its own numbers. */
	readonly roles: readonly string[];
}

/**
 * Of every question with a scale, in the newest wave that asked our customers: of all of them and of
 * each role.
 */
export function planAgreement({ planned }: PlanningContext): readonly PlannedAgreement[] {
	const series = ourCustomers(planned);
	if (series === undefined) return [];
	return questionItems(planned.study)
		.filter(({ question }) => SCALED.includes(question.kind))
		.flatMap((item) => {
			const group = newestAsked(series, item);
			if (group === undefined) return [];
			return [
				{
					...placeOf(planned, cutOfGroup(group)),
					analysis: 'agreement' as const,
					...item,
					roles: series.roles.filter((role) => wasAskedOf(group, role, item)),
				},
			];
		});
}
