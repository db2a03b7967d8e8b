/** What came of asking somebody, after AAPOR's dispositions. */
export const DISPOSITIONS = [
	'complete',
	'partial',
	'refused',
	'no-contact',
	'bounced',
	'out-of-office',
	'not-eligible',
	'unknown',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Somebody who could have been asked. Null where the file does not tell. */
export interface Contact {
	/** The respondent id that this person has in the exports. */
	readonly contact: string;
	/** As accounts.csv writes it, where that lists it. */
	readonly account: string | null;
	/** Id of a role of the codebook. */
	readonly role: string | null;
	/** The customer register held this person before the survey. */
	readonly inCrm: boolean | null;
	/** The account's named contact person. */
	readonly contactPerson: boolean | null;
	readonly invited: boolean | null;
	readonly disposition: Disposition | null;
	/** Day on which somebody last saw that the contact is right, `yyyy-mm-dd`. */
	readonly lastVerified: string | null;
	/** First physical line of its record. */
	readonly line: number;
}

/** A customer company. Null where the file does not tell. */
export interface Account {
	readonly account: string;
	readonly name: string | null;
	/** Who answers for it with us. */
	readonly owner: string | null;
	readonly status: string | null;
	/** Yearly, in the money of the study. */
	readonly revenue: number | null;
	/** Day on which something was done for it because of its answers, `yyyy-mm-dd`. */
	readonly actedOn: string | null;
	/** Texts of the other columns, by column; blank ones are left out. */
	readonly segments: ReadonlyMap<string, string>;
	/** First physical line of its record. */
	readonly line: number;
}

/** The people who could have been asked and their companies; null for a file that is not there or not read. */
export interface ContactFrame {
	readonly contacts: readonly Contact[] | null;
	readonly accounts: readonly Account[] | null;
	/** The columns of accounts.csv that are segments, in the file's order. */
	readonly segmentColumns: readonly string[];
}

/** What two writings of the same account have in common: intake tells accounts apart without case. */
export function accountKey(account: string): string {
	return account.toLowerCase().normalize('NFC');
}
