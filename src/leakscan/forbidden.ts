/** What a forbidden string is. */
export type ForbiddenKind =
	| 'respondent id'
	| 'contact id'
	| 'account id'
	| 'account name'
	| 'staff name'
	| 'e-mail'
	| 'phone number'
	| 'raw value'
	| 'answer in own words'
	| 'build path'
	| 'unseen role'
	| 'unseen touchpoint'
	| 'unseen segment'
	| 'unseen action or event'
	| 'unseen account'
	| 'other client';

/** A string that may stand in no published file. */
export interface Forbidden {
	readonly text: string;
	readonly kind: ForbiddenKind;
}

/** Kinds that say who somebody is. */
const NAMES: ReadonlySet<string> = new Set<ForbiddenKind>([
	'respondent id',
	'contact id',
	'account id',
	'account name',
	'staff name',
]);

/** Other kinds that are found as whole words only. */
const WHOLE: ReadonlySet<string> = new Set<ForbiddenKind>([
	'raw value',
	'unseen role',
	'unseen touchpoint',
	'unseen segment',
	'unseen action or event',
	'unseen account',
	'other client',
]);

const SHORTEST = 5;
const SHORTEST_NUMBER = 9;
const SHORTEST_ANSWER = 12;
const NUMBER = /^[\d\s.,:/+-]*$/;
/** A12, 7-b: three or four characters, a letter and a digit among them. */
const SHORT = /^(?=.*\p{L})(?=.*\p{N})[\p{L}\p{N}][\p{L}\p{N}._-]{1,2}[\p{L}\p{N}]$/u;

/** Whether a kind says who somebody is: an id or a name. */
export function isName(kind: string): boolean {
	return NAMES.has(kind);
}

/** Whether a kind is found as a whole token only: r1001 is not in r10012. */
export function isWhole(kind: ForbiddenKind): boolean {
	return isName(kind) || WHOLE.has(kind);
}

/**
 * Whether a string can be told from what stands on pages anyway: at least 5 characters; a number at
 * least 9 digits; an answer in own words at least 12 characters, two words and a letter. Shorter ones
 * would be found in every figure.
 */
export function isTelling({ text, kind }: Forbidden): boolean {
	const tidy = text.trim();
	if (tidy.length < SHORTEST) return false;
	if (kind === 'answer in own words') {
		return tidy.length >= SHORTEST_ANSWER && /\s/.test(tidy) && /\p{L}{2}/u.test(tidy);
	}
	return !NUMBER.test(tidy) || tidy.replaceAll(/\D/g, '').length >= SHORTEST_NUMBER;
}

/** Whether an id is short and can yet be told from other words, as a whole word. */
export function isShortCode({ text, kind }: Forbidden): boolean {
	return isName(kind) && SHORT.test(text.trim());
}
