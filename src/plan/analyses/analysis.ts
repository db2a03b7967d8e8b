import type { Report } from '../../report/report-schema.ts';
import type { Cut } from '../cut.ts';
import type { PlannedStudy } from '../standard-cells.ts';

/** Whose study an analysis is of, and about whom. */
export interface AnalysisPlace {
	readonly study: string;
	/** Whether ids tell the study: it is not the report's first. */
	readonly isOtherStudy: boolean;
	readonly cut: Cut;
}

/** What the analyses of a study are planned from. */
export interface PlanningContext {
	readonly planned: PlannedStudy;
	readonly declared: Pick<Report, 'cuts' | 'targets'>;
}

/** The place of a cut of a study. */
export function placeOf({ study, isOtherStudy }: PlannedStudy, cut: Cut): AnalysisPlace {
	return { study: study.id, isOtherStudy, cut };
}
