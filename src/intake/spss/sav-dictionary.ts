import { ByteCursor } from './byte-cursor.ts';
import { brokenSav } from './sav-fault.ts';

/** Missing values that a file declares for a variable. */
export interface MissingValues {
	readonly values: readonly (number | string)[];
	readonly range: { readonly low: number; readonly high: number } | null;
}

/** A variable as a user sees it: its long name, its whole width. */
export interface SavVariable {
	readonly name: string;
	/** The question as asked; '' where none. */
	readonly label: string;
	/** Bytes of its texts; 0 for a number. */
	readonly width: number;
	/** Number of its print format (20 DATE, 22 DATETIME …). */
	readonly format: number;
	readonly labels: ReadonlyMap<number | string, string>;
	readonly missing: MissingValues;
	/** Where its value begins in a case, and how many bytes each of its pieces holds there. */
	readonly firstSlot: number;
	readonly pieces: readonly { readonly slot: number; readonly bytes: number }[];
}

/** The head of a data file of SPSS. */
export interface SavHeader {
	readonly compression: 'none' | 'bytecode' | 'zlib';
	readonly bias: number;
	/** −1 where the file does not say. */
	readonly caseCount: number;
	/** 8-byte slots of a case. */
	readonly slots: number;
}

/** A variable record before long names and long texts are put together. */
export interface RawVariable {
	readonly slot: number;
	readonly width: number;
	readonly name: Uint8Array;
	readonly label: Uint8Array;
	readonly format: number;
	readonly missing: { readonly count: number; readonly values: readonly Uint8Array[] };
}

export interface RawLabels {
	readonly pairs: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
	/** 1-based slots of the variables that have them. */
	readonly slots: readonly number[];
}

export interface RawDictionary {
	readonly header: SavHeader;
	readonly variables: readonly RawVariable[];
	readonly labels: readonly RawLabels[];
	/** Extension records by subtype. */
	readonly extensions: ReadonlyMap<number, Uint8Array>;
	/** WHATWG name of the encoding of its texts. */
	readonly encoding: string;
	readonly isLittleEndian: boolean;
	/** Where the cases begin. */
	readonly dataAt: number;
}

const MOST_SLOTS = 1_000_000;

/** Reads all up to the cases; PSPP's description of the system file format is followed. */
export function readRawDictionary(bytes: Uint8Array): RawDictionary {
	const cursor = new ByteCursor(bytes);
	const header = readHeader(cursor);
	const variables: RawVariable[] = [];
	const labels: RawLabels[] = [];
	const extensions = new Map<number, Uint8Array>();
	let slots = 0;
	for (let type = cursor.int(); type !== 999; type = cursor.int()) {
		if (type === 2) {
			const variable = readVariable(cursor, slots);
			if (variable !== null) variables.push(variable);
			slots += 1;
			if (slots > MOST_SLOTS) throw brokenSav('The file has too many variables.');
		} else if (type === 3) labels.push(readLabels(cursor));
		else if (type === 6) cursor.take(cursor.int() * 80);
		else if (type === 7) readExtension(cursor, extensions);
		else throw brokenSav('The head of the file has a record that nobody knows.');
	}
	cursor.int();
	const { isLittleEndian, position } = cursor;
	const encoding = encodingOf(extensions, isLittleEndian);
	return {
		header: { ...header, slots },
		variables,
		labels,
		extensions,
		encoding,
		isLittleEndian,
		dataAt: position,
	};
}

function readHeader(cursor: ByteCursor): SavHeader {
	const isZlib = cursor.take(4)[3] === 0x33;
	cursor.take(60);
	const layout = cursor.int();
	if (layout !== 2 && layout !== 3) cursor.isLittleEndian = false;
	cursor.int();
	const compression = cursor.int();
	cursor.int();
	const caseCount = cursor.int();
	const bias = cursor.double();
	cursor.take(9 + 8 + 64 + 3);
	if (compression < 0 || compression > 2) throw brokenSav('The file is packed in an unknown way.');
	return {
		compression: isZlib ? 'zlib' : compression === 1 ? 'bytecode' : 'none',
		bias,
		caseCount,
		slots: 0,
	};
}

/** Null for a record that only goes on with the text before it. */
function readVariable(cursor: ByteCursor, slot: number): RawVariable | null {
	const width = cursor.int();
	const hasLabel = cursor.int();
	const missingCount = cursor.int();
	const format = (cursor.int() >> 16) & 0xff;
	cursor.int();
	const name = cursor.take(8);
	let label: Uint8Array = new Uint8Array(0);
	if (hasLabel === 1) {
		const length = cursor.int();
		label = cursor.take(length);
		cursor.take((4 - (length % 4)) % 4);
	}
	const values = Array.from({ length: Math.abs(missingCount) }, () => cursor.take(8));
	if (width < 0) return null;
	return { slot, width, name, label, format, missing: { count: missingCount, values } };
}

function readLabels(cursor: ByteCursor): RawLabels {
	const pairs = Array.from({ length: bounded(cursor.int()) }, () => {
		const value = cursor.take(8);
		const length = cursor.byte();
		const label = cursor.take(length);
		cursor.take((8 - ((length + 1) % 8)) % 8);
		return { value, label };
	});
	if (cursor.int() !== 4) throw brokenSav('Value labels of the file belong to no variable.');
	const slots = Array.from({ length: bounded(cursor.int()) }, () => cursor.int());
	return { pairs, slots };
}

function readExtension(cursor: ByteCursor, extensions: Map<number, Uint8Array>): void {
	const subtype = cursor.int();
	const size = cursor.int();
	extensions.set(subtype, cursor.take(size * cursor.int()));
}

function bounded(count: number): number {
	if (count < 0 || count > MOST_SLOTS) throw brokenSav('The head of the file is damaged.');
	return count;
}

/** Code pages by number, as the machine record gives them. */
const CODE_PAGES: Readonly<Record<number, string>> = {
	65_001: 'utf-8',
	1250: 'windows-1250',
	1251: 'windows-1251',
	1252: 'windows-1252',
	1253: 'windows-1253',
	1254: 'windows-1254',
	1257: 'windows-1257',
	28_591: 'iso-8859-1',
	28_605: 'iso-8859-15',
	10_000: 'macintosh',
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
};

/** By its name (subtype 20), else by the number in the machine record (subtype 3), else Windows'. */
function encodingOf(extensions: ReadonlyMap<number, Uint8Array>, isLittleEndian: boolean): string {
	const named = extensions.get(20);
	if (named !== undefined) {
		const name = new TextDecoder('latin1').decode(named).trim();
		try {
			return new TextDecoder(name).encoding;
		} catch {
			throw brokenSav(`The file's encoding ${name.slice(0, 40)} is not known.`);
		}
	}
	const machine = extensions.get(3);
	if (machine === undefined || machine.length < 32) return 'windows-1252';
	const page = new DataView(machine.buffer, machine.byteOffset).getInt32(28, isLittleEndian);
	return CODE_PAGES[page] ?? 'windows-1252';
}
