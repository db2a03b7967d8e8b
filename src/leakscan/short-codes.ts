import { canonicalText } from './canonical-text.ts';
import type { Forbidden } from './forbidden.ts';

const SHORTEST = 3;
const LONGEST = 4;
const WORD = /[\p{L}\p{N}]/u;
const LETTER_AND_DIGIT = /\p{L}.*\p{N}|\p{N}.*\p{L}/u;

/** Ids of three or four characters, each found as a word of its own. There can be only so many. */
export class ShortCodes {
	private readonly codes = new Map<string, Map<string, Forbidden>>();

	add(forbidden: Forbidden): void {
		const code = canonicalText(forbidden.text).trim();
		const same = this.codes.get(code) ?? new Map<string, Forbidden>();
		same.set(forbidden.kind, forbidden);
		this.codes.set(code, same);
	}

	count(): number {
		return this.codes.size;
	}

	all(): readonly Forbidden[] {
		return [...this.codes.values()].flatMap((same) => [...same.values()]);
	}

	/** The ids that a canonical text holds; one may come more than once. */
	*in(text: string): Generator<Forbidden> {
		for (const word of shortWords(text)) yield* this.codes.get(word)?.values() ?? [];
	}
}

/** What stands as a word of three or four characters and has a letter and a digit. */
function* shortWords(text: string): Generator<string> {
	let isAfterWord = false;
	for (let at = 0; at < text.length; at += 1) {
		const isWord = isWordAt(text, at);
		if (isWord && !isAfterWord) {
			for (let end = at + SHORTEST; end <= at + LONGEST && end <= text.length; end += 1) {
				if (!isWordAt(text, end - 1) || isWordAt(text, end)) continue;
				const word = text.slice(at, end);
				if (LETTER_AND_DIGIT.test(word)) yield word;
			}
		}
		isAfterWord = isWord;
	}
}

/** Whether a letter or a digit stands there; false behind the end. */
function isWordAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code >= 0x80) return WORD.test(text.charAt(at));
	return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || isSmall(code);
}

function isSmall(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}
