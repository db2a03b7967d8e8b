const PLAIN = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;
const LOOSE =
	/^[~≈<>+]?\s*[-+]?\d{1,3}(?:[ .,'\u00A0]?\d{3})*(?:[.,]\d{1,4})?\s*(?:[€$£%kK+]|eur|euroa?|e|v|h|years?|vuotta)?\.?$/i;

/** The number that a text is by itself; null for any other text. */
export function plainNumber(text: string): number | null {
	return PLAIN.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Whether a text is meant as a number, with a unit or thousands perhaps. */
export function isLooseNumber(text: string): boolean {
	return text.length < 24 && LOOSE.test(text);
}

const DATE =
	/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}([T ,]+(klo )?\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*(am|pm)?\s*([A-Z]{2,5}|Z|[+-]\d{2}:?\d{2})?)?$/i;
const CLOCK = /^\d{1,2}:\d{1,2}(:\d{2})?(\s*[AP]M)?$/i;

/** Whether a text is written as a date, a moment or a time of day. */
export function isDateText(text: string): boolean {
	return text.length < 40 && (DATE.test(text) || CLOCK.test(text));
}
