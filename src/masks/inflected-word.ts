const MARKS = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** A word without case, accents and marks that show nothing, so that Mäki and MAKI are the same. */
export function foldedWord(word: string): string {
	return word.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
}

const VOWEL = /[aeiouy]$/;
/** The strong ends of Finnish words and their weak ones: Lehto, Lehdon. */
const GRADES: readonly (readonly [RegExp, string])[] = [
	[/kk([aeiouy]{1,2})$/, 'k$1'],
	[/pp([aeiouy]{1,2})$/, 'p$1'],
	[/tt([aeiouy]{1,2})$/, 't$1'],
	[/nk([aeiouy]{1,2})$/, 'ng$1'],
	[/nt([aeiouy]{1,2})$/, 'nn$1'],
	[/lt([aeiouy]{1,2})$/, 'll$1'],
	[/rt([aeiouy]{1,2})$/, 'rr$1'],
	[/mp([aeiouy]{1,2})$/, 'mm$1'],
	[/(?<![kst])k([aeiouy]{1,2})$/, '$1'],
	[/(?<![p])p([aeiouy]{1,2})$/, 'v$1'],
	[/(?<![st])t([aeiouy]{1,2})$/, 'd$1'],
	[/de$/, 'tee'],
];

const SHORTEST_STEM = 3;
const SHORTEST_CUT = 4;

/**
 * The beginnings that the inflected forms of a Finnish word have, itself among them; folded. Words of
 * one or two letters have no other than themselves.
 */
export function stemsOf(word: string): readonly string[] {
	const own = foldedWord(word);
	if (own.length < SHORTEST_STEM) return [own];
	const graded = [own, ...GRADES.map(([strong, weak]) => own.replace(strong, weak))];
	const stems = new Set(graded);
	for (const one of graded) {
		if (one.endsWith('i')) stems.add(`${one.slice(0, -1)}e`);
		if (one.endsWith('a') && one.length > SHORTEST_CUT) stems.add(one.slice(0, -1));
	}
	if (/[aeiouy]n$/.test(own) && own.length > SHORTEST_CUT) stems.add(own.slice(0, -1));
	if (own.endsWith('nen')) stems.add(`${own.slice(0, -3)}s`);
	if (own.endsWith('s')) {
		for (const rest of ['', 'k', 'h', 'd', 'ks']) stems.add(`${own.slice(0, -1)}${rest}`);
	}
	return [...stems].filter(({ length }) => length >= SHORTEST_STEM);
}

const CASES =
	'(?:n|t|a|ta|tta|na|ssa|sta|lla|lta|lle|ksi|kse|ine|in|en|den|ten|tten|hin|h[aeiouy]n|sen|seen|siin|s|es)?';
const TAIL = '(?:ni|si|nsa|mme|nne)?(?:kin|kaan|han|ko|pa)?$';
/** A case (or the s of English and Swedish), a possessive, a clitic; accents folded. */
const AFTER_VOWEL = new RegExp(`^(?:[ij]?${CASES}|[aeiouy]n)${TAIL}`);
/** The same behind link vowels. */
const AFTER_CONSONANT = new RegExp(`^[aeiouy]{0,3}[ij]?[aeiouy]?${CASES}${TAIL}`);

/** Whether letters behind a stem may be the ending of an inflected word; none may. Both folded. */
export function isEnding(letters: string, stem: string): boolean {
	return (VOWEL.test(stem) ? AFTER_VOWEL : AFTER_CONSONANT).test(letters);
}
