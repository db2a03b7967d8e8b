import type { Codebook } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import type { Cut } from './cut.ts';
import type { Weighting } from './planned-cell.ts';
import type { PresentGroup } from './present-group.ts';

/** A codebook and what occurs in its responses, as far as a plan must know it. */
export interface StudyPlanInput {
	readonly study: Codebook;
	readonly groups: readonly PresentGroup[];
	/** Where the files of a wave ask otherwise than those before; none where left out. */
	readonly breaks?: readonly TrendBreak[];
	/** Other ways in which our customers can be weighted; none where left out. */
	readonly weightings?: readonly AvailableWeighting[];
}

/** A weighting and whose answers it is about. */
export interface AvailableWeighting {
	readonly kind: Exclude<Weighting, '' | 'none'>;
	readonly groups: readonly Pick<Cut, 'wave' | 'brand'>[];
}
