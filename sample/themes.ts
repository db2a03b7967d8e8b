/** What an open answer is about: first what displeases, then what pleases. */
export const themes = [
	'value',
	'changes',
	'lines',
	'corrections',
	'price',
	'technicians',
	'quick',
	'desk',
	'known',
] as const;
export type Theme = (typeof themes)[number];

/**
 * Sentences of a theme: one of `first`, and often one of `more` after it; decision makers may also
 * begin with one of `byDeciders`.
 */
export interface Sentences {
	readonly byDeciders?: readonly string[];
	readonly first: readonly string[];
	readonly more: readonly string[];
}
