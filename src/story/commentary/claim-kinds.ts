/** What words may assert of a number. */
export const CLAIMS = [
	'rose',
	'fell',
	'no-clear-change',
	'higher',
	'lower',
	'no-clear-difference',
	'above-target',
	'below-target',
	'strongest',
	'weakest',
] as const;

export type ClaimKind = (typeof CLAIMS)[number];
