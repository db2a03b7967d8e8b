import { compareTexts } from '../problem.ts';
import { csvLine, splitCsvLine } from './csv-line.ts';
import { textFault } from './plain-text.ts';
import type { Quote, QuoteSentiment } from './quote.ts';

/** Columns of quotes.csv in their order; the names are keys of a quote. */
const QUOTE_COLUMNS = [
	'id',
	'study',
	'question',
	'wave',
	'relation',
	'role',
	'brand',
	'segment',
	'theme',
	'sentiment',
	'language',
	'text',
] as const satisfies readonly (keyof Quote)[];

const HEADER = QUOTE_COLUMNS.join(',');
const SENTIMENTS: readonly string[] = ['', 'positive', 'negative', 'mixed', 'neutral'];

/** quotes.csv is not in the form that Kaiku writes: somebody edited it. */
export class QuotesFormError extends Error {
	/** Line of the file, 1-based. */
	readonly line: number;

	constructor(line: number, message: string) {
		super(message);
		this.name = 'QuotesFormError';
		this.line = line;
	}
}

/** quotes.csv: a header, then a line per quote, sorted by id whatever the order given; LF, RFC 4180. */
export function writeQuotesCsv(quotes: readonly Quote[]): string {
	const sorted = quotes.toSorted((a, b) => compareTexts(a.id, b.id));
	const lines = sorted.map((quote) => csvLine(QUOTE_COLUMNS.map((column) => quote[column])));
	return [HEADER, ...lines, ''].join('\n');
}

/**
 * Reads what {@link writeQuotesCsv} writes, and nothing else: the same quotes, the same order.
 *
 * @throws QuotesFormError at the first line that is not in that form
 */
export function parseQuotesCsv(text: string): Quote[] {
	const fault = textFault(text);
	if (fault !== null) throw new QuotesFormError(fault.line, fault.message);
	const [header, ...lines] = text.slice(0, -1).split('\n');
	if (header !== HEADER) throw new QuotesFormError(1, `the header is not ${HEADER}`);
	if (lines.length === 0) throw new QuotesFormError(1, 'without a quote the file is left out');
	const quotes = lines.map((line, at) => parseLine(line, at + 2));
	quotes.forEach(({ id }, at) => {
		const before = quotes[at - 1]?.id ?? '';
		if (before >= id) throw new QuotesFormError(at + 2, `${id} does not come after ${before}`);
	});
	return quotes;
}

function parseLine(line: string, number: number): Quote {
	const cells = splitCsvLine(line);
	if (cells === null) throw new QuotesFormError(number, 'a quote is out of place');
	if (cells.length !== QUOTE_COLUMNS.length)
		throw new QuotesFormError(number, `${cells.length} cells instead of ${QUOTE_COLUMNS.length}`);
	if (csvLine(cells) !== line) throw new QuotesFormError(number, 'a quote is out of place');
	const cell = (column: (typeof QUOTE_COLUMNS)[number]) =>
		cells[QUOTE_COLUMNS.indexOf(column)] ?? '';
	const sentiment = cell('sentiment');
	if (!isSentiment(sentiment)) throw new QuotesFormError(number, `"${sentiment}" is no sentiment`);
	if (!/^q-[0-9a-f]{8}$/.test(cell('id')))
		throw new QuotesFormError(number, `"${cell('id')}" is not the id of a quote`);
	return {
		id: cell('id'),
		study: cell('study'),
		question: cell('question'),
		wave: cell('wave'),
		relation: cell('relation'),
		role: cell('role'),
		brand: cell('brand'),
		segment: cell('segment'),
		theme: cell('theme'),
		sentiment,
		language: cell('language'),
		text: cell('text'),
	};
}

function isSentiment(text: string): text is QuoteSentiment {
	return SENTIMENTS.includes(text);
}
