/** The different whole numbers of a text, in the order of their digits. */
export function numbersIn(text: string): readonly string[] {
	return [...new Set(text.match(/\d+/g))].toSorted();
}
