import { ownCopy } from './text-dictionary.ts';
import { textOrder } from './text-order.ts';

/**
 * Ids in the order in which they came. Nearly each comes once, so that equal ones are found by
 * sorting at the end, which takes less time and memory than looking each up.
 */
export class IdList {
	readonly texts: string[] = [];
	private order: Int32Array | null = null;

	/** A code for this occurrence of an id. */
	add(text: string): number {
		this.order = null;
		this.texts.push(ownCopy(text));
		return this.texts.length - 1;
	}

	/** By code the code of the first occurrence of the same id. */
	unite(): Int32Array {
		const { texts } = this;
		const order = this.sorted();
		const firsts = new Int32Array(order.length);
		let first = order[0] ?? 0;
		for (const code of order) {
			// equal texts stand in the order in which they came
			if (texts[code] !== texts[first]) first = code;
			firsts[code] = first;
		}
		return firsts;
	}

	/** By code the place of its text in code-unit order; equal texts have different ones. */
	ranks(): Int32Array {
		const order = this.sorted();
		const ranks = new Int32Array(order.length);
		for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] ?? 0] = rank;
		return ranks;
	}

	private sorted(): Int32Array {
		this.order ??= textOrder(this.texts);
		return this.order;
	}
}
