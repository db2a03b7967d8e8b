/** What the shell of a page is given: words in the page's language, hrefs relative to the page. */
import type {
	BarProps,
	ComfortProps,
	CrumbsProps,
	FooterProps,
	HeroProps,
	NavProps,
	NoticeProps,
	SampleStripProps,
} from '../components/props.ts';

export interface PageProps {
	/** Of the page: en, fi, sv. */
	readonly lang: string;
	/** Language and territory: `fi_FI`. */
	readonly locale: string;
	/** Of the window: finding, client, version. */
	readonly title: string;
	readonly description: string;
	/** The client's own tokens, a file beside the page; nothing where there is no brand. */
	readonly brandHref?: string;
	/** The picture that is seen where a link is passed on; left out of a version that was taken back. */
	readonly previewHref?: string;
	/** The full address of the page; left out where it is not told where the site will lie. */
	readonly pageUrl?: string;
	/** The style sheet with the running foot of its version; left out where a page has none. */
	readonly printHref?: string;
	/** "Skip to content". */
	readonly skip: string;
	readonly sample?: SampleStripProps;
	/** What a reader must know of this version first: that it was corrected, or what it corrects. */
	readonly notices?: readonly NoticeProps[];
	/** "Draft": on every sheet that is printed; left out where the page is none. */
	readonly draft?: string;
	/** What the script of small comforts is told; left out, the page has no script. */
	readonly comforts?: ComfortProps;
	readonly bar: BarProps;
	readonly crumbs: CrumbsProps;
	/** Left out on the index. */
	readonly nav?: NavProps;
	/** Contents of the page; hrefs are "#anchor". */
	readonly rail?: NavProps;
	readonly hero: HeroProps;
	readonly footer: FooterProps;
}
