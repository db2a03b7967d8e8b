import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout, placeOf, usesOf } from './header-row.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	'submission id': 'respondent',
	'submitted at': 'submitted',
	'respondent id': 'technical',
};

/** Tally: Submission ID, Respondent ID, Submitted at; a choice's options stand beside it as `question (option)`. */
export const tally: ExportFormat = {
	name: 'tally',
	recognise(head) {
		const names = headerKeys(head);
		return placeOf(names, 'submission id') === 0 && placeOf(names, 'submitted at') > 0;
	},
	read: (head, headerRows = 1) =>
		layout({ head, headerRecords: headerRows, uses: usesOf(headerKeys(head), USES) }),
};
