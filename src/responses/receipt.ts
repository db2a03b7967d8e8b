/** What became of the records of a file or a wave: read = kept + all excluded. */
export interface Receipt {
	readonly read: number;
	readonly kept: number;
	/** By reason in code-unit order. */
	readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

/** Counts what becomes of records one by one. */
export class FateCounter {
	private kept = 0;
	private readonly excluded = new Map<string, number>();

	/** A record's fate: null where it was kept, else the reason. */
	count(reason: string | null): void {
		if (reason === null) this.kept += 1;
		else this.excluded.set(reason, (this.excluded.get(reason) ?? 0) + 1);
	}

	receipt(): Receipt {
		const excluded = [...this.excluded]
			.map(([reason, count]) => ({ reason, count }))
			.toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
		const read = excluded.reduce((sum, { count }) => sum + count, this.kept);
		return { read, kept: this.kept, excluded };
	}
}

/** A receipt from the fate of each record: null where it was kept, else the reason. */
export function buildReceipt(fates: Iterable<string | null>): Receipt {
	const counter = new FateCounter();
	for (const reason of fates) counter.count(reason);
	return counter.receipt();
}
