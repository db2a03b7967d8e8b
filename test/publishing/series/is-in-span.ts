const CLOSE = 1e-7;

/** Whether a vector is a sum of multiples of others: Gauss's elimination. */
export function isInSpan(
	vectors: readonly (readonly number[])[],
	target: readonly number[],
): boolean {
	const basis: { readonly pivot: number; readonly row: readonly number[] }[] = [];
	for (const vector of vectors) {
		const row = reduced(basis, vector);
		const pivot = largestAt(row);
		const scale = row[pivot] ?? 0;
		if (Math.abs(scale) > CLOSE) basis.push({ pivot, row: row.map((one) => one / scale) });
	}
	const left = reduced(basis, target);
	return Math.abs(left[largestAt(left)] ?? 0) <= CLOSE;
}

function reduced(
	basis: readonly { readonly pivot: number; readonly row: readonly number[] }[],
	vector: readonly number[],
): readonly number[] {
	return basis.reduce((left, { pivot, row }) => {
		const factor = left[pivot] ?? 0;
		return factor === 0 ? left : left.map((one, at) => one - factor * (row[at] ?? 0));
	}, vector);
}

function largestAt(row: readonly number[]): number {
	return row.reduce((best, one, at) => (Math.abs(one) > Math.abs(row[best] ?? 0) ? at : best), 0);
}
