/** What key figures have below them, and what actions, terms and the rows of the index are given. */
import type { LegendItem } from '../../figures/finished-figure.ts';
import type { Link, VerdictKind } from './props.ts';

export type ActionStatus = 'todo' | 'doing' | 'done' | 'late';

export interface ActionProps {
	/** Its number in a list, or ''. */
	readonly n: string;
	readonly title: string;
	readonly why?: string;
	readonly evidence?: Link;
	readonly owner: { readonly label: string; readonly text: string; readonly nobody?: boolean };
	readonly due: { readonly label: string; readonly text: string; readonly status: ActionStatus };
	readonly metric?: { readonly label: string; readonly text: string };
}

export interface Term {
	readonly term: string;
	readonly text: string;
}

/** What stands once under all key figures. */
export interface KeyFootProps {
	/** What the small drawings show. */
	readonly legend: readonly LegendItem[];
	/** Warnings, each with the figure that it is about. */
	readonly notes: readonly string[];
	/** The same figures counted in other ways, on demand; null where there are none. */
	readonly more: { readonly summary: string; readonly items: readonly Term[] } | null;
}

/** How many measures have a verdict. */
export interface TallyItem {
	readonly count: string;
	readonly verdict: VerdictKind;
	readonly words: string;
}

export interface DefListProps {
	readonly items: readonly Term[];
}

export interface ReportRowProps {
	readonly version: string;
	readonly date: string;
	readonly tag?: { readonly words: string; readonly latest?: boolean };
	/** The finding, as a link to the overview. */
	readonly title: string;
	readonly href: string;
	readonly text?: string;
	readonly figure?: { readonly value: string; readonly words: string };
	/** The drawn band of earlier versions, 120 × 30, made by charts/. */
	readonly spark?: string;
	readonly links: readonly Link[];
}
