/** What is stored of a version, of whatever schema: the card as parsed JSON and the text of facts.csv. */
export interface StoredForm {
	readonly card: unknown;
	readonly facts: string;
}

/** One step of the snapshot's history: pure, from one schema to the next. */
export interface Migration {
	/** The schema that it reads; it gives the next one. */
	readonly from: number;
	/** How a card of that schema was written, so that an edited one is refused before it is read. */
	readonly write: (card: unknown) => string;
	/** Takes the form of {@link from} to the next; what it does not know stays for the schema to refuse. */
	readonly migrate: (form: StoredForm) => StoredForm;
}
