import { accountReviews } from './account-reviews.ts';
import { buildAnswers, newestColumns, questionColumns } from './answers.ts';
import type { Answer } from './answers.ts';
import { at, castStatements, castWaves } from './cast.ts';
import { accountsFile, contactsFile, unhappyAccounts } from './contact-frame.ts';
import { emotionColumns } from './emotions.ts';
import { excelExport, plainExport } from './export-forms.ts';
import { fieldMoment } from './field-time.ts';
import { marketExport, marketWaves } from './market.ts';
import { basisColumn, leavingColumn, otherRelations, otherRows } from './other-relations.ts';
import { buildAccounts, buildPeople } from './people.ts';
import type { Person } from './people.ts';
import { qualtricsExport } from './qualtrics-export.ts';
import { seededRandom } from './random.ts';
import { staffExport } from './staff.ts';
import { byArrival, stateColumn, surveyRows } from './survey-rows.ts';
import type { SurveyRow } from './survey-rows.ts';
import { invoiceThemesFile, themesFile } from './theme-coding.ts';

/** The data files of the sample by path from the workspace, the same bytes on every machine. */
export function buildSample(): ReadonlyMap<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const accounts = buildAccounts();
	const people = buildPeople(accounts);
	const latest = castWaves.length - 1;
	for (const [wave, { id }] of castWaves.entries()) {
		const answers = buildAnswers(people, wave);
		files.set(`data/havukka/${id}.csv`, waveExport(answers, people, wave));
		if (wave === latest) {
			const answered = new Set(answers.map(({ person }) => person.id));
			files.set('data/havukka/contacts.csv', contactsFile(people, answered, latest));
			files.set(`data/havukka/${id}-staff.csv`, staffExport(wave));
			files.set('data/havukka/themes/why.csv', themesFile(answers, wave));
			files.set('data/havukka/themes/invoicing-why.csv', invoiceThemesFile(answers, wave));
		}
	}
	const unhappy = unhappyAccounts(buildAnswers(people, latest - 1));
	for (const told of otherRelations) {
		const columns = [...questionColumns, ...castStatements];
		const asked = [
			...columns,
			...(told.relation === 'lost' ? [leavingColumn] : []),
			...(told.feelings ? [emotionColumns.cooperation] : []),
			...(told.own === undefined ? [] : [basisColumn]),
		];
		const name = `${at(castWaves, told.wave).id}-${told.relation === 'lost' ? 'lost' : 'prospects'}`;
		files.set(`data/havukka/${name}.csv`, plainExport(otherRows(accounts, told), asked));
	}
	files.set('data/havukka/accounts.csv', accountsFile(accounts, unhappy));
	for (const wave of marketWaves)
		files.set(`data/havukka-market/${wave.id}.csv`, marketExport(wave));
	for (const [path, bytes] of accountReviews()) files.set(path, bytes);
	return new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** One wave is a Qualtrics file, one comes from Finnish Excel, the others are plain. */
function waveExport(
	answers: readonly Answer[],
	people: readonly Person[],
	wave: number,
): Uint8Array {
	const rows = surveyRows(answers, wave);
	const { id } = at(castWaves, wave);
	if (id === '2025-q3') return excelExport(rows, questionColumns);
	if (id === '2026-q1')
		return qualtricsExport(
			byArrival([...rows, ...leftOutRows(rows, answers, people, wave)]),
			questionColumns,
		);
	const hasStatements = wave >= castWaves.length - 2;
	const newest = wave === castWaves.length - 1 ? newestColumns : [];
	const more = hasStatements ? [...castStatements, ...newest, stateColumn] : [];
	return plainExport(rows, [...questionColumns, ...more]);
}

/** Three previews and four unfinished answers, as a survey tool hands them over. */
function leftOutRows(
	rows: readonly SurveyRow[],
	answers: readonly Answer[],
	people: readonly Person[],
	wave: number,
): SurveyRow[] {
	const random = seededRandom(`left out ${wave}`);
	const { start } = at(castWaves, wave);
	const answered = new Set(answers.map(({ person }) => person.id));
	const others = people.filter((person) => !answered.has(person.id) && !person.bounced);
	const previews = Array.from(rows.slice(0, 3), (row, place): SurveyRow => ({
		...row,
		respondent: `preview-${place + 1}`,
		moment: fieldMoment(start, random),
		state: 'preview',
	}));
	const unfinished = others.slice(0, 4).map((person): SurveyRow => ({
		respondent: person.id,
		moment: fieldMoment(start, random),
		language: person.language,
		account: person.account.key,
		role: person.role,
		industry: person.account.industry,
		size: person.account.size,
		state: 'unfinished',
		cells: new Map([['suosittelu', '7']]),
	}));
	return [...previews, ...unfinished];
}
