import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout, placeOf, unfinishedWhere, usesOf } from './header-row.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	'response id': 'respondent',
	timestamp: 'submitted',
	'no.': 'technical',
	finished: 'technical',
	'survey id': 'technical',
	'formbricks id (internal)': 'personal',
	'user id': 'personal',
	notes: 'technical',
	tags: 'technical',
	source: 'technical',
	url: 'technical',
	country: 'technical',
	action: 'technical',
	'useragent - os': 'technical',
	'useragent - device': 'technical',
	'useragent - browser': 'technical',
	'verified email': 'personal',
	email: 'personal',
	language: 'language',
};

/** Formbricks: No., Response ID, Timestamp, Finished, Survey ID, then numbered questions. */
export const formbricks: ExportFormat = {
	name: 'formbricks',
	recognise(head) {
		const names = headerKeys(head);
		if (placeOf(names, 'formbricks id (internal)') >= 0) return true;
		return ['no.', 'response id', 'finished', 'survey id'].every(
			(name) => placeOf(names, name) >= 0,
		);
	},
	read(head, headerRows = 1) {
		const names = headerKeys(head);
		return layout({
			head,
			headerRecords: headerRows,
			uses: usesOf(names, USES),
			exclusionOf: unfinishedWhere(placeOf(names, 'finished'), ['no', 'false']),
		});
	},
};
