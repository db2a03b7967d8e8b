import { dateOfSerial, dayOf, type DateForm } from '../workbook/date-serial.ts';
import type { SavVariable } from './sav-dictionary.ts';

/** Numbers of the formats that show a moment, counted in seconds from 14 October 1582. */
const DATE_FORMATS: Readonly<Record<number, DateForm>> = {
	20: 'date',
	22: 'moment',
	23: 'date',
	24: 'date',
	28: 'date',
	29: 'date',
	30: 'date',
	38: 'date',
	39: 'date',
	41: 'moment',
	21: 'time',
	25: 'time',
};
const SECONDS_A_DAY = 86_400;
/** 14 October 1582 in days from 1970-01-01. */
const EPOCH = -141_428;
const SYSTEM_MISSING = -Number.MAX_VALUE;

/** The text of a number of a case: '' where missing, a date in ISO 8601, else the shortest decimal. */
export function numberCell(value: number, format: number): string {
	if (value === SYSTEM_MISSING || !Number.isFinite(value)) return '';
	const form = DATE_FORMATS[format];
	if (form === 'time') return dateOfSerial(value / SECONDS_A_DAY, 'time', true) ?? String(value);
	if (form !== undefined) return momentOf(value, form);
	if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
	const text = String(Number(value.toPrecision(15)));
	return text.includes('e') ? value.toExponential(14).toUpperCase() : text;
}

function momentOf(seconds: number, form: DateForm): string {
	const whole = Math.round(seconds);
	const days = Math.floor(whole / SECONDS_A_DAY);
	const day = dayOf(EPOCH + days);
	if (form === 'date') return day;
	const clock = dateOfSerial((whole - days * SECONDS_A_DAY) / SECONDS_A_DAY, 'time', true);
	return `${day} ${clock ?? ''}`;
}

/** The text of a value of a variable in a case; `view` is of the same bytes. */
export function cellOf(
	variable: SavVariable,
	one: Uint8Array,
	view: DataView,
	isLittleEndian: boolean,
	decoder: TextDecoder,
): string {
	if (variable.width === 0) {
		return numberCell(view.getFloat64(variable.firstSlot * 8, isLittleEndian), variable.format);
	}
	const parts = variable.pieces.map(({ slot, bytes }) => one.subarray(slot * 8, slot * 8 + bytes));
	const whole = parts.length === 1 ? parts[0] : Buffer.concat(parts);
	return decoder.decode(whole).replace(/[\s\0]+$/, '');
}
