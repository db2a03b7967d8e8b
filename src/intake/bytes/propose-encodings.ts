/** An encoding that would read some bytes, and how the first word would read. */
export interface EncodingProposal {
	/** WHATWG name. */
	readonly encoding: string;
	/** The letters from the first of the bytes on, at most a dozen, never an e-mail address. */
	readonly sample: string;
}

const SINGLE_BYTE = [
	'windows-1252',
	'macintosh',
	'iso-8859-15',
	'windows-1250',
	'windows-1251',
	'windows-1257',
];

/** Letters of western and northern European words, and signs of typography. */
const LIKELY = /[äöåÄÖÅéèüßñçøæØÆÜÉóáíúàâêôûîïëãõšžœ]/u;
const TYPOGRAPHIC = /[–—‘’“”…•€§°½»«\u00a0]/u;
const CYRILLIC = /[а-яё]/iu;

const LONGEST_SAMPLE = 12;

/** Encodings that bytes which are not UTF-8 may be in, the likeliest first; of equal readings one. */
export function proposeEncodings(bytes: Uint8Array): EncodingProposal[] {
	const byReading = new Map<string, string>();
	for (const encoding of SINGLE_BYTE) {
		const text = new TextDecoder(encoding).decode(bytes);
		if (!byReading.has(text)) byReading.set(text, encoding);
	}
	return [...byReading]
		.map(([text, encoding], at) => ({
			encoding,
			at,
			likeliness: likeliness(text),
			sample: firstWord(text),
		}))
		.toSorted((a, b) => b.likeliness - a.likeliness || a.at - b.at)
		.slice(0, 3)
		.map(({ encoding, sample }) => ({ encoding, sample }));
}

/** UTF-16 with its byte order where the start of a file has a NUL in every other byte, else null. */
export function proposeUtf16(start: Uint8Array): EncodingProposal | null {
	const half = Math.floor(start.length / 2);
	let [even, odd] = [0, 0];
	for (let at = 0; at < half * 2; at += 1) {
		if (start[at] !== 0) continue;
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const isLittle = odd > half * 0.4 && odd > even * 4;
	if (!isLittle && !(even > half * 0.4 && even > odd * 4)) return null;
	const encoding = isLittle ? 'utf-16le' : 'utf-16be';
	return { encoding, sample: firstWord(new TextDecoder(encoding).decode(start)) };
}

function likeliness(text: string): number {
	let sum = 0;
	let before = ' ';
	for (const letter of text) {
		if (letter > '\u007f') sum += weightOf(letter, before);
		before = letter;
	}
	return sum;
}

function weightOf(letter: string, before: string): number {
	if (LIKELY.test(letter)) {
		const isCapitalInside = letter !== letter.toLowerCase() && /\p{Ll}/u.test(before);
		return isCapitalInside ? -1 : 2;
	}
	if (TYPOGRAPHIC.test(letter)) return /\p{L}/u.test(before) ? 0 : 1;
	return CYRILLIC.test(letter) && CYRILLIC.test(before) ? 2 : -1;
}

function firstWord(text: string): string {
	const word = /^[\s"]*([^\s@;,|"]{0,12})(\S?)/u.exec(text);
	const [, letters = '', next] = word ?? [];
	return (next === '@' ? letters.slice(0, 4) : letters)
		.slice(0, LONGEST_SAMPLE)
		.replaceAll(/\p{C}/gu, '');
}
