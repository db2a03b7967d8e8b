import { packedOrder, textOrder } from './text-order.ts';
import { TextPool } from './text-pool.ts';

/**
 * Ids in the order in which they came. Nearly each comes once, so that equal ones are found by
 * sorting at the end, which takes less time and memory than looking each up.
 */
export class IdList {
	private pool = new TextPool();
	private made: readonly string[] | null = null;
	private sorted: Int32Array | null = null;

	/** By code; made when first asked for, which should be after the last is added. */
	get texts(): readonly string[] {
		this.made ??= this.pool.pick(Int32Array.from({ length: this.pool.length }, (_, at) => at));
		return this.made;
	}

	get length(): number {
		return this.pool.length;
	}

	/** Hands all ids over, so that they may be kept when the list is empty. */
	takeOut(): TextPool {
		const { pool } = this;
		this.clear();
		return pool;
	}

	/** A code for this occurrence of an id. */
	add(text: string): number {
		this.sorted = null;
		this.made = null;
		this.pool.add(text);
		return this.pool.length - 1;
	}

	/** By code the code of the first occurrence of the same id. */
	unite(): Int32Array {
		const { pool } = this;
		const order = this.order();
		const firsts = new Int32Array(order.length);
		let first = order[0] ?? 0;
		for (const code of order) {
			// equal texts stand in the order in which they came
			if (!pool.isEqual(code, first)) first = code;
			firsts[code] = first;
		}
		return firsts;
	}

	/** The codes in code-unit order of their texts; equal texts stand in the order in which they came. */
	order(): Int32Array {
		this.sorted ??=
			this.pool.longestPacked === null ? textOrder(this.texts) : packedOrder(this.pool);
		return this.sorted;
	}

	/** By code the place of its text in code-unit order; equal texts have different ones. */
	ranks(): Int32Array {
		const order = this.order();
		const ranks = new Int32Array(order.length);
		for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] ?? 0] = rank;
		return ranks;
	}

	private clear(): void {
		this.pool = new TextPool();
		this.made = null;
		this.sorted = null;
	}
}
