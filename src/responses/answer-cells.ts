import { regrown, release } from './array-memory.ts';
import { lowestMark, markOf } from './absence-at.ts';
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
	 * The rows' values in this order, and below the lowest of them why there is none (see ScoreAnswers);
	 * nothing is left here afterwards. `scratch` is written over: with it, no second array is needed.
	 */
	takeOut(rows: Int32Array, scratch: Uint8Array): { values: Numbers; lowest: number } {
		const told = this.values.filter((_, code) => this.absences[code] === ABSENCE.valid);
		const lowest = told.reduce((low, value) => Math.min(low, Math.floor(value)), 0);
		const meanings = this.values.map((value, code) => {
			const absence = this.absences[code] ?? ABSENCE.notAsked;
			return absence === ABSENCE.valid ? value : markOf(absence, lowest);
		});
		const form = narrowestFor([...told, lowestMark(lowest)]);
		const { codes } = this;
		this.codes = new Uint8Array(0);
		if (codes instanceof Uint8Array && form(0) instanceof Int8Array) {
			return { values: takeBytes(codes, rows, meanings, scratch), lowest };
		}
		const values = form(rows.length);
		for (let at = 0; at < rows.length; at += 1) {
			values[at] = meanings[codes[rows[at] ?? 0] ?? 0] ?? NaN;
		}
		release(codes);
		return { values, lowest };
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

/**
 * What most items are, by themselves: with arrays of one form each it takes half the time. They stand
 * where the codes stood if these fit into `scratch` for a moment.
 *
 * @param meanings by code
 */
function takeBytes(
	own: Uint8Array,
	rows: Int32Array,
	meanings: readonly number[],
	scratch: Uint8Array,
): Int8Array {
	const meaningOf = new Int8Array(LARGEST_BYTE + 1);
	meaningOf.set(meanings.slice(0, LARGEST_BYTE + 1));
	const isInPlace = fits(own, rows.length, scratch);
	if (isInPlace) scratch.set(own);
	const codes = isInPlace ? scratch.fill(0, own.length) : own;
	const taken = isInPlace ? new Int8Array(own.buffer, 0, rows.length) : new Int8Array(rows.length);
	for (let at = 0; at < rows.length; at += 1) taken[at] = meaningOf[codes[rows[at] ?? 0] ?? 0] ?? 0;
	if (!isInPlace) release(own);
	return taken;
}

/** Whether codes are as many as rows, or hardly more, and fit into `scratch`. */
function fits({ length }: Uint8Array, rows: number, scratch: Uint8Array): boolean {
	return length <= scratch.length && length >= rows && length <= rows * 1.25;
}
