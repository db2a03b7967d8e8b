import { castTouchpoints } from './cast.ts';
import { delimited, utf8 } from './delimited.ts';
import { isoMoment } from './field-time.ts';
import { labelsOf } from './survey-rows.ts';
import type { SurveyRow } from './survey-rows.ts';

const systemColumns: readonly (readonly [name: string, text: string, importId: string])[] = [
	['StartDate', 'Start Date', 'startDate'],
	['EndDate', 'End Date', 'endDate'],
	['Status', 'Response Type', 'status'],
	['Progress', 'Progress', 'progress'],
	['Duration (in seconds)', 'Duration (in seconds)', 'duration'],
	['Finished', 'Finished', 'finished'],
	['RecordedDate', 'Recorded Date', 'recordedDate'],
	['ResponseId', 'Response ID', '_recordId'],
	['RecipientLastName', 'Recipient Last Name', 'recipientLastName'],
	['RecipientFirstName', 'Recipient First Name', 'recipientFirstName'],
	['RecipientEmail', 'Recipient Email', 'recipientEmail'],
	['ExternalReference', 'External Data Reference', 'externalDataReference'],
	['LocationLatitude', 'Location Latitude', 'locationLatitude'],
	['LocationLongitude', 'Location Longitude', 'locationLongitude'],
	['DistributionChannel', 'Distribution Channel', 'distributionChannel'],
	['UserLanguage', 'User Language', 'userLanguage'],
];
const dates = new Set(['StartDate', 'EndDate', 'RecordedDate']);
const embedded = ['asiakas', 'rooli', 'toimiala', 'koko'] as const;

const questionTexts = new Map<string, string>([
	['suosittelu', 'How likely are you to recommend Havukka to a colleague?'],
	['miksi', 'Why did you answer the way you did?'],
	['arki', 'Our everyday has become easier with Havukka.'],
	['vaiva', 'How much effort did it take to get your matter settled?'],
	...castTouchpoints.flatMap(({ column, en }): [string, string][] => [
		[`${column}_odotus`, `What level did you expect from ${en}?`],
		[column, `How satisfied are you with ${en}?`],
	]),
]);

/** A file in Qualtrics' current form: names, question texts and import ids in three rows. */
export function qualtricsExport(
	rows: readonly SurveyRow[],
	columns: readonly string[],
): Uint8Array {
	const names = [...systemColumns.map(([name]) => name), ...columns, ...embedded];
	const texts = [
		...systemColumns.map(([, text]) => text),
		...columns.map((column) => questionTexts.get(column) ?? column),
		...embedded,
	];
	const ids = [
		...systemColumns.map(([name, , id]) => importId(id, dates.has(name))),
		...columns.map((_, place) => importId(`QID${place + 1}`, false)),
		...embedded.map((name) => importId(name, false)),
	];
	const records = rows.map((row, place) => [
		...systemCells(row, place),
		...columns.map((column) => row.cells.get(column) ?? ''),
		row.account,
		...labelsOf(row, 'en'),
	]);
	return utf8(delimited([names, texts, ids, ...records], { delimiter: ',', lineEnd: '\n' }));
}

function importId(id: string, isDate: boolean): string {
	return isDate ? `{"ImportId":"${id}","timeZone":"Europe/Helsinki"}` : `{"ImportId":"${id}"}`;
}

function systemCells(row: SurveyRow, place: number): string[] {
	const isFinished = row.state !== 'unfinished';
	const isPreview = row.state === 'preview';
	const minutes = Math.min(row.moment.minute, 4 + (place % 9));
	const begun = { ...row.moment, minute: row.moment.minute - minutes };
	return [
		isoMoment(begun),
		isoMoment(row.moment),
		isPreview ? 'Survey Preview' : 'IP Address',
		isFinished ? '100' : '38',
		String(minutes * 60),
		isFinished ? 'True' : 'False',
		isoMoment(row.moment),
		responseId(place),
		'',
		'',
		'',
		isPreview ? '' : row.respondent,
		'',
		'',
		isPreview ? 'preview' : 'email',
		row.language === 'fi' ? 'FI' : 'EN',
	];
}

/** R_ and letters that stand for the place, as no counter would write them. */
function responseId(place: number): string {
	const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
	let left = Math.imul(place + 1, 0x9e3779b1) >>> 0;
	let id = 'R_';
	for (let length = 0; length < 15; length++) {
		id += letters.charAt(left % letters.length);
		left = (Math.imul(left, 0x01000193) + length + place) >>> 0;
	}
	return id;
}
