/** Each code once, ascending. */
export function distinctAscending(codes: Int32Array): readonly number[] {
	const distinct: number[] = [];
	for (const code of codes.toSorted()) if (code !== distinct.at(-1)) distinct.push(code);
	return distinct;
}
