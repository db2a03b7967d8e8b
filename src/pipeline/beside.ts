import type { KnownSpreads } from '../publishing/hiding/known-spreads.ts';
import type { KeptWork } from '../publishing/kept-work.ts';
import type { AskedSite } from './asked-audiences.ts';
import type { EarlierVersion } from './earlier-versions.ts';
import type { GateWatch } from './gate-watch.ts';
import type { MatchedQuotes } from './report-quotes.ts';

/** What a version is calculated beside. */
export interface Beside {
	/** Versions before it that read one of its studies, the oldest first. */
	readonly earlier: readonly EarlierVersion[];
	readonly quotes: MatchedQuotes;
	/** Who looks on while it passes the gate. */
	readonly watch?: GateWatch | undefined;
	readonly kept?: KeptWork;
	/** What attacks found of versions before it, or of this one the last time; more is added. */
	readonly spreads?: KnownSpreads | undefined;
	/** The site that is asked for; all where left out. */
	readonly asked?: AskedSite | undefined;
}
