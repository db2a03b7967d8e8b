import type { PageName } from '../snapshot/page-names.ts';
import type { Label, Snapshot, Thresholds } from '../snapshot/snapshot.ts';
import type { AudienceTerms } from './grant.ts';

/** What is done by whom and when, as a report's actions.yaml tells it. */
export interface SiteAction {
	readonly id: string;
	readonly title: Label;
	/** Why it is done; empty where that is not told. */
	readonly why: Label;
	readonly owner: string;
	/** When it began, was due and was done, `yyyy-mm-dd`; '' where that is not told. */
	readonly start: string;
	readonly due: string;
	readonly done: string;
	readonly status: 'not-started' | 'in-progress' | 'done' | 'dropped' | '';
	readonly touchpoint: string;
	readonly role: string;
	readonly metric: string;
	/** Further figures whose gap to a competitor or a target it should close, as metric:question. */
	readonly closes: readonly string[];
	readonly target: number | null;
}

/** Something dated that a reader of a trend should know of. */
export interface SiteEvent {
	readonly id: string;
	/** `yyyy-mm-dd` */
	readonly date: string;
	readonly title: Label;
	/** Something done, or a change of how it is measured. */
	readonly kind: 'action' | 'method';
	readonly touchpoint: string;
	readonly role: string;
}

/** What customers struggle with, as a report's challenges.yaml tells it; '' where something is not told. */
export interface SiteChallenge {
	readonly id: string;
	readonly title: Label;
	readonly status: 'raised' | 'chosen' | 'solving' | 'solved' | 'verified';
	/** Since when it is so, `yyyy-mm-dd`. */
	readonly since: string;
	readonly owner: string;
	readonly touchpoint: string;
	readonly role: string;
	/** `metric:question:category` of how many have it, and of how many say that it is solved. */
	readonly frequency: string;
	readonly solved: string;
}

/** One commentary file: its page and language, and what its front matter tells. */
export interface SiteCommentary {
	readonly page: PageName;
	readonly language: string;
	/** The finding that heads the page, in plain words; '' where the file has no level-1 heading. */
	readonly title: string;
	/** What heads a section in place of its generated finding, in plain words, by section. */
	readonly findings: Readonly<Record<string, string>>;
	/** What is written below the title, as plain text. */
	readonly paragraphs: readonly string[];
	readonly author: string;
	readonly status: string;
	readonly reader: string;
	readonly decider: string;
	readonly due: string;
	/** Reviewed with other facts than those of now. */
	readonly isStale: boolean;
	/** Numbers that changed since, where that is known, in words and as far as the audience may know them. */
	readonly changed: readonly string[];
	/** Ids of its numbers that put relations or brands together. */
	readonly pooled: readonly string[];
}

/** A rule of pages that was set aside, with the reason that is printed. */
export interface SiteWaiver {
	readonly rule: string;
	/** One text for every language, or a text for each. */
	readonly reason: string | Label;
	/** Ids of the facts of this audience that it is about. */
	readonly about: readonly string[];
	/** Where it is printed; none: on every page. */
	readonly pages: readonly PageName[];
}

/** Who reads a page, or all of a kind, and who decides by when, as the report names them. */
export interface SiteReader {
	/** As `roles/finance`, `roles` or `all`. */
	readonly page: string;
	/** One text for every language, or a text for each; left out where it is not told. */
	readonly reader?: string | Label | undefined;
	readonly decider?: string | Label | undefined;
	/** `yyyy-mm-dd` */
	readonly due?: string | undefined;
}

/** What an audience of a report sees of it, as far as what respondents were promised allows. */
export interface SiteAudience extends Omit<AudienceTerms, 'thresholds'> {
	/** Of the main study, or stricter. */
	readonly thresholds: Thresholds;
}

/** Who has signed an edition off, in which role; the name may be ''. */
export interface SiteSignature {
	/** One text for every language, or a text for each. */
	readonly role: string | Label;
	readonly name: string;
	/** `yyyy-mm-dd` */
	readonly date: string;
}

/** What one side gains: in words or by the figure that measures it. */
export interface SiteGain {
	/** Empty where it is not told in words. */
	readonly text: Label;
	/** As metric:question, or ''. */
	readonly metric: string;
}

