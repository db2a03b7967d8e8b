import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { headerKeys, layout, placeOf, unfinishedWhere, usesOf } from './header-row.ts';

const PERSON = [
	'vastaajan sähköposti',
	'vastaajan nimi',
	'respondent email',
	"respondent's email",
	'respondent name',
	'ip-osoite',
	'ip address',
];

const USES: Readonly<Record<string, ColumnUse>> = {
	...Object.fromEntries(PERSON.map((name) => [name, 'personal' as const])),
	vastaajatunnus: 'respondent',
	'vastaajan id': 'respondent',
	'vastaaja id': 'respondent',
	'respondent id': 'respondent',
	respondentid: 'respondent',
	vastausaika: 'submitted',
	vastattu: 'submitted',
	vastaamisaika: 'submitted',
	lopetusaika: 'submitted',
	'response time': 'submitted',
	'responding time': 'submitted',
	'time of response': 'submitted',
	'finish time': 'submitted',
	aloitusaika: 'technical',
	aloitettu: 'technical',
	'start time': 'technical',
	'vastaamiseen käytetty aika': 'technical',
	'vastaamisen kesto': 'technical',
	tila: 'technical',
	'vastauksen tila': 'technical',
	state: 'technical',
	kieli: 'language',
	vastauskieli: 'language',
	'answer language': 'language',
	'response language': 'language',
	julkinen_linkki: 'technical',
	keräystapa: 'technical',
};
const FINNISH_ONLY = [
	'vastaajatunnus',
	'vastaajan id',
	'vastaaja id',
	'vastausaika',
	'vastaamisaika',
	'vastaajan sähköposti',
	'vastauksen tila',
	'vastauskieli',
];
const ENGLISH_ONLY = [
	'responding time',
	'time of response',
	'answer language',
	'respondent email',
	"respondent's email",
];

/** Webropol: the respondent's own columns in Finnish or English, then numbered questions. */
export const webropol: ExportFormat = {
	name: 'webropol',
	recognise(head) {
		const names = headerKeys(head);
		const own = names.filter((name) => [...FINNISH_ONLY, ...ENGLISH_ONLY].includes(name)).length;
		const numbered = names.filter((name) => /^\d{1,3}[.)]\s/.test(name)).length;
		return own >= 2 || (own === 1 && numbered > 0);
	},
	read(head, headerRows = 1) {
		const names = headerKeys(head);
		const state = placeOf(names, 'tila', 'vastauksen tila', 'state');
		return layout({
			head,
			headerRecords: headerRows,
			uses: usesOf(names, USES),
			exclusionOf: unfinishedWhere(state, [
				'kesken',
				'keskeneräinen',
				'keskeytetty',
				'incomplete',
				'unfinished',
			]),
		});
	},
};
