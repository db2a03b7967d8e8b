/** What somebody wrote beside one section; '' where nobody has. HTML that Astro rendered. */
export interface SectionAsides {
	readonly soWhat: string;
	readonly whoActs: string;
	readonly howToRead: string;
}

/** A page's commentary, taken apart. All parts are HTML that Astro rendered and escaped. */
export interface SplitCommentary {
	/** Under the title, before the first heading, figure, quote or action; '' for none. */
	readonly deck: string;
	/** From there on; '' for none. */
	readonly prose: string;
	/** By section id. */
	readonly asides: ReadonlyMap<string, SectionAsides>;
}

export const NO_ASIDES: SectionAsides = { soWhat: '', whoActs: '', howToRead: '' };

const ASIDE =
	/<kaiku-aside data-kind="([a-zA-Z]+)" data-section(?:="([a-z0-9-]*)")?>([\s\S]*?)<\/kaiku-aside>/g;

/**
 * Takes the rendered commentary of a page apart; the markers are those of aside-marker.astro.
 * @param firstSection where words go that name no section
 */
export function splitCommentary(html: string, firstSection: string): SplitCommentary {
	const asides = new Map<string, SectionAsides>();
	const rest = html.replaceAll(
		ASIDE,
		(_, kind: string, told: string | undefined, words: string) => {
			const section = told === undefined || told === '' ? firstSection : told;
			const before = asides.get(section) ?? NO_ASIDES;
			if (isKind(kind)) {
				asides.set(section, { ...before, [kind]: `${before[kind]}${inParagraphs(words)}` });
			}
			return '';
		},
	);
	const heading = rest.search(/<(?:h[2-6]|figure)\b|<div class="(?:quotes|acts)[ "]/);
	const deck = heading < 0 ? rest : rest.slice(0, heading);
	return { deck: deck.trim(), prose: heading < 0 ? '' : rest.slice(heading).trim(), asides };
}

function isKind(kind: string): kind is keyof SectionAsides {
	return Object.hasOwn(NO_ASIDES, kind);
}

function inParagraphs(words: string): string {
	const text = words.trim();
	return text.startsWith('<p') ? text : `<p>${text}</p>`;
}
