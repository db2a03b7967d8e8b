import type { FileFault } from '../file-fault.ts';
import { brokenSav } from './sav-fault.ts';

/** Reads numbers and texts from bytes, one behind the other, in the byte order of the file. */
export class ByteCursor {
	isLittleEndian = true;
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get position(): number {
		return this.at;
	}

	get isAtEnd(): boolean {
		return this.at >= this.bytes.length;
	}

	int(): number {
		return this.view.getInt32(this.claim(4), this.isLittleEndian);
	}

	/** A whole number of 64 bits, as far as numbers are exact. */
	long(): number {
		const value = this.view.getBigInt64(this.claim(8), this.isLittleEndian);
		return Number(value);
	}

	double(): number {
		return this.view.getFloat64(this.claim(8), this.isLittleEndian);
	}

	byte(): number {
		return this.bytes[this.claim(1)] ?? 0;
	}

	take(count: number): Uint8Array {
		const start = this.claim(count);
		return this.bytes.subarray(start, start + count);
	}

	seek(position: number): void {
		if (position < 0 || position > this.bytes.length) throw cutOff();
		this.at = position;
	}

	private claim(count: number): number {
		const start = this.at;
		if (count < 0 || start + count > this.bytes.length) throw cutOff();
		this.at = start + count;
		return start;
	}
}

function cutOff(): FileFault {
	return brokenSav('The file is cut off.');
}
