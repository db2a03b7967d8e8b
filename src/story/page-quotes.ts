import type { Quote } from '../snapshot/quote.ts';
import { mainCut } from './main-cut.ts';
import { reasonQuestion, themeRows } from './theme-rows.ts';
import type { View } from './view.ts';

/** A section never quotes more. */
const MOST_QUOTES = 3;

/**
 * The quotes beside the reasons of all or of a role: of the newest wave (or of no wave that may be
 * told), up to three, in proportion to how many mention their themes; those of a theme in the page's
 * language first, then by id, which tells nothing of who wrote when.
 */
export function pageQuotes(view: View, touchpoint: string, role: string): readonly Quote[] {
	const question = reasonQuestion(view, touchpoint)?.id;
	const { study, relation, wave } = mainCut(view);
	const own = view.quotes.filter(
		(quote) =>
			quote.study === study &&
			quote.question === question &&
			quote.relation === relation &&
			['', wave].includes(quote.wave) &&
			(role === '' || quote.role === role),
	);
	const inLanguage = (quote: Quote) => (quote.language.split('-')[0] === view.language ? 0 : 1);
	const sorted = own.toSorted((a, b) => inLanguage(a) - inLanguage(b) || (a.id < b.id ? -1 : 1));
	const shares = new Map(
		themeRows(view, touchpoint, role).map(({ category, value }) => [category, value ?? 0]),
	);
	return inProportion(sorted, ({ theme }) => shares.get(theme) ?? 0);
}

/** Seat by seat to the theme with most share for each quote that it would have (D'Hondt 1882). */
function inProportion(
	quotes: readonly Quote[],
	shareOf: (quote: Quote) => number,
): readonly Quote[] {
	const chosen: Quote[] = [];
	while (chosen.length < MOST_QUOTES) {
		const left = quotes.filter((quote) => !chosen.includes(quote));
		const claimOf = (quote: Quote) =>
			shareOf(quote) / (1 + chosen.filter(({ theme }) => theme === quote.theme).length);
		const [first] = left.toSorted((a, b) => claimOf(b) - claimOf(a));
		if (first === undefined) break;
		chosen.push(first);
	}
	return chosen;
}
