import type { MaskText } from '../masks/mask-text.ts';
import { problem, type Problem } from '../problem.ts';
import type { AnsweredQuote } from './report-quote.ts';

/** Languages that write common nouns with a capital. */
const CAPITAL_NOUNS = ['de', 'lb'];
/** A word with a capital inside a sentence, not the English I. */
const INNER_CAPITAL = /(?<=[\p{L}\p{N},;:)"”»’–-]\s)(?!I\b)\p{Lu}[\p{L}\d]+/u;
/** Money, or a number of four digits and more that is no year. */
const AMOUNT = /\d\s?(?:€|eur\b|euro|%|\$|£)|\d[\d\s.]*\d{3}|\b(?!(?:19|20)\d\d\b)\d{4,}/iu;

/**
 * What a reviewer should look at once more: words that were masked, words that may be names which
 * nobody lists, and amounts that may be one account's own. Notes with the line, without the text.
 */
export function reviewQuotes(
	quotes: readonly AnsweredQuote[],
	masks: ReadonlyMap<string, MaskText>,
	file: string,
): readonly Problem[] {
	return quotes.flatMap(({ study, text, language, line }) => {
		const masked = masks.get(study)?.(text) ?? text;
		const note = (rule: string, message: string, remedy: string | null) =>
			problem({ severity: 'note', rule, file, line, column: 'text', message, remedy });
		const mayName = !CAPITAL_NOUNS.includes(language) && INNER_CAPITAL.test(masked);
		return [
			...(countMasks(masked) > countMasks(text)
				? [note('quote-masked', 'Something in the quote is masked where it is printed.', null)]
				: []),
			...(mayName
				? [
						note(
							'quote-may-name',
							'A word of the quote with a capital may be a name: Kaiku masks those that the data lists and knows no others.',
							'Put […] in its place if it is one.',
						),
					]
				: []),
			...(AMOUNT.test(masked)
				? [
						note(
							'quote-amount',
							'The quote tells an amount that may be one account’s own.',
							'Put […] in its place if somebody could be known by it.',
						),
					]
				: []),
		];
	});
}

function countMasks(text: string): number {
	return text.replaceAll('[...]', '[…]').split('[…]').length;
}
