import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat, HeadRecord } from './export-format.ts';
import { cellKey, headerKey, headerKeys, layout, placeOf, usesOf } from './header-row.ts';

/** A question's code, then its text: `q1. How …`, `q2[SQ001]. Which … [Row]`. */
const CODE_AND_TEXT = /^\s*([a-z][a-z0-9_]*(?:\[[^\]]{1,60}\])*)\.\s+\S/i;

/** The response's own columns: as code, and as text by language of the survey. */
const OWN: Readonly<Record<string, readonly string[]>> = {
	id: [
		'response id',
		'antwort id',
		'id de la réponse',
		'id de respuesta',
		'vastauksen tunnus',
		'vastauksen id',
		'antwoord id',
		'svars-id',
	],
	submitdate: [
		'date submitted',
		'datum abgeschickt',
		'date de soumission',
		'fecha de envío',
		'lähetetty',
		'lähetyspäivä',
		'datum ingezonden',
		'inskickat datum',
	],
	lastpage: [
		'last page',
		'letzte seite',
		'dernière page',
		'última página',
		'viimeinen sivu',
		'laatste pagina',
		'sista sidan',
	],
	startlanguage: [
		'start language',
		'start-sprache',
		'langue de départ',
		'lenguaje inicial',
		'aloituskieli',
		'starttaal',
		'startspråk',
	],
	startdate: [
		'date started',
		'datum gestartet',
		'date de lancement',
		'fecha de inicio',
		'aloituspäivä',
	],
	datestamp: [
		'date last action',
		'datum letzte aktivität',
		'date de la dernière action',
		'fecha de la última acción',
	],
};

const USES: Readonly<Record<string, ColumnUse>> = {
	id: 'respondent',
	submitdate: 'submitted',
	startlanguage: 'language',
	lastpage: 'technical',
	seed: 'technical',
	startdate: 'technical',
	datestamp: 'technical',
	token: 'personal',
	ipaddr: 'personal',
	refurl: 'technical',
	interviewtime: 'technical',
	firstname: 'personal',
	lastname: 'personal',
	email: 'personal',
};

const TIMINGS = /^(total time|(group|question) ?time(:|\d|$)|interviewtime|grouptime)/;

/** LimeSurvey: codes, texts, or `code. text` in one row; unfinished answers have no date of submission. */
export const limesurvey: ExportFormat = {
	name: 'limesurvey',
	recognise(head) {
		const own = ownColumns(head);
		const isOwn = own.includes('submitdate') || own.includes('lastpage');
		return (isOwn && own.includes('startlanguage')) || isCodeAndText(head);
	},
	read(head, headerRows = 1) {
		const own = ownColumns(head);
		const submitted = placeOf(own, 'submitdate');
		return layout({
			head,
			headerRecords: headerRows,
			wordings: headerRows > 1 ? (head[1]?.cells ?? []) : textsOf(head),
			uses: headerKeys(head).map((key, at) =>
				TIMINGS.test(key) ? 'technical' : usesOf(own, USES)[at],
			),
			exclusionOf: (cells) =>
				submitted >= 0 && cellKey(cells, submitted) === '' ? 'unfinished' : null,
		});
	},
};

function ownColumns(head: readonly HeadRecord[]): string[] {
	return (head[0]?.cells ?? []).map((cell) => {
		const key = headerKey(cell);
		const code = CODE_AND_TEXT.exec(key)?.[1] ?? key;
		if (Object.hasOwn(OWN, code) || Object.hasOwn(USES, code)) return code;
		return Object.keys(OWN).find((own) => OWN[own]?.includes(key)) ?? '';
	});
}

function isCodeAndText(head: readonly HeadRecord[]): boolean {
	const names = (head[0]?.cells ?? []).filter((cell) => cell.trim() !== '');
	const coded = names.filter((cell) => CODE_AND_TEXT.test(cell)).length;
	return names.length >= 3 && coded >= names.length * 0.8;
}

function textsOf(head: readonly HeadRecord[]): string[] {
	return (head[0]?.cells ?? []).map((cell) => {
		const code = CODE_AND_TEXT.exec(cell)?.[1];
		return code === undefined
			? ''
			: cell
					.trim()
					.slice(code.length + 1)
					.trim();
	});
}
