/** What figures, tables and the texts beside them are given. */
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import type { Link } from './props.ts';

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
	| 'step'
	| 'tick';

export interface LegendItem {
	readonly shape: LegendShape;
	readonly tone?: Tone;
	readonly label: string;
}

export interface PlotProps {
	/** Trusted markup: made by charts/ and by nothing else, its text already escaped. */
	readonly chart: DrawnChart;
	/** So high that the first printed page needs it smaller. */
	readonly tall?: boolean;
}

/** `numeric` columns stand at the right. */
export interface TableColumn {
	readonly label: string;
	readonly numeric?: boolean;
}

/** A cell that is no plain value; `span` merges the cells of a hidden row into one. */
export interface TableCell {
	readonly kind: 'hidden' | 'indicative';
	readonly text: string;
	readonly span?: number;
}

export interface TableRow {
	readonly label: string;
	readonly cells: readonly (string | TableCell)[];
	/** The total, after its parts. */
	readonly total?: boolean;
	readonly lang?: string;
}

export interface DataTableProps {
	/** Read by assistive technology only. */
	readonly caption: string;
	/** The first column heads the rows. */
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** Rows become cards on a phone: for tables of words. */
	readonly stack?: boolean;
}

/** A file of a figure: "SVG", and "SVG, figure 1" read aloud. */
export interface Download extends Link {
	readonly spoken: string;
}

export interface FigureProps {
	readonly id: string;
	readonly topic?: string;
	/** The finding. */
	readonly title: string;
	/** 2 where the title heads a section, 3 where figures share one. */
	readonly level?: 2 | 3;
	/** Measure, unit, base. */
	readonly subtitle: string;
	readonly legend?: readonly LegendItem[];
	/** The whole width of the page; the default is the figure column. */
	readonly full?: boolean;
	/** "Figure 1." */
	readonly number: string;
	/** How it was made, what to mind. */
	readonly note?: string;
	/** The base line: who answered, how many. */
	readonly base?: string;
	/** "Source: …" */
	readonly source?: string;
	readonly table?: { readonly summary: string; readonly data: DataTableProps };
	readonly downloads?: { readonly label: string; readonly items: readonly Download[] };
}

/** So what and who acts carry the accent rule; how to read is grey. */
export type AsideKind = 'so-what' | 'who-acts' | 'how-to-read';

export interface AsideNoteProps {
	readonly kind: AsideKind;
	readonly title: string;
	/** At most 40 words; the slot stands in for it when it is given. */
	readonly text?: string;
}

export interface HeatColumn {
	readonly label: string;
	readonly n: string;
	/** All roles together: outlined. */
	readonly total?: boolean;
}

export interface HeatCell {
	readonly kind: 'value' | 'hidden' | 'not-asked' | 'not-estimable' | 'indicative';
	/** What is seen: "41", "hidden", "–". */
	readonly text: string;
	/** 1 the fewest satisfied … 5 the most; null where there is no value. */
	readonly step: 1 | 2 | 3 | 4 | 5 | null;
	/** Read aloud: after a value ("lower than other roles"), in place of any other text. */
	readonly spoken: string;
	/** Differs from the other roles by its verdict. */
	readonly differs?: 'higher' | 'lower';
}

export interface HeatRow {
	readonly label: string;
	readonly href?: string;
	readonly cells: readonly HeatCell[];
}

export interface HeatTableProps {
	readonly caption: string;
	/** Heads the column of row names, read aloud only. */
	readonly corner: string;
	readonly columns: readonly HeatColumn[];
	/** Phases of the path; a single group may have no label. */
	readonly groups: readonly { readonly label?: string; readonly rows: readonly HeatRow[] }[];
	readonly scale: HeatScaleProps;
}

export interface HeatScaleProps {
	/** "Colour scale: the stronger the colour, the fewer are satisfied". */
	readonly label: string;
	/** Five labels, fewest satisfied first: "0–34" … "80–100 %". */
	readonly steps: readonly [string, string, string, string, string];
	/** Only the marks that the table uses. */
	readonly keys: readonly {
		readonly kind: 'hidden' | 'indicative' | 'not-asked' | 'differs';
		/** What stands in the little box: "67", "–"; empty for the hatch and the arrows. */
		readonly sample: string;
		readonly label: string;
	}[];
}
