const CUT = /\[(?:…|\.{3})\]/g;
const HAS_WORD = /\p{L}{2}/u;

/** The parts of a quote between its `[…]`; those without a word are none. */
export function quoteParts(text: string): readonly string[] {
	return text
		.split(CUT)
		.map((part) => part.trim())
		.filter((part) => HAS_WORD.test(part));
}

/** Whether an answer holds all parts of a quote, in their order. Both with single spaces, in NFC. */
export function holdsQuote(answer: string, text: string): boolean {
	let from = 0;
	return quoteParts(text).every((part) => {
		const at = answer.indexOf(part, from);
		from = at + part.length;
		return at >= 0;
	});
}
