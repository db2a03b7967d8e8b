import type { TableProfile } from './column-profile.ts';
import { SUBMITTED } from './column-words.ts';
import { idOf, ProposedIds } from './proposed-ids.ts';

/** First and last day of fieldwork, `yyyy-mm-dd`. */
export interface WaveDays {
	readonly start: string;
	readonly end: string;
}

export interface ProposedWave extends WaveDays {
	readonly id: string;
}

/** Days that hold every answer, as long as nobody says when people answered. */
export const ANY_DAYS: WaveDays = { start: '2000-01-01', end: '2099-12-31' };

/** A wave a file, with its first and last day where they are proven or told. */
export function proposeWaves(
	tables: readonly TableProfile[],
	told: ReadonlyMap<string, WaveDays>,
	notes: string[],
): ProposedWave[] {
	const ids = new ProposedIds();
	return tables.map((table) => {
		const { file } = table;
		const days = provenDays(table) ?? told.get(file);
		if (days !== undefined && days.start !== ANY_DAYS.start) {
			const [year = '', month = ''] = days.start.split('-');
			return { id: ids.give(`${year}-q${Math.ceil(Number(month) / 3)}`, 'wave'), ...days };
		}
		notes.push(`${file}: no column proves when people answered; write start and end of the wave.`);
		return { id: ids.give(idOf(file.replace(/\.\w+$/, '')), 'wave'), ...ANY_DAYS };
	});
}

/** The days of answers that a column of the export proves; null where none does. */
export function provenDays({ columns }: TableProfile): WaveDays | null {
	const dated = columns.filter(({ days }) => days !== null);
	const submitted = dated.find(({ use, name }) => use === 'submitted' || SUBMITTED.test(name));
	const days = (submitted ?? dated.find(({ name }) => /date|time|aika|pvm/i.test(name)))?.days;
	return days ? { start: days.first, end: days.last } : null;
}
