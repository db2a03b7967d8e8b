type Numbers = Float64Array | Int32Array | Uint8Array;

const FIRST_CAPACITY = 1024;

/** A column of numbers that grows by doubling; what was never set has the filler's value. */
class TypedColumn<T extends Numbers> {
	values: T;
	private readonly make: (length: number) => T;
	private readonly filler: number;

	constructor(make: (length: number) => T, filler: number) {
		this.make = make;
		this.filler = filler;
		this.values = make(FIRST_CAPACITY);
		this.values.fill(filler);
	}

	/** Makes room for `length` values; the present ones stay. */
	reserve(length: number): void {
		if (length <= this.values.length) return;
		const grown = this.make(Math.max(length, this.values.length * 2, FIRST_CAPACITY));
		grown.set(this.values);
		grown.fill(this.filler, this.values.length);
		this.values = grown;
	}

	at(index: number): number {
		return this.values[index] ?? this.filler;
	}

	set(index: number, value: number): void {
		this.reserve(index + 1);
		this.values[index] = value;
	}

	/** The values at these indices, in this order. */
	pick(indices: Int32Array): T {
		const { values } = this;
		const picked = this.make(indices.length);
		for (let at = 0; at < indices.length; at += 1)
			picked[at] = values[indices[at] ?? 0] ?? this.filler;
		return picked;
	}

	/** The values at these indices; the column is empty afterwards. */
	takeOut(indices: Int32Array): T {
		const picked = this.pick(indices);
		this.values = this.make(0);
		return picked;
	}
}

export type IntColumn = TypedColumn<Int32Array>;
export type FloatColumn = TypedColumn<Float64Array>;
export type ByteColumn = TypedColumn<Uint8Array>;

export function intColumn(filler: number): IntColumn {
	return new TypedColumn((length) => new Int32Array(length), filler);
}

export function floatColumn(filler: number): FloatColumn {
	return new TypedColumn((length) => new Float64Array(length), filler);
}

export function byteColumn(filler: number): ByteColumn {
	return new TypedColumn((length) => new Uint8Array(length), filler);
}
