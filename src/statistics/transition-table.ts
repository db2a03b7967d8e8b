/**
 * How many persons went from each class to each class, rows the earlier class and columns the
 * later one.
 *
 * Method: cross table of the same persons' answers, as McNemar 1947 sets out paired answers.
 * Unit: persons. Subject to the thresholds of distributions where it is published.
 *
 * @param earlier class of each person from 0 on, in the first wave
 * @param later class of each person, in the second wave
 * @param classes how many classes there are
 * @throws RangeError when the lengths differ or a class is unknown
 */
export function transitionTable(
	earlier: readonly number[],
	later: readonly number[],
	classes: number,
): readonly (readonly number[])[] {
	if (earlier.length !== later.length) {
		throw new RangeError(`persons differ: ${earlier.length} and ${later.length}`);
	}
	const table = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
	earlier.forEach((from, person) => {
		const to = later[person] ?? NaN;
		const row = table[from];
		if (row?.[to] === undefined) throw new RangeError(`no class ${from} or ${to} of ${classes}`);
		row[to] += 1;
	});
	return table;
}
