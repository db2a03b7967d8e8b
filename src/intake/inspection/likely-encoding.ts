const CANDIDATES = ['windows-1252', 'macintosh', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const;

const SAMPLE = 1 << 20;
const AROUND = /\P{ASCII}/gu;
const PUNCTUATION = /[‘’“”„–—…•€£°§«»´·½¼²³®©™]/;

/**
 * The encoding whose words look most like words, for bytes that are no UTF-8: a proposal for a
 * person, never what an export is read by. Null where none makes sense.
 */
export function likelyEncoding(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = sample.filter((byte) => byte === 0).length;
	const isWide = zeros > sample.length / 5;
	const rated = CANDIDATES.filter((name) => name.startsWith('utf-16') === isWide).map((name) => ({
		name,
		score: scoreOf(new TextDecoder(name).decode(sample)),
	}));
	const [best] = rated.toSorted((a, b) => b.score - a.score);
	return best === undefined || best.score < 0 ? null : best.name;
}

function scoreOf(text: string): number {
	let score = 0;
	for (const match of text.matchAll(AROUND)) {
		score += scoreOfSign(
			text[match.index - 1] ?? ' ',
			match[0],
			text[match.index + match[0].length] ?? ' ',
		);
	}
	return score;
}

/** Good where a letter, a sign or a space stands where such a thing usually stands. */
function scoreOfSign(before: string, sign: string, after: string): number {
	if (sign === '\uFFFD' || /[\u0080-\u009F]/.test(sign)) return -5;
	if (sign === '\u00A0') return /\s/.test(before) && /\s/.test(after) ? 0 : 1;
	if (/\p{Ll}/u.test(sign)) return /\p{Lu}\p{Lu}/u.test(before + after) ? -2 : 2;
	if (/\p{Lu}/u.test(sign)) return /\p{Ll}/u.test(before) ? -2 : 1;
	if (/\p{Script=Han}|\p{Co}|\p{Cn}/u.test(sign)) return -5;
	return PUNCTUATION.test(sign) ? 1 : -1;
}
