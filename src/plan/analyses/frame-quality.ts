import type { Codebook } from '../../codebook/study-schema.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { frameReading, type FrameReading } from './frame-reading.ts';
import { ourCustomers } from './our-customers.ts';

/** Asks how good the list of those who could be asked is: gaps, age, doubles, companies with one contact. */
export interface PlannedFrameQuality extends AnalysisPlace {
	readonly analysis: 'frame-quality';
	readonly reading: FrameReading;
	/** First day of the wave's fieldwork, which ages are told by. */
	readonly start: string;
	/** A contact last verified more days before that is stale. */
	readonly staleAfter: number;
	/** What names owners of accounts in ids; null where the promise allows no account, nor then its owner. */
	readonly naming: Pick<Codebook, 'id' | 'account_secret'> | null;
}

/** For our customers in the newest wave that a version reads. */
export function planFrameQuality({ planned }: PlanningContext): readonly PlannedFrameQuality[] {
	const { study } = planned;
	const customers = ourCustomers(planned);
	if (customers === undefined) return [];
	const { wave, relation } = customers.groups[0];
	const start = study.waves.find(({ id }) => id === wave)?.start;
	if (start === undefined) return [];
	const cut = { wave, relation, brand: '', role: '', segment: '' };
	return [
		{
			...placeOf(planned, cut),
			analysis: 'frame-quality',
			reading: frameReading(study, wave),
			start,
			staleAfter: study.stale_after,
			naming: study.confidentiality === 'identified' ? study : null,
		},
	];
}
