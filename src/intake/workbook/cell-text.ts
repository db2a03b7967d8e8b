import { GENERAL, type NumberStyle } from './cell-styles.ts';
import { dateOfSerial } from './date-serial.ts';
import { unescaped } from './shared-strings.ts';
import { brokenWorkbook } from './workbook-fault.ts';

/** What cells of a workbook are read by. */
export interface CellMeanings {
	readonly sharedStrings: readonly string[];
	readonly styles: readonly NumberStyle[];
	readonly is1904: boolean;
}

/** A cell as the sheet writes it. */
export interface RawCell {
	/** Its type: s, str, inlineStr, b, e, d, n or '' for a number. */
	readonly type: string;
	readonly style: number;
	readonly value: string;
}

/** The text of a cell: numbers with 15 digits as shown, dates in ISO 8601, TRUE and FALSE. */
export function cellText({ type, style, value }: RawCell, meanings: CellMeanings): string {
	switch (type) {
		case 's':
			return sharedText(value, meanings.sharedStrings);
		case 'str':
		case 'inlineStr':
			return unescaped(value);
		case 'b':
			return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
		case 'd':
			return value.replace('T', ' ').replace(/(\.0+)?Z?$/, '');
		case 'e':
			return value;
		default:
			return numberText(value.trim(), meanings.styles[style] ?? GENERAL, meanings.is1904);
	}
}

function sharedText(value: string, strings: readonly string[]): string {
	const text = strings[Number(value)];
	if (text === undefined) throw brokenWorkbook('A cell of the workbook points at no text.');
	return text;
}

const LARGEST_EXACT = 1e15;

function numberText(value: string, style: NumberStyle, is1904: boolean): string {
	if (value === '') return '';
	const number = Number(value);
	if (Number.isNaN(number)) return value;
	const date = style.date === null ? null : dateOfSerial(number, style.date, is1904);
	if (date !== null) return date;
	if (style.digits > 0 && Number.isInteger(number) && number >= 0) {
		return String(number).padStart(style.digits, '0');
	}
	if (style.isPercent) return `${Number((number * 100).toPrecision(12))}%`;
	if (/^-?\d{1,15}$/.test(value)) return value;
	if (Math.abs(number) >= LARGEST_EXACT) return number.toExponential(14).toUpperCase();
	const shown = String(Number(number.toPrecision(15)));
	return shown.includes('e') ? number.toFixed(15).replace(/0+$/, '') : shown;
}
