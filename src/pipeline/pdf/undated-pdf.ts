const DATED = /\/(?:CreationDate|ModDate) ?\(D:[^)]*\)/g;

/** A PDF without the moment at which it was made; blanks stand in for it, so that no place in it moves. */
export function undatedPdf(pdf: Uint8Array): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1');
	return Buffer.from(
		text.replaceAll(DATED, (date) => ' '.repeat(date.length)),
		'latin1',
	);
}
