import type { FinishedFigure, FigureTable } from '../../figures/finished-figure.ts';
import type { Change } from '../../story/change-list.ts';
import type { ContentPart } from '../../story/content-lines.ts';
import type { QuoteWords } from '../../story/quote-words.ts';
import type { SectionStory } from '../../story/story.ts';
import type { KeyFigureProps, Link, PathLocatorProps, SubNavProps } from '../components/props.ts';
import type { ActionProps, KeyFootProps, TallyItem, Term } from '../components/list-props.ts';
import type { PageProps } from '../layouts/page-props.ts';
import type { PageContext } from './page-context.ts';

/** One section: its words, and the figure or list that they are about; without either it says what is missing. */
export interface PageSection {
	readonly id: string;
	readonly story: SectionStory;
	readonly figure: FinishedFigure | null;
	/** Further figures, side by side. */
	readonly shared: readonly SharedFigure[];
	readonly table: FigureTable | null;
	readonly terms: readonly Term[];
	/** Tables that open on demand. */
	readonly folded: readonly { readonly summary: string; readonly table: FigureTable }[];
	/** What only few look up, part by part, behind one line; null for none. */
	readonly drawer: Drawer | null;
	/** What was added, removed and reworded. */
	readonly content: readonly ContentPart[];
	/** A line for the command line; '' for none. */
	readonly command: string;
	readonly changes: readonly Change[];
	readonly actions: readonly ActionProps[];
	readonly quotes: readonly QuoteWords[];
	readonly paragraphs: readonly string[];
	/** Files. */
	readonly links: readonly Link[];
	/** Pages, as a list. */
	readonly pages: readonly Link[];
}

/** Lists and tables that open together. */
export interface Drawer {
	readonly summary: string;
	readonly parts: readonly DrawerPart[];
}

export interface DrawerPart {
	readonly heading: string;
	readonly terms?: readonly Term[];
	readonly tables?: readonly FigureTable[];
	readonly paragraphs?: readonly string[];
	readonly content?: readonly ContentPart[];
}

/** One of several figures that share a section, each with its own finding. */
export interface SharedFigure {
	readonly id: string;
	readonly story: SectionStory;
	readonly figure: FinishedFigure;
}

/** A figure of a section with its finding; nothing where there is no such figure. */
export function shared(
	id: string,
	story: SectionStory,
	figure: FinishedFigure | null,
): readonly SharedFigure[] {
	return figure ? [{ id, story, figure }] : [];
}

/** How many figures a section has. */
export function figuresIn({ figure, shared: others }: PageSection): number {
	return (figure ? 1 : 0) + others.length;
}

/** A page of a report, ready for its template. */
export interface ReportPage {
	readonly context: PageContext;
	readonly shell: PageProps;
	readonly keyFigures: readonly KeyFigureProps[];
	/** What stands under the headline figures; left out where there are none. */
	readonly keyFoot?: KeyFootProps;
	/** Counts of verdicts under the title; left out on most pages. */
	readonly tally?: readonly TallyItem[];
	readonly sections: readonly PageSection[];
	readonly roles: SubNavProps | null;
	readonly path: PathLocatorProps | null;
}

/** The sections of a page without those that have nothing for the audience, each under its author's heading. */
export function seenSections(
	{ version, page, commentary }: PageContext,
	sections: readonly PageSection[],
): readonly PageSection[] {
	const leftOut = version.leftOut(page);
	return sections
		.filter(({ id }) => !leftOut.includes(id))
		.map((one) => headed(one, commentary?.findings[one.id]));
}

function headed(one: PageSection, title: string | undefined): PageSection {
	return title === undefined ? one : { ...one, story: { ...one.story, title } };
}

/** A section with nothing in it but its words. */
export function section(
	id: string,
	story: SectionStory,
	parts: Partial<PageSection> = {},
): PageSection {
	return {
		id,
		story,
		figure: null,
		shared: [],
		table: null,
		terms: [],
		folded: [],
		drawer: null,
		content: [],
		command: '',
		changes: [],
		actions: [],
		quotes: [],
		paragraphs: [],
		links: [],
		pages: [],
		...parts,
	};
}
