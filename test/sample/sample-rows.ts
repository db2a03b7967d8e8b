import Papa from 'papaparse';

export type SampleRow = Readonly<Record<string, string>>;

/** The records of a sample file, by column; blank cells are ''. */
export function sampleRows(
	files: ReadonlyMap<string, Uint8Array>,
	path: string,
	encoding = 'utf-8',
): readonly SampleRow[] {
	const bytes = files.get(path);
	if (bytes === undefined) throw new Error(`The sample has no ${path}`);
	const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	return Papa.parse<SampleRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** The answers of 2026-q3 that count: without test rows, the later one of each person. */
export function latestAnswers(files: ReadonlyMap<string, Uint8Array>): readonly SampleRow[] {
	const rows = sampleRows(files, 'data/havukka/2026-q3.csv').filter(
		(row) => row['tila'] !== 'Testi',
	);
	return [...new Map(rows.map((row) => [row['vastaaja'], row])).values()];
}

/** NPS in points of the scores 0 to 10. */
export function npsOf(scores: readonly number[]): number {
	const promoters = scores.filter((score) => score >= 9).length;
	const detractors = scores.filter((score) => score <= 6).length;
	return (100 * (promoters - detractors)) / scores.length;
}

/** How many rated, and the percent of them on 4 or 5. */
export function satisfied(
	rows: readonly SampleRow[],
	column: string,
): { readonly n: number; readonly percent: number } {
	const ratings = rows.map((row) => row[column] ?? '').filter((cell) => /^[1-5]$/.test(cell));
	const best = ratings.filter((cell) => cell >= '4').length;
	return { n: ratings.length, percent: (100 * best) / ratings.length };
}
