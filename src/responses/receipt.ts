/** What became of the records of a file or a wave: read = kept + all excluded. */
export interface Receipt {
	readonly read: number;
	readonly kept: number;
	/** By reason in code-unit order. */
	readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

/** A receipt from the fate of each record: null where it was kept, else the reason. */
export function buildReceipt(fates: Iterable<string | null>): Receipt {
	const counts = new Map<string, number>();
	let read = 0;
	let kept = 0;
	for (const reason of fates) {
		read += 1;
		if (reason === null) kept += 1;
		else counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	const excluded = [...counts]
		.map(([reason, count]) => ({ reason, count }))
		.toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
	return { read, kept, excluded };
}
