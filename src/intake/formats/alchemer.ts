import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { cellKey, headerKeys, layout, placeOf, usesOf } from './header-row.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	'response id': 'respondent',
	'date submitted': 'submitted',
	'time started': 'technical',
	status: 'technical',
	language: 'language',
	'contact id': 'personal',
	'legacy comments': 'technical',
	comments: 'technical',
	referer: 'technical',
	sessionid: 'technical',
	'user agent': 'technical',
	'extended referer': 'technical',
	tags: 'technical',
	'ip address': 'personal',
	longitude: 'personal',
	latitude: 'personal',
	country: 'technical',
	city: 'personal',
	'state/region': 'technical',
	postal: 'personal',
	email: 'personal',
};

const REASONS: ReadonlyMap<string, string> = new Map([
	['partial', 'unfinished'],
	['in progress', 'unfinished'],
	['abandoned', 'unfinished'],
	['disqualified', 'unfinished'],
	['test data', 'test'],
	['test', 'test'],
]);

/** Alchemer (SurveyGizmo): start, submission and status, then `option:question` columns. */
export const alchemer: ExportFormat = {
	name: 'alchemer',
	recognise(head) {
		const names = headerKeys(head);
		return ['time started', 'date submitted', 'status'].every((name) => placeOf(names, name) >= 0);
	},
	read(head, headerRows = 1) {
		const names = headerKeys(head);
		const status = placeOf(names, 'status');
		return layout({
			head,
			headerRecords: headerRows,
			uses: usesOf(names, USES),
			exclusionOf: (cells) => REASONS.get(cellKey(cells, status)) ?? null,
		});
	},
};
