/** What figures, tables and the texts beside them are given. */
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import type { FigureTable, HeatTable, LegendItem } from '../../figures/finished-figure.ts';
import type { Link } from './props.ts';

export interface PlotProps {
	/** Trusted markup: made by charts/ and by nothing else, its text already escaped. */
	readonly chart: DrawnChart;
	/** So high that the first printed page needs it smaller. */
	readonly tall?: boolean;
	/** Whether another stands beside it, so that its column may have half the usual width. */
	readonly paired?: boolean;
}

/** A table under a figure or by itself; its form is that of a finished figure. */
export interface DataTableProps extends FigureTable {
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
	/** To how the numbers of the figure are made. */
	readonly made?: Link;
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

type HeatGroup = HeatTable['groups'][number];

/** The table of a finished figure with links for its rows. */
export interface HeatTableProps extends Omit<HeatTable, 'groups'> {
	readonly groups: readonly (Omit<HeatGroup, 'rows'> & { readonly rows: readonly HeatRow[] })[];
}

export interface HeatRow extends Omit<HeatGroup['rows'][number], 'touchpoint'> {
	readonly href?: string;
}
