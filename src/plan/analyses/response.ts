import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { frameReading, type FrameReading } from './frame-reading.ts';
import { ourCustomers } from './our-customers.ts';

/** Asks for who was asked and who answered: rates, accounts heard, representativity (methods k). */
export interface PlannedResponse extends AnalysisPlace {
	readonly analysis: 'response';
	readonly reading: FrameReading;
}

/** For our customers in the newest wave that a version reads. */
export function planResponse({ planned }: PlanningContext): readonly PlannedResponse[] {
	const customers = ourCustomers(planned);
	if (customers === undefined) return [];
	const { wave, relation } = customers.groups[0];
	const cut = { wave, relation, brand: '', role: '', segment: '' };
	return [
		{
			...placeOf(planned, cut),
			analysis: 'response',
			reading: frameReading(planned.study, wave),
		},
	];
}
