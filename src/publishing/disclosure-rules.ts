/** How many must stand behind what is published of a study; the codebook may only raise them. */
export interface DisclosureRules {
	/** Fewest persons behind a value. */
	readonly respondents: number;
	/** Fewest accounts behind a value, where the study has an account column. */
	readonly accounts: number;
	/** Fewest persons behind a distribution. */
	readonly distribution: number;
	/** Largest share of the answers behind a value that may come from one account, per cent. */
	readonly dominance: number;
	/** Roles that answers weighted by the decision are of, in code-unit order; left out where not told. */
	readonly deciding?: readonly string[];
	/** Whether weights follow roles, so that who knows the frame knows them. */
	readonly isWeightedByRole?: boolean;
	/** Whether respondents were told that they answer by name, so that accounts may be told of. */
	readonly isIdentified?: boolean;
}
