import type { DrawnChart } from '../charts/drawn-chart.ts';

/** Tones of a mark: colour meanings of the design, never free colours. */
export type Tone =
	'ink' | 'det' | 'det-2' | 'pas' | 'pro-2' | 'pro' | 'accent' | 'context' | 'pale';

/** Shapes of a legend: what the chart draws, in small. */
export type LegendShape =
	| 'bar'
	| 'square'
	| 'open-square'
	| 'dot'
	| 'ring'
	| 'diamond'
	| 'interval'
	| 'open-interval'
	| 'range'
	| 'band'
	| 'target'
	/** A thin line across: a level to compare with. */
	| 'level'
	/** Upright lines. */
	| 'dashed'
	| 'dotted'
	| 'step'
	| 'tick'
	| 'heavy'
	| 'up'
	| 'down'
	/** Words alone. */
	| 'none';

export interface LegendItem {
	readonly shape: LegendShape;
	readonly tone?: Tone;
	readonly label: string;
}

/** A cell of a data table that is no plain value; `span` merges the cells of a hidden row into one. */
export interface FigureCell {
	readonly kind: 'hidden' | 'indicative' | 'link' | 'date';
	readonly text: string;
	/** Of a date, or the first day of a period: `yyyy-mm-dd`, by which its column is sorted. */
	readonly day?: string;
	readonly span?: number;
	/** Where a link leads, relative to the page. */
	readonly href?: string;
}

export interface FigureTable {
	readonly caption: string;
	/** The first column heads the rows; `numeric` columns stand at the right. */
	readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
	readonly rows: readonly {
		readonly label: string;
		/** Where more of it stands, relative to the page; left out where nowhere. */
		readonly href?: string;
		readonly cells: readonly (string | FigureCell)[];
		/** The total, after its parts. */
		readonly total?: boolean;
	}[];
}

/** Roles by touchpoints as a table of coloured cells. */
export interface HeatTable {
	readonly caption: string;
	/** Heads the column of row names, read aloud only. */
	readonly corner: string;
	readonly columns: readonly HeatColumn[];
	readonly groups: readonly { readonly label?: string; readonly rows: readonly HeatRow[] }[];
	readonly scale: HeatScale;
}

export interface HeatColumn {
	readonly label: string;
	readonly n: string;
	readonly total?: boolean;
}

export interface HeatRow {
	readonly label: string;
	/** Id of the touchpoint, for its link. */
	readonly touchpoint: string;
	readonly cells: readonly HeatCell[];
}

export interface HeatCell {
	readonly kind: 'value' | 'hidden' | 'not-asked' | 'not-estimable' | 'indicative';
	/** What is seen: "41", "hidden", "–". */
	readonly text: string;
	/** 1 the fewest satisfied … 5 the most; null where there is no value. */
	readonly step: 1 | 2 | 3 | 4 | 5 | null;
	/** Read aloud after a value or in place of any other text. */
	readonly spoken: string;
	/** Differs from the other roles, by its verdict. */
	readonly differs?: 'higher' | 'lower';
}

export interface HeatScale {
	readonly label: string;
	readonly steps: readonly [string, string, string, string, string];
	readonly keys: readonly {
		readonly kind: 'hidden' | 'indicative' | 'not-asked' | 'differs';
		readonly sample: string;
		readonly label: string;
	}[];
}

/** A figure ready for a page, without its title: what it shows, its words and its table. */
export interface FinishedFigure {
	/** Id of the study that its numbers come from. */
	readonly study: string;
	readonly chart: DrawnChart | null;
	readonly heat: HeatTable | null;
	readonly legend: readonly LegendItem[];
	/** Who answered and how many. */
	readonly base: string;
	/** What to mind when reading it; '' for nothing. */
	readonly note: string;
	/** Null where the plot is a table itself. */
	readonly table: FigureTable | null;
	/** Needs the whole width of the page. */
	readonly isFull: boolean;
	/** Higher than wide. */
	readonly isTall: boolean;
}
