/** A table as text: cells quoted only where they must be (RFC 4180), a line end after each record. */
export function delimited(
	records: readonly (readonly string[])[],
	form: { readonly delimiter: string; readonly lineEnd: string },
): string {
	const mustQuote = (cell: string): boolean =>
		cell.includes(form.delimiter) || /["\r\n]/.test(cell);
	const written = (cell: string): string =>
		mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	return records.map((cells) => cells.map(written).join(form.delimiter) + form.lineEnd).join('');
}

export function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** The places of Windows-1252 that differ from Latin-1, as far as the sample needs them. */
const windowsOnly: Readonly<Record<string, number>> = {
	'–': 0x96,
	'’': 0x92,
	'”': 0x94,
	'€': 0x80,
};

/** Windows-1252 bytes; a character it does not have throws. */
export function windows1252(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => {
		const byte = windowsOnly[character] ?? character.codePointAt(0) ?? 0;
		if (byte > 0xff) throw new Error(`Windows-1252 has no ${character}`);
		return byte;
	});
}
