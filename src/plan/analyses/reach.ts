import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { ourCustomers } from './our-customers.ts';

/** Asks through how many people and roles each account was heard in a wave. */
export interface PlannedReach extends AnalysisPlace {
	readonly analysis: 'reach';
}

/** For our customers in each wave that a version reads. */
export function planReach({ planned }: PlanningContext): readonly PlannedReach[] {
	const groups = ourCustomers(planned)?.groups ?? [];
	return groups.map(({ wave, relation }) => ({
		...placeOf(planned, { wave, relation, brand: '', role: '', segment: '' }),
		analysis: 'reach',
	}));
}
