/** A role, relation, brand or touchpoint as sentences need it; the words come from the study's labels. */
export interface GroupName {
	/** As a heading or the first word: `Contact persons`. */
	readonly heading: string;
	/** Inside a sentence: `contact persons`, `IT`. */
	readonly inside: string;
	/** `people`: a plural (contact persons); `unit`: a department or a place (IT); `named`: a bare label. */
	readonly kind: 'people' | 'unit' | 'named';
	/** Of whom, as the study inflects it: `yhteyshenkilöiden`. Where there is none, sentences avoid the case. */
	readonly genitive?: string;
}

/** A relation in words: as a heading, after "more than half", and all of its people. */
export interface RelationWords {
	readonly label: string;
	readonly of: string;
	readonly all: string;
}

/** What a level says when its interval lies on one side of zero (points) or of one half (shares). */
export type Claim = 'nps' | 'balance' | 'satisfied' | 'easy' | 'agree';

/** The things that a sentence counts. */
export type Counted =
	'roles' | 'segments' | 'touchpoints' | 'cells' | 'relations' | 'brands' | 'statements';

/** Where the answers lie of a claim; `unclear` where the interval holds zero or one half. */
export type Side = 'above' | 'below' | 'unclear';

/** First letter as a capital, for the start of a sentence; by code point, no locale. */
export function capitalised(text: string): string {
	const [first = ''] = text;
	return `${first.toUpperCase()}${text.slice(first.length)}`;
}

/** Findings as a title: one stands without a full stop, several are sentences. */
export function asTitle(findings: readonly string[]): string {
	const told = findings.filter(Boolean).map(capitalised);
	return told.length < 2 ? told.join('') : `${told.join('. ')}.`;
}

/** Findings as running text: each one a sentence. */
export function asText(findings: readonly string[]): string {
	return findings
		.filter(Boolean)
		.map((finding) => `${capitalised(finding)}${/[.!?]$/.test(finding) ? '' : '.'}`)
		.join(' ');
}
