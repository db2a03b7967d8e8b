/**
 * What the components are given: ready strings in the page's language, hrefs relative to the page.
 * The components hold no words of their own and compute nothing.
 */
/** A link with its words. */
export interface Link {
	readonly label: string;
	readonly href: string;
	/** The page that is being read. */
	readonly current?: boolean;
}

/** A link of a menu; `note` stands at the right: a date, a share, a size. */
export interface MenuItem extends Link {
	readonly note?: string;
}

export interface MenuProps {
	/** What the closed menu says, such as "Version v2026-Q3" or "Invoicing, 11 of 14". */
	readonly label: string;
	readonly items: readonly MenuItem[];
	/** Links below a rule, such as "Compare versions". */
	readonly rest?: readonly Link[];
}

/** For the script that adds small comforts to a page that is whole without it. */
export interface ComfortProps {
	/** The script itself, for all pages of the site. */
	readonly script: string;
	/** The index of the site's pages in the page's language; built, not served while editing. */
	readonly search: string;
	/** What the controls say, in the page's language. */
	readonly words: Readonly<Record<string, string>>;
	readonly decimal: ',' | '.';
}

export interface SampleStripProps {
	readonly text: string;
}

export interface BarProps {
	readonly client: string;
	/** The index of reports. */
	readonly href: string;
	/** Who made the report, such as "with Selkeä CX". */
	readonly author?: string;
	/** A picture beside the client's name; the name is its text. */
	readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
	readonly versions?: MenuProps;
	readonly downloads?: MenuProps;
	readonly languages: readonly LanguageLink[];
	/** Name of the language switch for assistive technology. */
	readonly languagesLabel: string;
}

/** The same page in a language; `label` is short (FI), `lang` a BCP 47 tag. */
export interface LanguageLink extends Link {
	readonly lang: string;
	/** The language's own name, read aloud in place of the short label. */
	readonly name: string;
}

/** A step of the breadcrumb; the last one is the page itself and has no href. */
export interface Crumb {
	readonly label: string;
	readonly href?: string;
}

export interface CrumbsProps {
	readonly label: string;
	readonly items: readonly Crumb[];
}

export interface NavProps {
	readonly label: string;
	readonly items: readonly Link[];
}

/** A pill: a sibling page with its base, or without href a hidden one with the one hidden text. */
export interface SubNavItem {
	readonly label: string;
	readonly href?: string;
	readonly n?: string;
	readonly current?: boolean;
}

/** One line above a page, with where to go from it. */
export interface NoticeProps {
	readonly text: string;
	readonly link?: Link;
}

export interface SubNavProps {
	readonly label: string;
	readonly items: readonly SubNavItem[];
}

/** A phase of the path: how many touchpoints it has, and which of them is read (from 0). */
export interface LocatorPhase {
	readonly label: string;
	readonly count: number;
	readonly current?: number;
}

export interface PathLocatorProps {
	readonly label: string;
	readonly phases: readonly LocatorPhase[];
	readonly menu: MenuProps;
	readonly previous?: Link;
	readonly next?: Link;
}

export interface HeroProps {
	readonly kicker: string;
	/** The finding: the page's only h1. */
	readonly title: string;
	/** Two or three sentences; the `deck` slot stands in for it when it is given. */
	readonly deck?: string;
	/** Base, rate, field time. */
	readonly meta?: readonly string[];
}

export interface FooterProps {
	readonly columns: readonly {
		readonly title: string;
		readonly text: string;
		readonly link?: Link;
	}[];
}

export type VerdictKind = 'up' | 'down' | 'no-clear-change' | 'cannot-be-said';

export interface VerdictProps {
	readonly kind: VerdictKind;
	/** "Fell by 15 points", "No clear change". */
	readonly words: string;
	/** The difference and its interval, such as "0 (−11…+11)". */
	readonly interval?: string;
}

export interface KeyFigureProps {
	readonly label: string;
	readonly qualifier?: string;
	readonly value: string;
	/** The interval with its words: "95 % interval +4…+19". */
	readonly interval?: string;
	/** The drawn interval, 220 × 38, made by charts/. */
	readonly mini?: string;
	/** Whether it moved, whether its target is met. */
	readonly verdicts?: readonly VerdictProps[];
	/** To how it was made: the number itself leads there. */
	readonly made?: Link;
}

export interface SectionProps {
	/** Anchor of the contents rail. */
	readonly id: string;
	readonly topic?: string;
	/** Left out where a figure's title heads the section. */
	readonly title?: string;
	readonly lead?: string;
	/** No rule above: the first section of the index. */
	readonly plain?: boolean;
}

export interface MissingSectionProps {
	readonly id: string;
	readonly topic: string;
	readonly title: string;
	/** What is missing, and when it comes. */
	readonly text: string;
}
