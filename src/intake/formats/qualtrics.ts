import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat, FormatReading, HeadRecord } from './export-format.ts';
import { headerKey, headerKeys, layout, placeOf, usesOf } from './header-row.ts';
import { statusExclusion } from './qualtrics-status.ts';

const IMPORT_ID = /^\{\s*["']ImportId["']\s*:\s*["']([^"']*)["']/;
const IMPORT_ROW = 2;
/** The older export calls the response's own columns V1, V2 … and says in the second row which they are. */
const LEGACY_NAME = /^v\d{1,2}$/;

const USES: Readonly<Record<string, ColumnUse>> = {
	_recordid: 'respondent',
	responseid: 'respondent',
	enddate: 'submitted',
	recordeddate: 'technical',
	startdate: 'technical',
	userlanguage: 'language',
	status: 'technical',
	progress: 'technical',
	duration: 'technical',
	finished: 'technical',
	responsesetid: 'technical',
	responseset: 'technical',
	distributionchannel: 'technical',
	locationaccuracy: 'technical',
	ipaddress: 'personal',
	locationlatitude: 'personal',
	locationlongitude: 'personal',
	name: 'personal',
	emailaddress: 'personal',
	recipientlastname: 'personal',
	recipientfirstname: 'personal',
	recipientemail: 'personal',
	'panel-recipientlastname': 'personal',
	'panel-recipientfirstname': 'personal',
	'panel-recipientemail': 'personal',
	externalreference: 'personal',
	externaldatareference: 'personal',
	'panel-externaldatareference': 'personal',
};

/**
 * Qualtrics: names, question texts, then a row of import ids, which tell the response's own
 * columns in every interface language. The older export has no third row.
 */
export const qualtrics: ExportFormat = {
	name: 'qualtrics',
	recognise: (head) => hasImportIds(head) || isLegacy(head),
	read: (head, headerRows) => (hasImportIds(head) ? current(head) : legacy(head, headerRows)),
};

function hasImportIds(head: readonly HeadRecord[]): boolean {
	return importIds(head).some((id) => id !== '');
}

function importIds(head: readonly HeadRecord[]): string[] {
	const cells = head[IMPORT_ROW]?.cells ?? [];
	return cells.map((cell) => headerKey(IMPORT_ID.exec(cell.trim())?.[1] ?? ''));
}

function isLegacy(head: readonly HeadRecord[]): boolean {
	const names = headerKeys(head);
	const texts = headerKeys(head, 1);
	const own = names.filter((name) => LEGACY_NAME.test(name)).length;
	return own >= 3 && placeOf(texts, 'responseid') >= 0 && placeOf(texts, 'finished', 'status') >= 0;
}

function current(head: readonly HeadRecord[]): FormatReading {
	return reading(head, importIds(head), IMPORT_ROW + 1);
}

/** The second row names the older export's own columns; the questions' texts are no names of those. */
function legacy(head: readonly HeadRecord[], headerRows = 2): FormatReading {
	const names = headerKeys(head);
	const texts = headerKeys(head, 1);
	const ids = names.map((name, at) =>
		LEGACY_NAME.test(name) || texts[at] === name ? (texts[at] ?? '') : '',
	);
	return reading(head, ids, headerRows);
}

function reading(
	head: readonly HeadRecord[],
	ids: readonly string[],
	headerRecords: number,
): FormatReading {
	const hasEnd = placeOf(ids, 'enddate') >= 0;
	return layout({
		head,
		headerRecords,
		wordings: head[1]?.cells ?? [],
		uses: usesOf(
			ids.map((id, at) => (Object.hasOwn(USES, id) ? id : locationKey(head, at))),
			hasEnd ? USES : { ...USES, recordeddate: 'submitted' },
		),
		exclusionOf: statusExclusion({
			status: placeOf(ids, 'status'),
			finished: placeOf(ids, 'finished'),
			progress: placeOf(ids, 'progress'),
		}),
	});
}

/** Where a respondent was is told by the column's name alone in some exports. */
function locationKey(head: readonly HeadRecord[], at: number): string {
	const key = headerKey(head[0]?.cells[at] ?? '');
	return /^location(latitude|longitude|accuracy)$/.test(key) ? key : '';
}
