import { release } from '../responses/array-memory.ts';

/** Room for numbers that are needed for a moment: what was made before is written over by the next. */
export class ScratchNumbers {
	private room = new Float64Array(0);

	/** The same numbers, to be changed. */
	copyOf(numbers: Float64Array): Float64Array {
		if (this.room.length < numbers.length) {
			release(this.room);
			this.room = new Float64Array(numbers.length);
		}
		const copy = this.room.subarray(0, numbers.length);
		copy.set(numbers);
		return copy;
	}
}
