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
	const fits = USUAL.map((delimiter) => fitOf(sample, delimiter))
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
	const others = UNUSUAL.filter((delimiter) => {
		const { columns, even, records } = fitOf(sample, delimiter);
		return columns > 1 && even === 1 && records > 1;
	});
	return others.length > 0 ? { delimiter: null, others } : { delimiter: ',', others: [] };
}

function fitOf(sample: string, delimiter: string) {
	const { data } = new Papa.Parser({ delimiter, newline: '\n' }).parse(sample, 0, false) as {
		data: string[][];
	};
	const records = data.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '');
	const columns = records[0]?.length ?? 0;
	const alike = records.filter((cells) => cells.length === columns).length;
	return { delimiter, columns, even: alike / records.length, records: records.length };
}
