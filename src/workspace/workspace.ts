import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import type { Brand } from '../report/brand/brand.ts';
import type { WithdrawnFile } from '../report/check-withdrawals.ts';
import type { Events } from '../report/events-schema.ts';
import type { Actions, Challenges, Report, ReportVersion } from '../report/report-schema.ts';

/** A study's folder under data/. */
export interface StudyFolder {
	readonly id: string;
	/** `data/<study>`, relative to the workspace. */
	readonly folder: string;
	readonly yaml: PositionedYaml;
	readonly study: Study;
}

/** What a released version keeps of its report, as it was on that day. */
export interface FrozenReport {
	readonly report: Report;
	readonly actions: Actions;
	readonly events: Events;
	readonly challenges: Challenges;
}

/** A version's folder under its report. */
export interface VersionFolder {
	readonly id: string;
	/** `reports/<report>/<version>` */
	readonly folder: string;
	readonly yaml: PositionedYaml;
	readonly version: ReportVersion;
	/** When and why it was taken back; null where it stands. */
	readonly withdrawn: WithdrawnFile | null;
	/** What it keeps of its report since it was released; null where it keeps nothing. */
	readonly frozen: FrozenReport | null;
	/** Assumed, because nobody has written it: nothing of it is stored. */
	readonly isPlain?: boolean;
	/** Commentary files, relative to the version's folder, in code-unit order. */
	readonly commentary: readonly string[];
}

/** A report's folder under reports/. */
export interface ReportFolder {
	readonly id: string;
	/** `reports/<report>` */
	readonly folder: string;
	readonly yaml: PositionedYaml;
	readonly report: Report;
	/** Its colours, fonts and logo, ready to be published. */
	readonly brand: Brand;
	readonly actions: Actions;
	readonly events: Events;
	readonly challenges: Challenges;
	/** Newest first by date, then by id. */
	readonly versions: readonly VersionFolder[];
}

/** A folder with data/ and reports/: what its settings say, no answer read yet. */
export interface Workspace {
	/** Absolute; never printed, never published. */
	readonly root: string;
	readonly studies: readonly StudyFolder[];
	readonly reports: readonly ReportFolder[];
}
