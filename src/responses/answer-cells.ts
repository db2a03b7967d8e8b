import { regrown, release } from './array-memory.ts';
import { ABSENCE, type Numbers } from './responses.ts';
import { narrowestFor } from './typed-column.ts';

const FIRST_CAPACITY = 1024;
const LARGEST_BYTE = 0xff;

/**
 * One item's answers while they are gathered: each row has a code for what its cell means, a byte
 * while there are few meanings. Code 0 is what was never told: not asked.
 */
export class AnswerCells {
	private codes: Uint8Array | Int32Array = new Uint8Array(0);
	private readonly values: number[] = [-1];
	private readonly absences: number[] = [ABSENCE.notAsked];
	private readonly codeOfValue = new Map<number, number>();

	/** The code of a valid value, or of a reason why there is none. */
	codeOf(value: number, absence: number): number {
		const isValid = absence === ABSENCE.valid;
		const known = isValid ? this.codeOfValue.get(value) : this.absences.indexOf(absence);
		if (known !== undefined && known >= 0) return known;
		this.values.push(isValid ? value : -1);
		this.absences.push(absence);
		const code = this.values.length - 1;
		if (isValid) this.codeOfValue.set(value, code);
		return code;
	}

	/** Takes a code of `codeOf` for a row. */
	setCode(row: number, code: number): void {
		if (row >= this.codes.length || code > LARGEST_BYTE) this.makeRoom(row, code);
		this.codes[row] = code;
	}

	/** The same for ascending rows, one or more: codes of a byte each; 0 leaves a row as it is. */
	setCodes(rows: Int32Array, codes: Uint8Array): void {
		const first = rows[0] ?? 0;
		const last = rows[rows.length - 1] ?? 0;
		if (last >= this.codes.length) this.makeRoom(last, 0);
		const own = this.codes;
		if (last - first === rows.length - 1 && !codes.includes(0)) return own.set(codes, first);
		for (let at = 0; at < rows.length; at += 1) {
			const code = codes[at] ?? 0;
			if (code !== 0) own[rows[at] ?? 0] = code;
		}
	}

	set(row: number, value: number, absence: number): void {
		this.setCode(row, this.codeOf(value, absence));
	}

	/** −1 where there is none. */
	valueAt(row: number): number {
		return this.values[this.codes[row] ?? 0] ?? -1;
	}

	/** One of ABSENCE. */
	absenceAt(row: number): number {
		return this.absences[this.codes[row] ?? 0] ?? ABSENCE.notAsked;
	}

	/**
	 * The rows' values and absences, in this order; nothing is left here afterwards. `scratch` is
	 * written over: with it, no second array is needed for a moment.
	 */
	takeOut(rows: Int32Array, scratch: Uint8Array): { values: Numbers; absence: Uint8Array } {
		const { values, absences } = this;
		const taken = narrowestFor(values)(rows.length);
		const { codes, absence } = this.handOver(rows.length, scratch);
		if (codes instanceof Uint8Array && taken instanceof Int8Array) {
			takeBytes({ codes, rows, values, absences }, taken, absence);
		} else {
			for (let at = 0; at < rows.length; at += 1) {
				const code = codes[rows[at] ?? 0] ?? 0;
				taken[at] = values[code] ?? -1;
				absence[at] = absences[code] ?? ABSENCE.notAsked;
			}
		}
		this.codes = new Uint8Array(0);
		return { values: taken, absence };
	}

	/** The codes, and room for absences: that of the codes themselves where they fit into `scratch`. */
	private handOver(count: number, scratch: Uint8Array) {
		const { codes } = this;
		const isRoom =
			codes instanceof Uint8Array && codes.length <= scratch.length && codes.length >= count;
		if (!isRoom || codes.length > count * 1.25) return { codes, absence: new Uint8Array(count) };
		scratch.set(codes);
		scratch.fill(0, codes.length);
		return { codes: scratch, absence: codes.subarray(0, count) };
	}

	private makeRoom(row: number, code: number): void {
		const { codes } = this;
		const isWide = codes instanceof Int32Array || code > LARGEST_BYTE;
		const length = Math.max(row < codes.length ? 0 : codes.length * 2, row + 1, FIRST_CAPACITY);
		const room = Math.max(length, codes.length);
		if (codes instanceof Int32Array) this.codes = new Int32Array(regrown(codes.buffer, room * 4));
		else if (!isWide) this.codes = new Uint8Array(regrown(codes.buffer, room));
		else {
			const grown = new Int32Array(room);
			grown.set(codes);
			this.codes = grown;
			release(codes);
		}
	}
}

interface CodedBytes {
	readonly codes: Uint8Array;
	readonly rows: Int32Array;
	/** By code. */
	readonly values: readonly number[];
	readonly absences: readonly number[];
}

/** What most items are, by themselves: with arrays of one form each it takes half the time. */
function takeBytes(
	{ codes, rows, values, absences }: CodedBytes,
	taken: Int8Array,
	absence: Uint8Array,
): void {
	const [valueOf, absenceOf] = [new Int8Array(LARGEST_BYTE + 1), new Uint8Array(LARGEST_BYTE + 1)];
	valueOf.set(values.slice(0, LARGEST_BYTE + 1));
	absenceOf.set(absences.slice(0, LARGEST_BYTE + 1));
	for (let at = 0; at < rows.length; at += 1) {
		const code = codes[rows[at] ?? 0] ?? 0;
		taken[at] = valueOf[code] ?? -1;
		absence[at] = absenceOf[code] ?? ABSENCE.notAsked;
	}
}
