import { release } from './array-memory.ts';
import type { Numbers } from './responses.ts';

const FIRST_CAPACITY = 1024;

/** Forms by width, with the largest whole number that each holds; the last holds any number. */
const FORMS = [
	{ make: (length: number): Numbers => new Int8Array(length), largest: 0x7f },
	{ make: (length: number): Numbers => new Int16Array(length), largest: 0x7fff },
	{ make: (length: number): Numbers => new Int32Array(length), largest: 0x7fff_ffff },
	{ make: (length: number): Numbers => new Float64Array(length), largest: Number.NaN },
] as const;

/**
 * A column of numbers that grows by doubling, in the narrowest form that holds them. What was
 * never set has the filler's value and takes no memory, because it is kept as 0.
 */
export class NumberColumn {
	private stored: Numbers;
	private form = 0;
	private largest: number = FORMS[0].largest;
	private readonly filler: number;

	constructor(filler: number) {
		this.filler = filler;
		this.stored = FORMS[0].make(0);
	}

	at(index: number): number {
		const { stored, filler } = this;
		// asked first, because looking beyond an array's end is slow
		return index < stored.length ? (stored[index] ?? 0) + filler : filler;
	}

	set(index: number, value: number): void {
		const stored = value - this.filler;
		// NaN as the largest of the widest form: nothing is too large for it
		if (stored > this.largest || stored < -this.largest || !this.holds(stored)) this.widen(stored);
		if (index >= this.stored.length) this.reserve(index + 1);
		this.stored[index] = stored;
	}

	/** The values at these indices, in this order. */
	pick(indices: Int32Array): Numbers {
		const { stored, filler } = this;
		const picked = (FORMS[this.form] ?? FORMS[3]).make(indices.length);
		if (stored.length === 0) return picked.fill(filler);
		for (let at = 0; at < indices.length; at += 1) {
			picked[at] = (stored[indices[at] ?? 0] ?? 0) + filler;
		}
		return picked;
	}

	/** The same as 32-bit whole numbers, which these values must be. */
	pickWhole(indices: Int32Array): Int32Array {
		const { stored, filler } = this;
		const picked = new Int32Array(indices.length);
		for (let at = 0; at < indices.length; at += 1) {
			picked[at] = (stored[indices[at] ?? 0] ?? 0) + filler;
		}
		return picked;
	}

	/** The smallest and the largest of the values at these indices; the filler twice for none. */
	rangeAt(indices: Int32Array): { readonly smallest: number; readonly largest: number } {
		const { stored, filler } = this;
		let smallest = this.at(indices[0] ?? stored.length);
		let largest = smallest;
		if (stored.length === 0) return { smallest, largest };
		for (let at = 0; at < indices.length; at += 1) {
			const value = (stored[indices[at] ?? 0] ?? 0) + filler;
			if (value < smallest) smallest = value;
			if (value > largest) largest = value;
		}
		return { smallest, largest };
	}

	/** The sum of the values at these indices. */
	sumAt(indices: Int32Array): number {
		const { stored, filler } = this;
		let sum = filler * indices.length;
		if (stored.length === 0) return sum;
		for (const index of indices) sum += stored[index] ?? 0;
		return sum;
	}

	/** The first so many values. */
	values(count: number): Numbers {
		const values = (FORMS[this.form] ?? FORMS[3]).make(count);
		for (let at = 0; at < count; at += 1) values[at] = (this.stored[at] ?? 0) + this.filler;
		return values;
	}

	/** The values at these indices; the column is empty afterwards. */
	takeOut(indices: Int32Array): Numbers {
		const picked = this.pick(indices);
		this.clear();
		return picked;
	}

	/** Forgets all values, and frees their memory. */
	clear(): void {
		release(this.stored);
		this.stored = FORMS[0].make(0);
		this.form = 0;
		this.largest = FORMS[0].largest;
	}

	private holds(stored: number): boolean {
		return this.form === 3 || (stored | 0) === stored;
	}

	private widen(stored: number): void {
		const isWhole = (stored | 0) === stored;
		const form = isWhole ? FORMS.findIndex(({ largest }) => Math.abs(stored) <= largest) : 3;
		this.form = form < 0 ? 3 : form;
		const { make, largest } = FORMS[this.form] ?? FORMS[3];
		const wider = make(this.stored.length);
		wider.set(this.stored);
		release(this.stored);
		this.stored = wider;
		this.largest = largest;
	}

	private reserve(length: number): void {
		const grown = (FORMS[this.form] ?? FORMS[3]).make(
			Math.max(length, this.stored.length * 2, FIRST_CAPACITY),
		);
		grown.set(this.stored);
		release(this.stored);
		this.stored = grown;
	}
}

/** Makes arrays of the narrowest form that holds all of these numbers. */
export function narrowestFor(numbers: readonly number[]): (length: number) => Numbers {
	const isWhole = numbers.every((number) => (number | 0) === number);
	const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
	const form = isWhole ? FORMS.find((one) => largest <= one.largest) : undefined;
	return (form ?? FORMS[3]).make;
}
