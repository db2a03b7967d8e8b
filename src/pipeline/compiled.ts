import type { Problem } from '../problem.ts';
import type { ToldNow } from '../publishing/series/told-group.ts';
import type { PrintedWaiver } from '../rules/waivers.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ReportFolder, VersionFolder, Workspace } from '../workspace/workspace.ts';
import type { CompiledCommentary } from './compile-commentary.ts';
import type { CompiledStudy } from './compile-study.ts';
import type { CompiledAudience } from './compiled-audience.ts';

/** One version of a report with all that its pages are made from. */
export interface CompiledVersion {
	readonly report: ReportFolder;
	readonly version: VersionFolder;
	readonly snapshot: Snapshot;
	/** Calculated from data now; else read as it was stored. */
	readonly isCalculated: boolean;
	/** What it tells of people, where it was calculated; private. */
	readonly told: () => readonly ToldNow[];
	readonly commentary: readonly CompiledCommentary[];
	/** What each audience sees of it, in the order declared; those that see nothing are left out. */
	readonly audiences: readonly CompiledAudience[];
	/** Rules that were set aside on its pages. */
	readonly waived: readonly PrintedWaiver[];
}

/** A version that was taken back: of its snapshot nothing may be shown. */
export interface WithdrawnVersion {
	readonly report: ReportFolder;
	readonly version: VersionFolder;
	/** Those that saw it, in the order declared; none where no snapshot of it was stored. */
	readonly audiences: readonly CompiledAudience[];
}

export interface Compiled {
	readonly workspace: Workspace;
	/** Those that were read. */
	readonly studies: readonly CompiledStudy[];
	/** Report by report, newest version first, without those that were withdrawn. */
	readonly versions: readonly CompiledVersion[];
	/** Report by report, newest version first. */
	readonly withdrawn: readonly WithdrawnVersion[];
	/** All at once; an error among them means that nothing may be written. */
	readonly problems: readonly Problem[];
}
