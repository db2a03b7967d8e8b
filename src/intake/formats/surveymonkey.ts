import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat, HeadRecord } from './export-format.ts';
import { headerKey, headerKeys, layout, placeOf, usesOf } from './header-row.ts';
import { twoRowNames } from './two-row-names.ts';

/** What the second row says under a question with one column, by language of the account. */
const RESPONSES = [
	'response',
	'open-ended response',
	'antwort',
	'beantwortung mit offenem ende',
	'réponse',
	'réponse libre',
	'respuesta',
	'respuesta abierta',
	'antwoord',
	'open antwoord',
	'risposta',
	'risposta aperta',
	'svar',
	'öppet svar',
	'vastaus',
	'avoin vastaus',
	'resposta',
	'resposta aberta',
];
const RESPONDENT = [
	'respondent id',
	'respondentid',
	'respondent_id',
	'vastaajan tunnus',
	'befragten-id',
];
const COLLECTOR = [
	'collector id',
	'collectorid',
	'collector_id',
	'kerääjän tunnus',
	'collector-id',
];
const LONG_ID = /^\d{8,14}$/;

const USES: Readonly<Record<string, ColumnUse>> = {
	...Object.fromEntries(RESPONDENT.map((name) => [name, 'respondent' as const])),
	...Object.fromEntries(COLLECTOR.map((name) => [name, 'technical' as const])),
	'end date': 'submitted',
	enddate: 'submitted',
	date_modified: 'submitted',
	'start date': 'technical',
	startdate: 'technical',
	date_created: 'technical',
	'ip address': 'personal',
	ip_address: 'personal',
	'email address': 'personal',
	email_address: 'personal',
	'first name': 'personal',
	first_name: 'personal',
	'last name': 'personal',
	last_name: 'personal',
	'custom data': 'personal',
	'custom data 1': 'personal',
	custom_1: 'personal',
};

/**
 * SurveyMonkey: a row of questions and, in most exports, a second row of answer options or
 * "Response"; with or without the respondents' own columns.
 */
export const surveymonkey: ExportFormat = {
	name: 'surveymonkey',
	recognise: (head) => hasResponseRow(head) || hasRespondents(head),
	read(head, headerRows) {
		const rows = headerRows ?? (hasResponseRow(head) ? 2 : 1);
		const [first = [], second = []] = head.map(({ cells }) => cells);
		return layout({
			head,
			headerRecords: rows,
			names: rows === 1 ? first : twoRowNames(first, second),
			wordings: rows === 1 ? [] : wordings(first, second),
			uses: usesOf(headerKeys(head), USES),
		});
	},
};

function hasResponseRow(head: readonly HeadRecord[]): boolean {
	const second = headerKeys(head, 1);
	const responses = second.filter((text) => RESPONSES.includes(text)).length;
	return responses >= 2 || (responses === 1 && hasRespondents(head));
}

function hasRespondents(head: readonly HeadRecord[]): boolean {
	const names = headerKeys(head);
	const at = placeOf(names, ...RESPONDENT);
	if (at < 0 || at > 1) return false;
	if (placeOf(names, ...COLLECTOR) >= 0) return true;
	return head.slice(1).some(({ cells }) => LONG_ID.test(headerKey(cells[at] ?? '')));
}

/** The question, with its option where there is one. */
function wordings(first: readonly string[], second: readonly string[]): string[] {
	let question = '';
	return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
		question = first[at]?.trim() ? (first[at] ?? '') : question;
		const option = second[at] ?? '';
		const isWhole = option.trim() === '' || RESPONSES.includes(headerKey(option));
		return isWhole ? question : `${question} [${option}]`;
	});
}
