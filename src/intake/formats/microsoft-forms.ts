import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout } from './header-row.ts';

/** The first columns, by language of the form's owner. */
const START = [
	'start time',
	'aloitusaika',
	'starttid',
	'startzeit',
	'heure de début',
	'hora de inicio',
	'begintijd',
	'ora di inizio',
	'starttidspunkt',
];
const END = [
	'completion time',
	'valmistumisaika',
	'suoritusaika',
	'slutförandetid',
	'fertigstellungszeit',
	'heure de fin',
	'hora de finalización',
	'tijd van voltooien',
	'ora di completamento',
	'fullføringstidspunkt',
];
const PERSON = [
	'email',
	'sähköposti',
	'e-post',
	'e-mail',
	'adresse de messagerie',
	'correo electrónico',
	'name',
	'nimi',
	'namn',
	'nom',
	'nombre',
	'naam',
	'nome',
	'navn',
];
const OTHER = ['last modified time', 'language', 'kieli', 'viimeksi muokattu'];

/** How many columns stand before the first question at most. */
const OWN_COLUMNS = 7;

/** Microsoft Forms: ID, start, completion, e-mail, name, then a column a question. */
export const microsoftForms: ExportFormat = {
	name: 'microsoft-forms',
	recognise(head) {
		const [first = '', second = '', third = ''] = headerKeys(head);
		return ['id', 'tunnus'].includes(first) && START.includes(second) && END.includes(third);
	},
	read(head, headerRows = 1) {
		return layout({
			head,
			headerRecords: headerRows,
			uses: headerKeys(head).map((key, at) => {
				if (at >= OWN_COLUMNS) return undefined;
				if (at === 0) return 'respondent';
				if (END.includes(key)) return 'submitted';
				if (PERSON.includes(key)) return 'personal';
				if (key === 'language' || key === 'kieli') return 'language';
				return START.includes(key) || OTHER.includes(key) ? 'technical' : undefined;
			}),
		});
	},
};
