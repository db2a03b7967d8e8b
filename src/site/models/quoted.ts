import { pageQuotes } from '../../story/page-quotes.ts';
import { quoteWords, type QuoteWords } from '../../story/quote-words.ts';
import type { View } from '../../story/view.ts';

/** The quotes beside the reasons of a page, in words. */
export function quotedReasons(view: View, touchpoint: string, role: string): readonly QuoteWords[] {
	return pageQuotes(view, touchpoint, role).map((quote) => quoteWords(view, quote));
}
