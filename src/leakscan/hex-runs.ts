const SHORTEST = 10;

/**
 * Runs of ten hexadecimal digits and more. Each holds a place that ten goes into, so that of other texts
 * one character in ten is looked at.
 */
export function* hexRuns(text: string): Generator<string> {
	for (let at = SHORTEST - 1; at < text.length; at += SHORTEST) {
		if (!isHex(text.charCodeAt(at))) continue;
		let start = at;
		while (start > 0 && isHex(text.charCodeAt(start - 1))) start -= 1;
		let end = at + 1;
		while (end < text.length && isHex(text.charCodeAt(end))) end += 1;
		if (end - start >= SHORTEST) yield text.slice(start, end);
		// The run ends before `end`: the next place that may be in another one.
		while (at + SHORTEST < end) at += SHORTEST;
	}
}

function isHex(code: number): boolean {
	return (code >= 0x30 && code <= 0x39) || isLetter(code | 0x20);
}

function isLetter(small: number): boolean {
	return small >= 0x61 && small <= 0x66;
}
