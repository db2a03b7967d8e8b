import type { DateForm } from './date-serial.ts';
import { readXml } from './read-xml.ts';

/** How a number is shown: as a date, padded with zeros to a width, or as it is. */
export interface NumberStyle {
	readonly date: DateForm | null;
	/** 5 for the format 00000. */
	readonly digits: number;
	/** Whether a hundredth is shown as 1%. */
	readonly isPercent: boolean;
}

export const GENERAL: NumberStyle = { date: null, digits: 0, isPercent: false };

/** The styles of a workbook's cells, by the number that cells give. */
export async function readStyles(bytes: AsyncIterable<Uint8Array>): Promise<NumberStyle[]> {
	const codes = new Map<number, string>();
	const formats: number[] = [];
	let isCellStyles = false;
	await readXml(bytes, {
		open(name, attributes) {
			if (name === 'numFmt')
				codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
			else if (name === 'cellXfs') isCellStyles = true;
			else if (name === 'xf' && isCellStyles) formats.push(Number(attributes['numFmtId'] ?? 0));
		},
		close(name) {
			if (name === 'cellXfs') isCellStyles = false;
		},
	});
	return formats.map((format) => styleOf(format, codes.get(format)));
}

/** Formats that every spreadsheet knows by number (ECMA-376, 18.8.30). */
function styleOf(format: number, code: string | undefined): NumberStyle {
	if (code !== undefined) return styleOfCode(code);
	if (format === 9 || format === 10) return { ...GENERAL, isPercent: true };
	if (format === 22) return { ...GENERAL, date: 'moment' };
	if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format === 36) {
		return { ...GENERAL, date: 'date' };
	}
	if (format >= 50 && format <= 58) return { ...GENERAL, date: 'date' };
	if ((format >= 18 && format <= 21) || format === 45 || format === 47) {
		return { ...GENERAL, date: 'time' };
	}
	return GENERAL;
}

/** Reads a format such as `d.m.yyyy hh:mm` or `[$-409]m/d/yy h:mm AM/PM;@`. */
export function styleOfCode(code: string): NumberStyle {
	const [first = ''] = code.split(';');
	const bare = first
		.replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
		.replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
		.toLowerCase();
	if (/^0{2,15}$/.test(bare)) return { ...GENERAL, digits: bare.length };
	if (/^[#0?.,\s]*0[.0#]*\s*%$/.test(bare)) return { ...GENERAL, isPercent: true };
	if (/\[h+\]|\[m+\]|\[s+\]|general|[#0?]\s*%|e\+/.test(bare)) return GENERAL;
	const hasDay = /[dy]/.test(bare) || /^m+$/.test(bare);
	const hasTime = /[hs]/.test(bare);
	if (!hasDay && !hasTime) return GENERAL;
	return { ...GENERAL, date: hasDay ? (hasTime ? 'moment' : 'date') : 'time' };
}
