import Papa from 'papaparse';

/** What the first records of a file say about its delimiter. */
export type DelimiterEvidence =
	| { readonly delimiter: string; readonly others: readonly string[] }
	| { readonly delimiter: null; readonly others: readonly string[] };

const USUAL = [',', ';', '\t', '|'];
const UNUSUAL = ['^', '~', ':', '§'];

/**
 * Finds the delimiter by whole records, not by counting characters: the one that cuts every
 * record into as many fields as the first. Without any, a file has one column (`,`); null where
 * two explain the file alike or only an unusual one does (`others` names them).
 */
export function findDelimiter(sample: string): DelimiterEvidence {
	const fits = standingIn(sample, USUAL)
		.map((delimiter) => fitOf(sample, delimiter))
		.filter(({ columns }) => columns > 1)
		.toSorted((a, b) => b.even - a.even || b.columns - a.columns);
	const [best, second] = fits;
	if (best === undefined) return withoutUsual(sample);
	if (second && second.even === best.even && second.columns === best.columns) {
		return { delimiter: null, others: [best.delimiter, second.delimiter] };
	}
	return { delimiter: best.delimiter, others: [] };
}

function withoutUsual(sample: string): DelimiterEvidence {
	const others = standingIn(sample, UNUSUAL).filter((delimiter) => {
		const { columns, even, records } = fitOf(sample, delimiter);
		return columns > 1 && even === 1 && records > 1;
	});
	return others.length > 0 ? { delimiter: null, others } : { delimiter: ',', others: [] };
}

/** Those that can cut anything. */
function standingIn(sample: string, delimiters: readonly string[]): readonly string[] {
	return delimiters.filter((delimiter) => sample.includes(delimiter));
}

/** Titles above a table end within so many records. */
const MOST_TITLES = 12;
/** A table below titles is at least so wide. */
const NARROWEST_BELOW_TITLES = 3;

/**
 * How evenly a delimiter cuts the records: the share of them that have as many cells as the first,
 * or, where most do not, as the first below some titles.
 */
function fitOf(sample: string, delimiter: string) {
	const { data } = new Papa.Parser({ delimiter, newline: '\n' }).parse(sample, 0, false) as {
		data: string[][];
	};
	const widths = data
		.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '')
		.map((cells) => cells.length);
	const own = fitFrom(widths, 0);
	const below = Array.from({ length: Math.min(MOST_TITLES, widths.length - 1) }, (_, at) =>
		fitFrom(widths, at + 1),
	).find(({ columns, even }) => columns >= NARROWEST_BELOW_TITLES && even > 0.5);
	const isTitled = own.even <= 0.5 && below !== undefined;
	return { delimiter, ...(isTitled ? below : own), records: widths.length };
}

function fitFrom(widths: readonly number[], first: number) {
	const columns = widths[first] ?? 0;
	const alike = widths.filter((width, at) => at >= first && width === columns).length;
	return { columns, even: alike / (widths.length - first) };
}
