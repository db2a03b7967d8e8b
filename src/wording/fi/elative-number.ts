/**
 * A whole number in the elative, with the ending that its last spoken word has: `14:stä`, `6:sta`.
 * Numerals without a back vowel in their stem take -stä.
 */
export function elativeNumber(count: number): string {
	return `${count}:${takesFrontVowel(count) ? 'stä' : 'sta'}`;
}

/** yksi, neljä, viisi, seitsemän, yhdeksän and kymmenen, also inside 11–19 (neljästätoista). */
const FRONT_DIGITS: ReadonlySet<number> = new Set([1, 4, 5, 7, 9]);

function takesFrontVowel(count: number): boolean {
	const digit = count % 10;
	if (digit !== 0) return FRONT_DIGITS.has(digit);
	return count % 100 !== 0;
}
