const SECONDS_A_DAY = 86_400;
/** 1899-12-30 and 1904-01-01, in days from 1970-01-01. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
/** The 1900 system counts a 29 February 1900 that never was. */
const PHANTOM_DAY = 60;

/** What of a moment a cell's format shows. */
export type DateForm = 'date' | 'time' | 'moment';

/**
 * The text of a date serial as ISO 8601, on the workbook's own clock: `2026-09-28`,
 * `2026-09-28 14:05:09`, or `14:05:09`. Null where there is no such day.
 */
export function dateOfSerial(serial: number, form: DateForm, is1904: boolean): string | null {
	if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
	const seconds = Math.round(serial * SECONDS_A_DAY);
	const days = Math.floor(seconds / SECONDS_A_DAY);
	const rest = seconds - days * SECONDS_A_DAY;
	if (form === 'time' && days === 0) return clockOf(rest);
	if (!is1904 && (days === PHANTOM_DAY || days === 0)) return null;
	const epoch = is1904 ? EPOCH_1904 : EPOCH_1900 + (days < PHANTOM_DAY ? 1 : 0);
	const day = dayOf(epoch + days);
	return form === 'date' && rest === 0 ? day : `${day} ${clockOf(rest)}`;
}

function clockOf(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Proleptic Gregorian, after Hinnant (2013), civil_from_days. */
export function dayOf(daysFrom1970: number): string {
	const shifted = daysFrom1970 + 719_468;
	const era = Math.floor(shifted / 146_097);
	const ofEra = shifted - era * 146_097;
	const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
	const yearOfEra = Math.floor((ofEra - leaps) / 365);
	const ofYear =
		ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fifth = Math.floor((5 * ofYear + 2) / 153);
	const day = ofYear - Math.floor((153 * fifth + 2) / 5) + 1;
	const month = fifth < 10 ? fifth + 3 : fifth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(part: number): string {
	return String(part).padStart(2, '0');
}
