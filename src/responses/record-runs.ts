/** Records of one source follow one another, so that only where each begins is kept. */
export class SourceRuns {
	private readonly starts: number[] = [];
	private readonly sources: number[] = [];

	add(record: number, source: number): void {
		if (this.sources.at(-1) === source) return;
		this.starts.push(record);
		this.sources.push(source);
	}

	at(record: number): number {
		return this.sources[lastUpTo(this.starts, record)] ?? 0;
	}
}

/** Numbers of records within their files: they grow with the record, save for a few steps. */
export class RowNumbers {
	private readonly starts: number[] = [];
	private readonly distances: number[] = [];

	add(record: number, number: number): void {
		if (this.distances.at(-1) === number - record) return;
		this.starts.push(record);
		this.distances.push(number - record);
	}

	at(record: number): number {
		return record + (this.distances[lastUpTo(this.starts, record)] ?? 0);
	}
}

/** Place of the last of ascending numbers that is not above a limit. */
function lastUpTo(ascending: readonly number[], limit: number): number {
	let low = 0;
	let high = ascending.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((ascending[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
