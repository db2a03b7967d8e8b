import advances from './source-sans-advances.json' with { type: 'json' };

export type Weight = 400 | 600 | 700;

const places: ReadonlyMap<string, number> = new Map(
	Array.from(advances.characters, (character, index) => [character, index]),
);

/**
 * The width of a text in the chart font, in the unit of `size`. From the font's own advance table,
 * without kerning: 0 to 1 % too wide for words and exact for numbers.
 * A character outside the table counts as its base letter, or as one em.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
	const table = advances[`${weight}`];
	let units = 0;
	for (const character of text) units += table[placeOf(character) ?? -1] ?? 1000;
	return (units * size) / 1000;
}

function placeOf(character: string): number | undefined {
	return places.get(character) ?? places.get(character.normalize('NFD').charAt(0));
}

/** A limit that was reckoned from the text's own width still holds it. */
const ROUNDING = 1e-6;

/** The text if it fits into `limit`, otherwise as much of it as fits, with an ellipsis. */
export function fitText(text: string, limit: number, size: number, weight: Weight): string {
	if (textWidth(text, size, weight) <= limit + ROUNDING) return text;
	const characters = Array.from(text);
	while (characters.length > 0) {
		characters.pop();
		const cut = `${characters.join('').trimEnd()}…`;
		if (textWidth(cut, size, weight) <= limit) return cut;
	}
	return '';
}
