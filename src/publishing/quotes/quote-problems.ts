import { problem, type Problem } from '../../problem.ts';
import type { AnsweredQuote } from '../../quotes/report-quote.ts';
import type { QuotedVersion } from './quoted-version.ts';

/** Why a quote may not leave. */
export type Refusal =
	| { readonly kind: 'few'; readonly persons: number; readonly accounts: number }
	| { readonly kind: 'tells' }
	| { readonly kind: 'empty' }
	| { readonly kind: 'uncompared' }
	| { readonly kind: 'repeated'; readonly line: number };

/** That a quote is not published in a version, and why; without its words. */
export function refusedQuote(
	quote: AnsweredQuote,
	{ id, file }: QuotedVersion,
	refusal: Refusal,
): Problem {
	return problem({
		severity: refusal.kind === 'repeated' ? 'note' : 'warning',
		rule: `quote-refused`,
		file,
		line: quote.line,
		message: `The quote is not in ${id}: ${whyOf(quote, refusal)}.`,
		remedy: remedyOf(refusal),
	});
}

function whyOf({ question }: AnsweredQuote, refusal: Refusal): string {
	switch (refusal.kind) {
		case 'few':
			return `fewer than ${refusal.persons} people or ${refusal.accounts} accounts wrote to ${question} in its group, half of them are of one account, its numbers are hidden, or few came since an earlier version`;
		case 'tells':
			return 'it says in its own words that its writer belongs to a group that is too small';
		case 'uncompared':
			return 'an earlier version quotes its group, and no private ledger tells who wrote then, so that its writer may be one of few who came since';
		case 'empty':
			return 'nothing is left of it beside what is masked';
		case 'repeated':
			return `the same words stand on line ${refusal.line} already`;
	}
}

function remedyOf({ kind }: Refusal): string {
	if (kind === 'tells' || kind === 'empty') return 'Shorten it with […], or take the record out.';
	if (kind === 'uncompared')
		return 'Take the ledger of that version back from a backup, or quote what it quotes.';
	if (kind === 'repeated') return 'Keep one of the two records.';
	return 'Nothing; it is published once enough people write.';
}

/** That something the reviewer let stand beside a quote does not. */
export function withoutAttributes(
	{ line }: AnsweredQuote,
	{ id, file }: QuotedVersion,
	lacking: readonly string[],
): Problem {
	return problem({
		severity: 'note',
		rule: 'quote-without-attribute',
		file,
		line,
		column: 'attributes',
		message: `In ${id} the quote stands without ${lacking.join(', ')}: too few wrote in that group, it is hidden, it changed by few since an earlier version, or it is not told.`,
		remedy: null,
	});
}
