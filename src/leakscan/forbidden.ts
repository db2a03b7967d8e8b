/** What a forbidden string is. */
export type ForbiddenKind =
	| 'respondent id'
	| 'contact id'
	| 'account id'
	| 'account name'
	| 'e-mail'
	| 'phone number'
	| 'raw value'
	| 'answer in own words'
	| 'build path'
	| 'unseen role'
	| 'unseen touchpoint'
	| 'unseen segment'
	| 'unseen action or event'
	| 'other client';

/** A string that may stand in no published file. */
export interface Forbidden {
	readonly text: string;
	readonly kind: ForbiddenKind;
}

/** Ids are found as whole tokens: r1001 is not in r10012. */
const WHOLE: ReadonlySet<ForbiddenKind> = new Set([
	'respondent id',
	'contact id',
	'account id',
	'account name',
	'raw value',
	'unseen role',
	'unseen touchpoint',
	'unseen segment',
	'unseen action or event',
	'other client',
]);

const SHORTEST = 5;
const SHORTEST_NUMBER = 9;
const SHORTEST_ANSWER = 12;
const NUMBER = /^[\d\s.,:/+-]*$/;

/** Whether a kind is found as a whole token only. */
export function isWhole(kind: ForbiddenKind): boolean {
	return WHOLE.has(kind);
}

/**
 * Whether a string can be told from what stands on pages anyway: at least 5 characters; a number at
 * least 9 digits; an answer in own words at least 12 characters, two words and a letter. Shorter ones
 * are not looked for: they would be found in every figure.
 */
export function isTelling({ text, kind }: Forbidden): boolean {
	const tidy = text.trim();
	if (tidy.length < SHORTEST) return false;
	if (kind === 'answer in own words') {
		return tidy.length >= SHORTEST_ANSWER && /\s/.test(tidy) && /\p{L}{2}/u.test(tidy);
	}
	return !NUMBER.test(tidy) || tidy.replaceAll(/\D/g, '').length >= SHORTEST_NUMBER;
}
