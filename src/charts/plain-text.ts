const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text without control characters, direction overrides and broken surrogates. */
export function plainText(text: string): string {
	return text.toWellFormed().replace(unprintable, '');
}
