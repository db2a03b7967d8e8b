import type { ContactFrame } from '../../frame/contact-frame.ts';
import type { FrameReading } from '../../plan/analyses/frame-reading.ts';
import type { Cut } from '../../plan/cut.ts';
import type { Weighting } from '../../plan/planned-cell.ts';
import type { CodedThemes } from '../../themes/coded-themes.ts';
import type { Least } from '../least.ts';
import type { Sample } from '../sample.ts';
import type { CustomerFrame, FramePeople } from './customer-frame.ts';

/** What is to be estimated, and how many must stand behind it. */
export type WithLeast<Planned> = Planned & { readonly least: Least };

/** What an analysis may read of a study. */
export interface AnalysisDesk {
	/** The responses by one of the study's weightings. */
	sampleOf(weights: Weighting): Sample;
	readonly least: Least;
	/** The people who could have been asked; null where the study has no such file. */
	readonly frame: ContactFrame | null;
	/** The customers who could have been asked in the wave of a cut, whether answers tell who they are or not. */
	peopleAt(cut: Cut, reading: FrameReading): FramePeople | null;
	/** The same, joined to answers: null where coverage is unknown. */
	customersAt(cut: Cut, reading: FrameReading): CustomerFrame | null;
	/** By question id; empty where nothing was coded. */
	readonly themes: ReadonlyMap<string, CodedThemes>;
}
