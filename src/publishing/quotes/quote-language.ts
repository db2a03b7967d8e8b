import type { AnsweredQuote } from '../../quotes/report-quote.ts';
import type { QuoteGate } from './quote-gate.ts';
import { LANGUAGE } from './writers.ts';

/** The language that most quotes are in, by study and by what its answers tell of their language. */
export type UsualLanguages = ReadonlyMap<string, string>;

/** What the language of a quote tells of its writer. */
export interface Writer {
	/** Dimensions that the words tell of by themselves: the language, where the answers tell it. */
	readonly told: readonly string[];
	/** Whether it is known how many wrote in this language, or most of them did. */
	readonly isUsual: boolean;
}

/**
 * What the language of a quote tells of its writer. Where the answers of a study tell their language,
 * those who answered in it are counted. Where they do not, or the words are in another one than the
 * answer says, how many wrote in which language is not known: words in another language than most
 * quotes tell of fewer people than the group that is counted, so that nothing else is told of them.
 *
 * @param row of the quoted answer
 */
export function writerOf(
	quote: AnsweredQuote,
	row: number,
	gate: QuoteGate,
	usual: UsualLanguages,
): Writer {
	const answered = gate.idAt(LANGUAGE, row);
	const own = CODE.test(answered) ? mainLanguage(answered) : usual.get(keyOf(quote, answered));
	const isUsual = own === mainLanguage(quote.language);
	return { told: isUsual && answered !== '' ? [LANGUAGE] : [], isUsual };
}

/** '' where two languages are equally many. */
export function usualLanguages(
	quotes: readonly AnsweredQuote[],
	gates: ReadonlyMap<string, QuoteGate>,
): UsualLanguages {
	const answeredIn = (quote: AnsweredQuote) => {
		const gate = gates.get(quote.study);
		return gate?.idAt(LANGUAGE, gate.rowOf(quote)) ?? '';
	};
	const groups = Map.groupBy(quotes, (quote) => keyOf(quote, answeredIn(quote)));
	return new Map(
		[...groups].map(([key, own]) => {
			const byLanguage = Map.groupBy(own, ({ language }) => mainLanguage(language));
			const [first, second] = [...byLanguage].toSorted(([, a], [, b]) => b.length - a.length);
			const isTie = first !== undefined && second?.[1].length === first[1].length;
			return [key, isTie ? '' : (first?.[0] ?? '')] as const;
		}),
	);
}

/** What exports write of a language that is a code already: `fi`, `EN-GB`. */
const CODE = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i;

function keyOf({ study }: AnsweredQuote, answered: string): string {
	return JSON.stringify([study, answered.toLowerCase()]);
}

function mainLanguage(language: string): string {
	return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