/** One edition of a report, as far as this audience may see it. */
export interface SiteVersion {
	readonly id: string;
	/** `yyyy-mm-dd`, printed; nothing else knows the day. */
	readonly date: string;
	readonly status: 'draft' | 'reviewed' | 'released';
	/** The report's, as of today, or of the day of its release. */
	readonly title: Label;
	readonly owner: string;
	/** Id of the version that it is read against, or ''. */
	readonly compare: string;
	readonly supersedes: string;
	/** Id of the edition that corrects it, where this audience sees it, or ''. */
	readonly supersededBy: string;
	readonly erratum: Label;
	/** Addresses of the pages that it has, without `.html`, in the order of the site; never empty. */
	readonly pages: readonly PageName[];
	/** Ids of the sections of a page that have nothing for the audience and are not there. */
	readonly leftOut: (page: PageName) => readonly string[];
	readonly snapshot: Snapshot;
	readonly commentary: readonly SiteCommentary[];
	readonly waived: readonly SiteWaiver[];
	readonly signed: readonly SiteSignature[];
	/** All audiences of the report, for the one that sees all of it; none for any other. */
	readonly visibility: readonly SiteAudience[];
	/** Of the pages that it has. */
	readonly readers: readonly SiteReader[];
	/** Those of the report that it is told in and this audience reads. */
	readonly languages: readonly string[];
	/** `page` or a locale: how numbers are written. */
	readonly numbers: string;
	/** As of today, or of the day of its release. */
	readonly actions: readonly SiteAction[];
	readonly events: readonly SiteEvent[];
	readonly challenges: readonly SiteChallenge[];
	/** What the customer gains and what the company gains; null where a side is not told. */
	readonly mutualValue: { readonly customer: SiteGain | null; readonly us: SiteGain | null };
}

/** An edition that was taken back: this is all that is told of it. */
export interface SiteWithdrawn {
	readonly id: string;
	/** `yyyy-mm-dd`, that of the edition. */
	readonly date: string;
	/** `yyyy-mm-dd` */
	readonly withdrawnOn: string;
	readonly reason: 'erasure' | 'error';
	/** Id of the edition that is read in its place and is on this site, or ''. */
	readonly successor: string;
}

/** What the pages of a report look like where they differ from Kaiku's own; null where they do not. */
/** A typeface as style sheets name it, and what is seen until it is there. */
export interface SiteTypeface {
	readonly family: string;
	/** One of the brand's `files`, or '' for a typeface that every site has. */
	readonly file: string;
	/** Fonts of the device by what they are called; null for a typeface that every site has. */
	readonly standIns: {
		readonly isSerif: boolean;
		readonly families: readonly {
			readonly id: string;
			readonly fonts: readonly SiteStandInFont[];
		}[];
	} | null;
}

/** A font of the device under any of its names, and what its size and lines are multiplied by. */
export interface SiteStandInFont {
	readonly names: readonly string[];
	readonly isBold: boolean;
	readonly size: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

export interface SiteBrand {
	/** Written `#2c49b4`, by theme. */
	readonly accent: { readonly light: string; readonly dark: string } | null;
	readonly onAccent: { readonly light: string; readonly dark: string } | null;
	readonly display: SiteTypeface | null;
	readonly text: SiteTypeface | null;
	readonly logo: { readonly file: string; readonly width: number; readonly height: number } | null;
	/** Fonts and pictures, by name. */
	readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface SiteReport {
	readonly id: string;
	readonly title: Label;
	readonly owner: string;
	readonly languages: readonly string[];
	/** `page` or a locale: how dates are written where no edition is told of. */
	readonly numbers: string;
	/** Address at which the site will lie, with `/` at its end; left out where that is not told. */
	readonly url?: string;
	readonly brand: SiteBrand;
	/** Newest first; empty where all were withdrawn. */
	readonly versions: readonly SiteVersion[];
	/** Newest first. */
	readonly withdrawn: readonly SiteWithdrawn[];
}

/** What one audience of one client sees: all that a site is built from. */
export interface Site {
	readonly client: string;
	readonly audience: string;
	/** The name the client goes by on the pages: its organisation. */
	readonly organisation: string;
	readonly fictional: boolean;
	/** Of all its reports, the first report's first. */
	readonly languages: readonly string[];
	readonly reports: readonly SiteReport[];
}
