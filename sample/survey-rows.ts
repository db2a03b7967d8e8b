import { newestColumns, type Answer } from './answers.ts';
import { at, castIndustries, castRoles, castSizes, castWaves } from './cast.ts';
import { fieldMoment, isoMoment } from './field-time.ts';
import type { Moment } from './field-time.ts';
import { seededRandom } from './random.ts';

/** The column that tells test rows, in the files that have it. */
export const stateColumn = 'tila';

/** A row of an export before it takes the form of a tool. */
export interface SurveyRow {
	readonly respondent: string;
	readonly moment: Moment;
	readonly language: string;
	readonly account: string;
	/** Place in the list of roles; null where the role was not known. */
	readonly role: number | null;
	readonly industry: number;
	readonly size: number;
	readonly state: 'complete' | 'test' | 'preview' | 'unfinished';
	readonly cells: ReadonlyMap<string, string>;
}

/** The answers of a wave as rows in the order of their arrival, with repeats and test rows. */
export function surveyRows(answers: readonly Answer[], wave: number): SurveyRow[] {
	const random = seededRandom(`rows ${wave}`);
	const { start, id } = at(castWaves, wave);
	const rows = answers.map(({ person, cells }): SurveyRow => ({
		respondent: person.id,
		moment: fieldMoment(start, random, 3),
		language: person.language,
		account: person.account.key,
		role: person.role,
		industry: person.account.industry,
		size: person.account.size,
		state: 'complete',
		cells,
	}));
	const repeats = rows.slice(0, repeatsOf[id] ?? 0).map((row) => firstAttempt(row, start));
	const tests = Array.from({ length: testsOf[id] ?? 0 }, (_, place) =>
		testRow(at(rows, place * 7), place, fieldMoment(start, random)),
	);
	return byArrival([...rows, ...repeats, ...tests]);
}

/** People who answered twice: the later answer counts. */
const repeatsOf: Readonly<Record<string, number>> = { '2025-q1': 3, '2026-q3': 4 };
const testsOf: Readonly<Record<string, number>> = { '2026-q2': 2, '2026-q3': 5 };

/** An earlier answer of the same person, on the first morning of the field. */
function firstAttempt(row: SurveyRow, start: readonly [number, number, number]): SurveyRow {
	const [year, month, day] = start;
	const cells = new Map(row.cells).set('suosittelu', '5').set('miksi', '');
	return { ...row, moment: { ...row.moment, year, month, day }, cells };
}

function testRow(row: SurveyRow, place: number, moment: Moment): SurveyRow {
	const cells = new Map(
		[...row.cells]
			.filter(([column]) => !newestColumns.includes(column))
			.map(([column, cell]) => [column, cell === '' ? '' : '5']),
	);
	return {
		...row,
		respondent: `testi-${place + 1}`,
		moment,
		state: 'test',
		cells: cells.set('suosittelu', '10').set('miksi', 'Testivastaus').set(stateColumn, 'Testi'),
	};
}

/** Rows in the order in which they came in. */
export function byArrival(rows: readonly SurveyRow[]): SurveyRow[] {
	const keyed = rows.map((row) => ({ row, key: `${isoMoment(row.moment)} ${row.respondent}` }));
	return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}

/** How the export names the person's role, industry and size. */
export function labelsOf(row: SurveyRow, language: 'fi' | 'en'): [string, string, string] {
	return [
		row.role === null ? '' : at(castRoles, row.role)[language],
		at(castIndustries, row.industry)[language],
		at(castSizes, row.size)[language],
	];
}
