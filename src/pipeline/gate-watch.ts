import type { AudienceLists } from '../publishing/audiences/audience-lists.ts';
import type { Published } from '../publishing/publish.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

/**
 * Looks on while one version passes the gate. One that is not calculated any more, for it is released,
 * is calculated for this alone where its data is at hand.
 */
export interface GateWatch {
	/** Id of the report. */
	readonly report: string;
	/** Id; undefined for the newest that stands. */
	readonly version: string | undefined;
	/**
	 * Called with what the gate decided, which is private. It holds all estimates: take what is needed
	 * and let go.
	 */
	readonly see: (
		published: Pick<Published, 'peopleBehind'>,
		listed: Pick<AudienceLists, 'facts' | 'lists' | 'whyHidden'>,
	) => void;
}

/** Whether a version is the one that is watched; a withdrawn one never is. */
export function isWatched(
	{ report, version }: Pick<GateWatch, 'report' | 'version'>,
	folder: Pick<ReportFolder, 'id' | 'versions'>,
	one: VersionFolder,
): boolean {
	if (folder.id !== report || one.withdrawn !== null) return false;
	const newest = folder.versions.find(({ withdrawn }) => withdrawn === null);
	return one.id === (version ?? newest?.id);
}
