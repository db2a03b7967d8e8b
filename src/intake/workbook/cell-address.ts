/** The most columns and rows that a sheet of the form .xlsx has. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The 0-based column and 1-based row of `AB12`; null where there is no such cell. */
export function parseAddress(address: string): { column: number; row: number } | null {
	const match = ADDRESS.exec(address);
	if (match === null) return null;
	let column = 0;
	for (const letter of (match[1] ?? '').toUpperCase()) {
		column = column * 26 + letter.charCodeAt(0) - 64;
	}
	const row = Number(match[2]);
	return column > MOST_COLUMNS || row < 1 || row > MOST_ROWS ? null : { column: column - 1, row };
}

/** `AB12` of a 0-based column and a 1-based row. */
export function addressOf(column: number, row: number): string {
	let letters = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}
