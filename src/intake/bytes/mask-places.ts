import { MASK } from './mask-quotes.ts';

/** Puts quoted cells back. They mostly stand in the same few columns, so that only these are looked at. */
export class MaskPlaces {
	/** Ascending. */
	private columns: readonly number[] = [];

	/** Puts these cells in for the masks of records; by record how many line breaks that brings in. */
	unmask(records: readonly string[][], cells: readonly string[]): Int32Array {
		const breaks = new Int32Array(records.length);
		if (cells.length === 0) return breaks;
		if (this.countIn(records) !== cells.length) this.learn(records);
		const { columns } = this;
		let next = 0;
		for (let nth = 0; nth < records.length; nth += 1) {
			const record = records[nth] ?? [];
			for (const at of columns) {
				if (record[at] !== MASK) continue;
				const cell = cells[next] ?? '';
				next += 1;
				record[at] = cell;
				for (let end = cell.indexOf('\n'); end >= 0; end = cell.indexOf('\n', end + 1)) {
					breaks[nth] = (breaks[nth] ?? 0) + 1;
				}
			}
		}
		return breaks;
	}

	private countIn(records: readonly string[][]): number {
		let count = 0;
		for (const record of records) {
			for (const at of this.columns) if (record[at] === MASK) count += 1;
		}
		return count;
	}

	private learn(records: readonly string[][]): void {
		const columns = new Set(this.columns);
		for (const record of records) {
			for (let at = record.indexOf(MASK); at >= 0; at = record.indexOf(MASK, at + 1)) {
				columns.add(at);
			}
		}
		this.columns = [...columns].toSorted((a, b) => a - b);
	}
}
