/** A wave, relation and brand that somebody answered about, and what occurs in it. */
export interface PresentGroup {
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands, or the answers tell none. */
	readonly brand: string;
	readonly roles: ReadonlySet<string>;
	/** `dimension.value` */
	readonly segments: ReadonlySet<string>;
	/** {@link itemKey} of the questions that at least one of them was asked. */
	readonly asked: ReadonlySet<string>;
	/** The same for each role that occurs: a role that was never asked has no number at all. */
	readonly askedByRole: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names a question, about one touchpoint where it is asked of each. */
export function itemKey(question: string, touchpoint: string): string {
	return touchpoint === '' ? question : `${question}@${touchpoint}`;
}
