/** Each code once, ascending; as a rule they are in that order already. */
export function distinctAscending(codes: Int32Array): readonly number[] {
	if (codes.every((code, at) => at === 0 || code > (codes[at - 1] ?? -1))) return Array.from(codes);
	const sorted = codes.toSorted();
	let count = 0;
	for (const code of sorted) if (count === 0 || code !== sorted[count - 1]) sorted[count++] = code;
	return Array.from(sorted.subarray(0, count));
}
