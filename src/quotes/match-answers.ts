import type { WrittenWords } from '../intake/written-words.ts';
import { problem, type Problem } from '../problem.ts';
import { mainCodings } from '../themes/main-codings.ts';
import type { CodedThemes } from '../themes/coded-themes.ts';
import { holdsQuote } from './quote-parts.ts';
import type { AnsweredQuote, ReportQuote } from './report-quote.ts';

/** What is at hand of a study to find the answers that are quoted. */
export interface QuotedStudy {
	readonly id: string;
	/** Ids of its open questions. */
	readonly open: readonly string[];
	/** Ids of its waves, the newest first. */
	readonly waves: readonly string[];
	readonly written: readonly WrittenWords[];
	/** The quoted of whom a record was left out. */
	readonly leftOut: ReadonlySet<string>;
	/** Coded answers by question. */
	readonly themes: ReadonlyMap<string, CodedThemes>;
}

/**
 * Finds the answer that each quote is of: in the first study that has one of this respondent to the
 * question, the newest that holds its text. A quote without an answer is left out with a warning.
 */
export function matchQuotes(
	quotes: readonly ReportQuote[],
	studies: readonly QuotedStudy[],
	file: string,
): { quotes: readonly AnsweredQuote[]; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const found = quotes.flatMap((quote): AnsweredQuote[] => {
		const asked = studies.filter(({ open }) => open.includes(quote.question));
		const study = asked.find(({ written }) => written.some((one) => isOf(one, quote)));
		const answers = study?.written.filter((one) => isOf(one, quote)) ?? [];
		const holding = answers.filter(({ text }) => holdsQuote(text, quote.text));
		const [first] = newestFirst(holding, study?.waves ?? []);
		if (study !== undefined && first !== undefined) return [answered(quote, study, first, answers)];
		const isLeftOut = asked.some(({ leftOut }) => leftOut.has(quote.respondent));
		if (answers.length > 0) problems.push(otherWords(quote, file));
		else problems.push(isLeftOut ? withdrawn(quote, file) : nobody(quote, file));
		return [];
	});
	return { quotes: found, problems };
}

function isOf({ respondent, question }: WrittenWords, quote: ReportQuote): boolean {
	return respondent === quote.respondent && question === quote.question;
}

function newestFirst(answers: readonly WrittenWords[], waves: readonly string[]) {
	return answers.toSorted((a, b) => waves.indexOf(a.wave) - waves.indexOf(b.wave));
}

function answered(
	quote: ReportQuote,
	study: QuotedStudy,
	{ wave, relation, brand, touchpoint }: WrittenWords,
	answers: readonly WrittenWords[],
): AnsweredQuote {
	const coded = study.themes.get(quote.question);
	const newest = newestFirst(answers, study.waves)[0]?.wave;
	const codings = coded === undefined ? [] : mainCodings(coded, quote.respondent);
	const ofAnswer = codings.filter((one) => one.theme !== '' && (one.wave || newest) === wave);
	const theme = quote.theme || (ofAnswer[0]?.theme ?? '');
	const sentiment = ofAnswer.find((one) => one.theme === theme)?.sentiment ?? '';
	return { ...quote, study: study.id, wave, relation, brand, touchpoint, theme, sentiment };
}

function nobody({ line }: ReportQuote, file: string): Problem {
	return problem({
		severity: 'warning',
		rule: 'quote-of-nobody',
		file,
		line,
		column: 'respondent',
		message: 'Nobody of this id wrote anything to the question, so the quote is not published.',
		remedy: 'Write the respondent id as in the exports, or take the record out.',
	});
}

function withdrawn({ line }: ReportQuote, file: string): Problem {
	return problem({
		severity: 'warning',
		rule: 'quote-left-out',
		file,
		line,
		column: 'respondent',
		message: 'The answer was left out, as exclude.csv or a rule says, and the quote with it.',
		remedy: 'Take the record out of the quotes.',
	});
}

function otherWords({ line }: ReportQuote, file: string): Problem {
	return problem({
		severity: 'warning',
		rule: 'quote-not-in-answer',
		file,
		line,
		column: 'text',
		message: 'The respondent wrote something else, so the quote is not published.',
		remedy: 'Quote the answer word for word, with […] where something is left out.',
	});
}
