/** What a section says beside its figure. */
export interface SectionStory {
	/** The section's subject in a word or two. */
	readonly topic: string;
	/** The finding. */
	readonly title: string;
	/** What the figure shows, its unit and its question; '' where there is no figure. */
	readonly subtitle: string;
	/** What is missing and how to get it; told where the figure cannot be drawn, or in part. */
	readonly missing?: string;
	readonly howToRead?: string;
	/** Findings beside that of the title, under the figure; left out where there is none. */
	readonly notes?: readonly string[];
}

/** The generated words of a page. */
export interface PageStory<Section extends string> {
	readonly title: string;
	/** Two or three sentences under the title. */
	readonly deck: string;
	/** For search engines and previews: plain text. */
	readonly description: string;
	readonly sections: Readonly<Record<Section, SectionStory>>;
}

/** A section without evidence: it keeps its place and says what is missing. */
export function missingSection(
	words: { readonly topic: string; readonly missingTitle: string },
	missing: string,
): SectionStory {
	return { topic: words.topic, title: words.missingTitle, subtitle: '', missing };
}
