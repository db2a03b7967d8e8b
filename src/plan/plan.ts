import type { PlannedAnalysis } from './analyses/index.ts';
import type { PlannedCell } from './planned-cell.ts';

/** All that a version of a report needs to know, in the order of its studies and questions. */
export interface Plan {
	readonly cells: readonly PlannedCell[];
	readonly analyses: readonly PlannedAnalysis[];
}
