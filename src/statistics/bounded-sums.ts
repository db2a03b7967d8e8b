import { largestFactor, type LinearLimit } from './linear-limit.ts';

/** Unknowns and sums of them, all within bounds that may change: what was found is where the next search starts. */
export interface BoundedSums {
	/** Bounds of an unknown by its place, or of a sum by its place after all unknowns. */
	bound(place: number, low: number, high: number): void;
	/** Values of the unknowns within all bounds; null where there are none or they were not found. */
	pointWithin(): Float64Array | null;
}

/** What lies outside by less counts as within, in units of the largest factor. */
const TOLERANCE = 1e-8;
const SMALLEST_PIVOT = 1e-7;
const ROUNDING = 1e-12;
const MOST_PIVOTS = 400;
/** So many pivots take what is farthest outside; then the first one, which ends for certain. */
const GREEDY_PIVOTS = 60;

/**
 * Method: the general simplex of Dutertre & de Moura 2006, "A Fast Linear-Arithmetic Solver for DPLL(T)":
 * no goal, so that any change of bounds is mended from where the last search ended; Bland 1977 where
 * the farthest first gets nowhere.
 * Limits: some dozens of unknowns and sums.
 *
 * @param unknowns how many there are, 0 or above until they are bounded otherwise
 */
export function openBoundedSums(limits: readonly LinearLimit[], unknowns: number): BoundedSums {
	const sums = new DenseSums(limits, unknowns);
	return {
		bound: (place, low, high) => sums.bound(place, low, high),
		pointWithin: () => (sums.mend() ? sums.values.slice(0, unknowns) : null),
	};
}

/** A table: each basic one is the sum of all others, each with a factor. */
class DenseSums {
	readonly values: Float64Array;
	private readonly low: Float64Array;
	private readonly high: Float64Array;
	/** Of each sum: a unit of it. */
	private readonly scales: Float64Array;
	private readonly width: number;
	private readonly cells: Float64Array;
	/** Which one each row tells, and each column is. */
	private readonly basic: Int32Array;
	private readonly free: Int32Array;
	/** The row of each one, or −1 − its column. */
	private readonly where: Int32Array;

	constructor(limits: readonly LinearLimit[], unknowns: number) {
		const all = unknowns + limits.length;
		this.width = unknowns;
		this.cells = new Float64Array(limits.length * unknowns);
		this.scales = Float64Array.from(limits, ({ factors }) => 1 / largestFactor(factors));
		limits.forEach(({ factors }, row) => {
			const scale = this.scales[row] ?? 1;
			for (let at = 0; at < unknowns; at++)
				this.cells[row * unknowns + at] = (factors[at] ?? 0) * scale;
		});
		this.values = new Float64Array(all);
		this.low = new Float64Array(all);
		this.high = new Float64Array(all).fill(Infinity);
		this.free = Int32Array.from({ length: unknowns }, (_, at) => at);
		this.basic = Int32Array.from(limits, (_, row) => unknowns + row);
		this.where = Int32Array.from({ length: all }, (_, at) =>
			at < unknowns ? -1 - at : at - unknowns,
		);
		limits.forEach(({ low, high }, row) => this.bound(unknowns + row, low, high));
	}

	bound(place: number, low: number, high: number): void {
		const scale = place < this.width ? 1 : (this.scales[place - this.width] ?? 1);
		this.low[place] = low * scale;
		this.high[place] = high * scale;
		const at = this.where[place] ?? 0;
		if (at >= 0) return;
		const value = this.values[place] ?? 0;
		const within = Math.min(Math.max(value, low * scale), high * scale);
		if (within !== value) this.move(-1 - at, within - value);
	}

	/** Brings all within their bounds, if it can. */
	mend(): boolean {
		for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
			const isGreedy = pivots < GREEDY_PIVOTS;
			const row = this.outside(isGreedy);
			if (row < 0) return true;
			const own = this.basic[row] ?? 0;
			const value = this.values[own] ?? 0;
			const target = value < (this.low[own] ?? 0) ? (this.low[own] ?? 0) : (this.high[own] ?? 0);
			const column = this.entering(row, target > value ? 1 : -1, isGreedy);
			if (column < 0) return false;
			const cell = this.cells[row * this.width + column] ?? 1;
			this.move(column, (target - value) / cell);
			this.values[own] = target;
			this.pivot(row, column);
		}
		return false;
	}

	/** The row of one that is outside its bounds; −1 where all are within. */
	private outside(isGreedy: boolean): number {
		let found = -1;
		let most = TOLERANCE;
		for (let row = 0; row < this.basic.length; row++) {
			const own = this.basic[row] ?? 0;
			const value = this.values[own] ?? 0;
			const beyond = Math.max((this.low[own] ?? 0) - value, value - (this.high[own] ?? 0));
			if (beyond <= (isGreedy ? most : TOLERANCE)) continue;
			if (!isGreedy && found >= 0 && own > (this.basic[found] ?? 0)) continue;
			most = beyond;
			found = row;
		}
		return found;
	}

	/** A column that may move so that a row goes up or down; −1 where none may. */
	private entering(row: number, direction: 1 | -1, isGreedy: boolean): number {
		let found = -1;
		let most = SMALLEST_PIVOT;
		for (let column = 0; column < this.width; column++) {
			const cell = this.cells[row * this.width + column] ?? 0;
			const size = Math.abs(cell);
			if (size <= (isGreedy ? most : SMALLEST_PIVOT)) continue;
			const own = this.free[column] ?? 0;
			const value = this.values[own] ?? 0;
			const isUp = cell > 0 === direction > 0;
			if (isUp ? value >= (this.high[own] ?? 0) : value <= (this.low[own] ?? 0)) continue;
			if (!isGreedy && found >= 0 && own > (this.free[found] ?? 0)) continue;
			most = size;
			found = column;
		}
		return found;
	}

	/** Moves a free one by a step, and with it all that is told by it. */
	private move(column: number, step: number): void {
		const { cells, values, basic, width } = this;
		const own = this.free[column] ?? 0;
		values[own] = (values[own] ?? 0) + step;
		for (let row = 0, at = column; row < basic.length; row++, at += width) {
			const cell = cells[at] ?? 0;
			if (cell !== 0) values[basic[row] ?? 0] = (values[basic[row] ?? 0] ?? 0) + cell * step;
		}
	}

	/** What a row tells becomes free, and what was free is told by the row. */
	private pivot(at: number, column: number): void {
		const { cells, width, basic, free, where } = this;
		const start = at * width;
		const factor = 1 / (cells[start + column] ?? 1);
		for (let j = 0; j < width; j++) {
			const cell = -(cells[start + j] ?? 0) * factor;
			cells[start + j] = Math.abs(cell) < ROUNDING ? 0 : cell;
		}
		cells[start + column] = factor;
		for (let row = 0; row < basic.length; row++) {
			if (row === at) continue;
			const from = row * width;
			const share = cells[from + column] ?? 0;
			if (share === 0) continue;
			cells[from + column] = 0;
			for (let j = 0; j < width; j++)
				cells[from + j] = (cells[from + j] ?? 0) + share * (cells[start + j] ?? 0);
		}
		const [left, came] = [basic[at] ?? 0, free[column] ?? 0];
		basic[at] = came;
		free[column] = left;
		where[came] = at;
		where[left] = -1 - column;
	}
}
