/** Words by a name that data may hold: known names must have their words, another name has none. */
export type OpenList<Name extends string, Words> = Readonly<Record<Name, Words>> &
	Readonly<Record<string, Words>>;

/** Makes an open list of which every language must have the same names: one that is missing is a type error. */
export function openList<Name extends string, Words>(
	words: Readonly<Record<Name, Words>>,
): OpenList<Name, Words> {
	return words;
}
