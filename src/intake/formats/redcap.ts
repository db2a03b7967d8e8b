import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout, placeOf } from './header-row.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	record_id: 'respondent',
	'record id': 'respondent',
	study_id: 'respondent',
	redcap_event_name: 'technical',
	'event name': 'technical',
	redcap_repeat_instrument: 'technical',
	'repeat instrument': 'technical',
	redcap_repeat_instance: 'technical',
	'repeat instance': 'technical',
	redcap_data_access_group: 'technical',
	redcap_survey_identifier: 'personal',
	'survey identifier': 'personal',
	'complete?': 'technical',
};
const FORM_END = /^[a-z0-9_]+_complete$/;
const FORM_TIME = /^[a-z0-9_]+_timestamp$/;
const CHECKBOX = /___\w+$/;

/** REDCap: a record id, `field___choice` checkboxes, `form_complete` at the end of each form. */
export const redcap: ExportFormat = {
	name: 'redcap',
	recognise(head) {
		const names = headerKeys(head);
		if (names.some((name) => name.startsWith('redcap_'))) return true;
		const isRecord = placeOf(names, 'record_id', 'study_id', 'record id') === 0;
		const hasForm = names.some((name) => FORM_END.test(name) || name === 'complete?');
		return isRecord && (hasForm || names.some((name) => CHECKBOX.test(name)));
	},
	read(head, headerRows = 1) {
		const names = headerKeys(head);
		return layout({ head, headerRecords: headerRows, uses: names.map(useOf) });
	},
};

function useOf(name: string): ColumnUse | undefined {
	if (Object.hasOwn(USES, name)) return USES[name];
	if (FORM_TIME.test(name)) return 'submitted';
	return FORM_END.test(name) ? 'technical' : undefined;
}
