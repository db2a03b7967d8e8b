import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout } from './header-row.ts';

/** The first column, by language of the form. */
const TIMESTAMPS = [
	'timestamp',
	'aikaleima',
	'tidsstämpel',
	'zeitstempel',
	'horodateur',
	'marca temporal',
	'carimbo de data/hora',
	'informazioni cronologiche',
	'tijdstempel',
	'tidsstempel',
	'sygnatura czasowa',
	'časová značka',
	'отметка времени',
	'タイムスタンプ',
];
const ADDRESSES = [
	'email address',
	'sähköpostiosoite',
	'e-mail-adresse',
	'username',
	'e-postadress',
];
const MOMENT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(klo\s+)?\d{1,2}[:.]\d{2}/i;

/** Google Forms: a time stamp, then a column a question; a grid has `question [row]`. */
export const googleForms: ExportFormat = {
	name: 'google-forms',
	recognise(head) {
		if (!TIMESTAMPS.includes(headerKeys(head)[0] ?? '')) return false;
		const moments = head.slice(1).map(({ cells }) => (cells[0] ?? '').trim());
		return moments.every((text) => text === '' || MOMENT.test(text));
	},
	read(head, headerRows = 1) {
		return layout({
			head,
			headerRecords: headerRows,
			uses: headerKeys(head).map((key, at) =>
				at === 0 ? 'submitted' : at < 3 && ADDRESSES.includes(key) ? 'personal' : undefined,
			),
		});
	},
};
