import { ByteCursor } from './byte-cursor.ts';
import type {
	MissingValues,
	RawDictionary,
	RawLabels,
	RawVariable,
	SavVariable,
} from './sav-dictionary.ts';

/** A text longer than this is held in several variables, of which each but the last is full. */
const PIECE = 255;
/** By which their number is told. */
const BYTES_A_PIECE = 252;

type LabelMap = Map<number | string, string>;

/** Puts variables together: long names, texts in several pieces, labels of values, missing values. */
export function savVariables(raw: RawDictionary): SavVariable[] {
	const decoder = new TextDecoder(raw.encoding);
	const text = (bytes: Uint8Array): string => decoder.decode(bytes).replace(/[\s\0]+$/, '');
	const longNames = pairsOf(extensionText(raw, 13, text), '\t');
	const longWidths = pairsOf(extensionText(raw, 14, text).replaceAll('\0', ''), '\t');
	const longLabels = longStringLabels(raw, text);
	const bySlot = shortLabels(raw, text);
	const variables: SavVariable[] = [];
	for (let at = 0; at < raw.variables.length; at += 1) {
		const first = raw.variables[at];
		if (first === undefined) break;
		const short = text(first.name);
		const width = Number(longWidths.get(short) ?? first.width);
		const pieces = piecesOf(raw.variables, at, width);
		const name = longNames.get(short) ?? longNames.get(short.toUpperCase()) ?? short;
		variables.push({
			name,
			label: text(first.label),
			width,
			format: first.format,
			labels: longLabels.get(name) ?? bySlot.get(first.slot + 1) ?? new Map(),
			missing: missingOf(first, raw, text),
			firstSlot: first.slot,
			pieces,
		});
		at += Math.max(pieces.length, 1) - 1;
	}
	return variables;
}

function piecesOf(variables: readonly RawVariable[], at: number, width: number) {
	const first = variables[at];
	if (width === 0 || first === undefined) return [];
	if (width <= PIECE) return [{ slot: first.slot, bytes: width }];
	const count = Math.ceil(width / BYTES_A_PIECE);
	return variables.slice(at, at + count).map(({ slot }, nth) => ({
		slot,
		bytes: Math.max(0, Math.min(PIECE, width - nth * PIECE)),
	}));
}

function extensionText(
	raw: RawDictionary,
	subtype: number,
	text: (bytes: Uint8Array) => string,
): string {
	const bytes = raw.extensions.get(subtype);
	return bytes === undefined ? '' : text(bytes);
}

/** `SHORT=Long` pairs. */
function pairsOf(text: string, separator: string): Map<string, string> {
	const pairs = text.split(separator).map((pair) => pair.split('='));
	return new Map(
		pairs.flatMap(([key, value]) => (key && value !== undefined ? [[key, value]] : [])),
	);
}

function shortLabels(
	raw: RawDictionary,
	text: (bytes: Uint8Array) => string,
): Map<number, LabelMap> {
	const isText = new Set(raw.variables.flatMap(({ width, slot }) => (width > 0 ? [slot + 1] : [])));
	const bySlot = new Map<number, LabelMap>();
	for (const { pairs, slots } of raw.labels) {
		for (const slot of slots) bySlot.set(slot, labelMap(pairs, isText.has(slot), raw, text));
	}
	return bySlot;
}

function labelMap(
	pairs: RawLabels['pairs'],
	isText: boolean,
	raw: RawDictionary,
	text: (bytes: Uint8Array) => string,
): LabelMap {
	return new Map(
		pairs.map(({ value, label }) => [isText ? text(value) : doubleOf(value, raw), text(label)]),
	);
}

function doubleOf(bytes: Uint8Array, { isLittleEndian }: RawDictionary): number {
	return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, isLittleEndian);
}

/** One to three values; −2 a range, −3 a range and a value. */
function missingOf(
	{ width, missing: { count, values } }: RawVariable,
	raw: RawDictionary,
	text: (bytes: Uint8Array) => string,
): MissingValues {
	const read = values.map((value) => (width > 0 ? text(value) : doubleOf(value, raw)));
	if (count >= 0) return { values: read, range: null };
	const [low, high, ...others] = read;
	if (typeof low !== 'number' || typeof high !== 'number') return { values: others, range: null };
	return { values: others, range: { low, high } };
}

/** Value labels of texts longer than 8 bytes (extension 21), by long name of the variable. */
function longStringLabels(
	raw: RawDictionary,
	text: (bytes: Uint8Array) => string,
): Map<string, LabelMap> {
	const found = new Map<string, LabelMap>();
	const bytes = raw.extensions.get(21);
	if (bytes === undefined) return found;
	const cursor = new ByteCursor(bytes);
	cursor.isLittleEndian = raw.isLittleEndian;
	while (!cursor.isAtEnd) {
		const name = text(cursor.take(cursor.int()));
		cursor.int();
		const labels: LabelMap = new Map();
		for (let left = cursor.int(); left > 0; left -= 1) {
			const value = text(cursor.take(cursor.int()));
			labels.set(value, text(cursor.take(cursor.int())));
		}
		found.set(name, labels);
	}
	return found;
}
