import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout, placeOf } from './header-row.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	_uuid: 'respondent',
	_submission_time: 'submitted',
	submissiondate: 'submitted',
	_id: 'technical',
	_index: 'technical',
	key: 'technical',
	start: 'technical',
	end: 'technical',
	today: 'technical',
	deviceid: 'personal',
	username: 'personal',
	subscriberid: 'personal',
	simserial: 'personal',
	phonenumber: 'personal',
	_submitted_by: 'personal',
	gps: 'personal',
	picture: 'technical',
	instanceid: 'technical',
	instancename: 'technical',
	submittername: 'personal',
	submitterid: 'personal',
};
const OWN_ENDINGS = /(^|\/)(instanceid|instancename|formhub\/uuid)$/;
const PLACE = /_(latitude|longitude|altitude|precision)$/;

/** KoboToolbox, Ona and ODK: `group/field` columns, one a choice, and the submission's own with `_`. */
export const kobo: ExportFormat = {
	name: 'kobo',
	recognise(head) {
		const names = headerKeys(head);
		const isKobo = placeOf(names, '_uuid') >= 0 && placeOf(names, '_submission_time', '_id') >= 0;
		const isOdk = placeOf(names, 'submissiondate') >= 0 && placeOf(names, 'key') >= 0;
		return isKobo || (isOdk && names.some((name) => OWN_ENDINGS.test(name)));
	},
	read(head, headerRows = 1) {
		const names = headerKeys(head);
		const second = headerRows > 1 ? (head[1]?.cells ?? []) : [];
		return layout({
			head,
			headerRecords: headerRows,
			wordings: second,
			uses: names.map(useOf),
			blanks: ['n/a'],
		});
	},
};

function useOf(name: string): ColumnUse | undefined {
	if (Object.hasOwn(USES, name)) return USES[name];
	if (PLACE.test(name)) return 'personal';
	return name.startsWith('_') || OWN_ENDINGS.test(name) ? 'technical' : undefined;
}
