import { release } from './array-memory.ts';

/** Longer texts, and texts with signs beyond Latin-1, are compared one by one. */
export const LONGEST_PACKED = 40;
export const LAST_PACKED = 0xfe;
export const LETTERS_A_KEY = 4;
const DIGIT = 0x1_0000;

/**
 * Places of texts in code-unit order. Short texts, as ids are, are sorted by their letters from
 * the last to the first (radix sort), because comparing a million of them takes seconds.
 */
export function textOrder(texts: readonly string[]): Int32Array {
	const longestPacked = packedLength(texts);
	if (longestPacked === null) {
		const order = Int32Array.from(texts.keys());
		return order.toSorted((a, b) => compareTexts(texts[a] ?? '', texts[b] ?? ''));
	}
	return packedOrder({
		length: texts.length,
		longestPacked,
		pack(keys, first) {
			for (let at = 0; at < texts.length; at += 1) keys[at] = packed(texts[at] ?? '', first);
		},
	});
}

/** Texts whose letters pack into a byte each. */
export interface PackedTexts {
	readonly length: number;
	/** Letters of the longest; null where they do not pack. */
	readonly longestPacked: number | null;
	/** Fills in, by text, LETTERS_A_KEY letters from `first` on as one number; the end before any letter. */
	pack(keys: Uint32Array, first: number): void;
}

/** Places of texts that pack in code-unit order; equal texts stand as they came. */
export function packedOrder(texts: PackedTexts): Int32Array {
	const longest = texts.longestPacked ?? 0;
	const order = new Int32Array(texts.length);
	const half = new Int32Array(texts.length);
	for (let at = 0; at < order.length; at += 1) order[at] = at;
	const keys = new Uint32Array(texts.length);
	for (
		let end = Math.ceil(longest / LETTERS_A_KEY) * LETTERS_A_KEY;
		end > 0;
		end -= LETTERS_A_KEY
	) {
		const first = end - LETTERS_A_KEY;
		texts.pack(keys, first);
		sortByDigit(order, keys, 0, half);
		sortByDigit(half, keys, 16, order);
	}
	release(half, keys);
	return order;
}

/** The longest length, or null where letters do not pack into a byte each. */
function packedLength(texts: readonly string[]): number | null {
	let longest = 0;
	for (const text of texts) {
		if (text.length > LONGEST_PACKED) return null;
		longest = Math.max(longest, text.length);
		for (let at = 0; at < text.length; at += 1) {
			if (text.charCodeAt(at) > LAST_PACKED) return null;
		}
	}
	return longest;
}

/** Four letters as one number; the end of a text comes before any letter. */
function packed(text: string, first: number): number {
	let key = 0;
	for (let at = first; at < first + LETTERS_A_KEY; at += 1) {
		key = key * 0x100 + (at < text.length ? text.charCodeAt(at) + 1 : 0);
	}
	return key;
}

function sortByDigit(
	order: Int32Array,
	keys: Uint32Array,
	shift: number,
	sorted: Int32Array,
): void {
	const starts = new Int32Array(DIGIT + 1);
	for (const key of keys) {
		const next = ((key >>> shift) & (DIGIT - 1)) + 1;
		starts[next] = (starts[next] ?? 0) + 1;
	}
	// letters that all texts share, as the start of ids
	if (starts[(((keys[0] ?? 0) >>> shift) & (DIGIT - 1)) + 1] === keys.length) {
		sorted.set(order);
		return;
	}
	for (let digit = 1; digit <= DIGIT; digit += 1) {
		starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
	}
	for (const text of order) {
		const digit = ((keys[text] ?? 0) >>> shift) & (DIGIT - 1);
		const place = starts[digit] ?? 0;
		sorted[place] = text;
		starts[digit] = place + 1;
	}
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
