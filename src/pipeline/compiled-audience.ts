import type { Grant } from '../audiences/grant.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { CompiledCommentary } from './compile-commentary.ts';

/** What one audience sees of a version. */
export interface CompiledAudience {
	readonly grant: Grant;
	/** In the order of the report. */
	readonly languages: readonly string[];
	/** Never empty. */
	readonly pages: readonly PageName[];
	/** Ids of the sections of a page that have nothing for it though they have for others. */
	readonly leftOut: (page: PageName) => readonly string[];
	readonly snapshot: Snapshot;
	/** Of its pages and languages, titles in its own numbers. */
	readonly commentary: readonly CompiledCommentary[];
}
