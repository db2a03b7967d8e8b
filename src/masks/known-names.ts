/** Names and ids that may not stand in a published text. */
export interface KnownNames {
	/** Companies as they are called, with or without a legal form. */
	readonly companies: readonly string[];
	/** People: first and last names, in any order. */
	readonly persons: readonly string[];
	/** Codes of people and accounts. */
	readonly ids: Iterable<string>;
	/** Words that pages show anyway: our own name, brands, labels. */
	readonly shown: readonly string[];
}
