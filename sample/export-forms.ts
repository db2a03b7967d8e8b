import { delimited, utf8, windows1252 } from './delimited.ts';
import { finnishMoment, isoMoment } from './field-time.ts';
import { labelsOf } from './survey-rows.ts';
import type { SurveyRow } from './survey-rows.ts';

const cellsOf = (row: SurveyRow, columns: readonly string[]): string[] =>
	columns.map((column) => row.cells.get(column) ?? '');

/** A plain file: UTF-8, commas, ISO dates. */
export function plainExport(rows: readonly SurveyRow[], columns: readonly string[]): Uint8Array {
	const own = ['vastaaja', 'aika', 'kieli', 'asiakas', 'rooli', 'toimiala', 'koko'];
	const records = rows.map((row) => [
		row.respondent,
		isoMoment(row.moment),
		row.language,
		row.account,
		...labelsOf(row, 'fi'),
		...cellsOf(row, columns),
	]);
	return utf8(delimited([[...own, ...columns], ...records], { delimiter: ',', lineEnd: '\n' }));
}

/** A file as Finnish Excel saves it: Windows-1252, semicolons, decimal commas, CRLF. */
export function excelExport(rows: readonly SurveyRow[], columns: readonly string[]): Uint8Array {
	const own = ['Nro', 'Vastaajan tunnus', 'Vastausaika', 'Painokerroin'];
	const header = [...own, 'kieli', 'asiakas', 'rooli', 'toimiala', 'koko', ...columns];
	const records = rows.map((row, place) => [
		String(place + 1),
		row.respondent,
		finnishMoment(row.moment),
		'1,0',
		row.language,
		row.account,
		...labelsOf(row, 'fi'),
		...cellsOf(withDecimals(row), columns),
	]);
	return windows1252(delimited([header, ...records], { delimiter: ';', lineEnd: '\r\n' }));
}

/** The recommendation as a number with one decimal, as the column was formatted. */
function withDecimals(row: SurveyRow): SurveyRow {
	const score = row.cells.get('suosittelu') ?? '';
	return { ...row, cells: new Map(row.cells).set('suosittelu', `${score},0`) };
}
