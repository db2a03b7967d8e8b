import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout, placeOf, usesOf } from './header-row.ts';

const SCORES = ['score', 'nps score', 'nps', 'rating', 'arvosana', 'pisteet'];
const COMMENTS = ['comment', 'comments', 'feedback', 'verbatim', 'palaute', 'kommentti'];
const MOMENTS = [
	'created at',
	'updated at',
	'responded at',
	'response date',
	'responded on',
	'survey sent at',
	'date',
	'vastattu',
	'response time',
];
const PERSON = [
	'name',
	'email',
	'email address',
	'person name',
	'person email',
	'customer name',
	'customer email',
	'first name',
	'last name',
	'phone number',
	'phone',
	'contact',
	'nimi',
	'sähköposti',
];
const IDS = ['response id', 'id', 'survey response id', 'person id', 'permalink'];

const USES: Readonly<Record<string, ColumnUse>> = {
	...Object.fromEntries(PERSON.map((name) => [name, 'personal' as const])),
	...Object.fromEntries(MOMENTS.map((name) => [name, 'technical' as const])),
	permalink: 'technical',
	'person id': 'technical',
	tags: 'technical',
	notes: 'technical',
	segment: 'technical',
	locale: 'language',
	language: 'language',
	company: 'account',
	'company name': 'account',
	account: 'account',
};

/** A list of one score and one comment a person, as Delighted, AskNicely, Retently and their like write it. */
export const npsList: ExportFormat = {
	name: 'nps-list',
	recognise(head) {
		const names = headerKeys(head);
		const has = (list: readonly string[]): boolean => placeOf(names, ...list) >= 0;
		return has(SCORES) && has(COMMENTS) && has(MOMENTS) && (has(PERSON) || has(IDS));
	},
	read(head, headerRows = 1) {
		const names = headerKeys(head);
		const uses = usesOf(names, USES);
		const id = placeOf(names, 'response id', 'survey response id', 'id');
		const moment = placeOf(
			names,
			'responded at',
			'responded on',
			'response date',
			'response time',
			'vastattu',
			'created at',
			'date',
		);
		return layout({
			head,
			headerRecords: headerRows,
			uses: uses.map((use, at) => (at === id ? 'respondent' : at === moment ? 'submitted' : use)),
		});
	},
};
