/** Fewest persons and accounts behind a published number of a study. */
export interface LeastGroup {
	readonly respondents: number;
	readonly accounts: number;
}

/** How many must stand behind a published number of a study, for who asks of some people alone. */
export interface Least extends LeastGroup {
	/** Whether so many persons, of so many accounts where these are told, are fewer. */
	areFew(n: number, accounts: number | null): boolean;
}

/** What a study asks for. */
export function leastOf({ respondents, accounts: ofAccounts }: LeastGroup): Least {
	return {
		respondents,
		accounts: ofAccounts,
		areFew: (n, accounts) => n < respondents || (accounts !== null && accounts < ofAccounts),
	};
}
