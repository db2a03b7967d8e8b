import { isWhole, type Forbidden } from './forbidden.ts';
import { GRAM, nextGram } from './gram-set.ts';
import { GramTable } from './gram-table.ts';
import type { TextView } from './text-views.ts';

/** A forbidden string with its writings that may be in the files. */
export interface Suspect {
	readonly forbidden: Forbidden;
	readonly plain: readonly string[];
	readonly reversed: readonly string[];
	readonly base64: readonly string[];
}

interface Needle {
	readonly text: string;
	readonly forbidden: Forbidden;
	readonly isWhole: boolean;
	/** Whether it is not found by chance where the words of cells are joined. */
	readonly isLong: boolean;
}

const SHORTEST_JOINED = 8;
const LETTER = /\p{L}/u;
const WORD_BEFORE = /[\p{L}\p{N}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}_]/u;
const NUMBER = /^[\d\s.,:/+-]+$/;
const DIGITS_BEFORE = /[\p{L}\p{N}_]$|\d[.,]$/u;
const DIGITS_AFTER = /^[\p{L}\p{N}_]|^[.,]\d/u;

/** Finds strings in readings of files, all in one pass, by their first five characters. */
export class SuspectSearch {
	private readonly texts = new GramTable<Needle>();
	private readonly base64 = new GramTable<Needle>();

	constructor(suspects: readonly Suspect[]) {
		for (const { forbidden, plain, reversed, base64 } of suspects) {
			const whole = isWhole(forbidden.kind);
			for (const text of [...plain, ...reversed]) {
				const isLong = text.length >= SHORTEST_JOINED && LETTER.test(text);
				addNeedle(this.texts, { text, forbidden, isWhole: whole, isLong });
			}
			for (const text of base64)
				addNeedle(this.base64, { text, forbidden, isWhole: false, isLong: true });
		}
	}

	/** The strings that a reading holds; one may come more than once. */
	*in({ writing, text, joints }: TextView): Generator<Forbidden> {
		const needles = writing === 'base64' ? this.base64 : this.texts;
		let gram = 0;
		for (let at = 0; at < text.length; at += 1) {
			gram = nextGram(gram, text.charCodeAt(at));
			const starting = needles.at(gram);
			if (starting === null) continue;
			const start = at - GRAM + 1;
			for (const needle of starting) {
				if (!text.startsWith(needle.text, start)) continue;
				const isFound = joints
					? isOfWholeParts(needle, text, start, joints)
					: isThere(needle, text, start);
				if (isFound) yield needle.forbidden;
			}
		}
	}
}

function addNeedle(needles: GramTable<Needle>, needle: Needle): void {
	let gram = 0;
	for (let at = 0; at < GRAM; at += 1) gram = nextGram(gram, needle.text.charCodeAt(at));
	needles.add(gram, needle);
}

/** Whether a needle stands there as a whole, where it must. */
function isThere({ text: own, isWhole: whole }: Needle, text: string, start: number): boolean {
	if (!whole) return true;
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(start + own.length, start + own.length + 2);
	const [left, right] = NUMBER.test(own)
		? [DIGITS_BEFORE, DIGITS_AFTER]
		: [WORD_BEFORE, WORD_AFTER];
	return !left.test(before) && !right.test(after);
}

/** Whether a needle is whole words of what was joined, and not the end or the beginning of one. */
function isOfWholeParts(
	{ text: own, isLong }: Needle,
	text: string,
	start: number,
	joints: ReadonlySet<number>,
): boolean {
	const end = start + own.length;
	return (
		isLong &&
		(joints.has(start) || !WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start))) &&
		(joints.has(end) || !WORD_AFTER.test(text.slice(end, end + 2)))
	);
}
